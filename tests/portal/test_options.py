"""Options and looks that would show to customers first are told to the owner before."""

import pytest

from saleor_returns.checks.portal import check_portal
from saleor_returns.domain.portal.colours import DARK, contrast, lightened
from saleor_returns.errors import ReturnsError
from saleor_returns.models import PortalAppearance
from saleor_returns.operations.portal.appearance import (
    AppearanceChanges,
    update_appearance,
)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"PORTAL_URL": "https://returns.shop.example"},
        {"PORTAL_URL": "https://shop.example/returns/"},
        {"PORTAL_URL": "http://localhost:8000/"},
        {"PORTAL_FRAME_ORIGINS": ["https://www.shop.example"]},
    ],
)
def test_nothing_to_say(option, options):
    option(**options)
    assert check_portal(None) == []


@pytest.mark.parametrize(
    "options",
    [
        {"PORTAL_URL": "returns.shop.example"},
        {"PORTAL_URL": "http://returns.shop.example"},
        {"PORTAL_URL": "https://returns.shop.example/?x=1"},
        {"PORTAL_URL": "https://[half"},
        {"PORTAL_URL": 7},
        {"PORTAL_FRAME_ORIGINS": ["https://www.shop.example/page"]},
        {"PORTAL_FRAME_ORIGINS": ["*"]},
        {"PORTAL_PROXIES": -1},
    ],
)
def test_what_is_wrong(option, options):
    option(**options)
    (warning,) = check_portal(None)
    assert warning.id == "saleor_returns.W013"


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("accent", "#ffee00", "colour_not_readable"),
        ("accent", "red", "invalid"),
        ("accent", "#12345", "invalid"),
        ("accent", "#1f4fa3;} body{", "invalid"),
        ("logo_url", "http://shop.example/logo.png", "invalid"),
        ("logo_url", "javascript:alert(1)", "invalid"),
        ("support_url", "javascript:alert(1)", "invalid"),
        ("support_url", "https://" + "a" * 500, "too_long"),
        ("support_email", "nobody", "invalid"),
        ("shop_name", "a" * 101, "too_long"),
        ("shop_name", "a\0", "invalid"),
        ("texts", {"en": {"welcome": "a" * 1001}}, "too_long"),
    ],
)
def test_looks_that_cannot_be(case, field, value, code):
    with pytest.raises(ReturnsError) as raised:
        update_appearance(
            channel=case.channel, changes=AppearanceChanges(**{field: value})
        )
    assert code in raised.value.codes
    assert not PortalAppearance.objects.exists()


def test_what_is_not_given_stays_and_empty_gives_it_up(case):
    def change(**changes):
        return update_appearance(
            channel=case.channel, changes=AppearanceChanges(**changes)
        )

    change(accent="#1F4FA3", shop_name="Zoé", texts={"fr": {"welcome": "Bonjour"}})
    change(support_email="help@shop.example", texts={"en": {"welcome": "Hello"}})
    row = change(shop_name="", texts={"fr": {"welcome": ""}})
    assert (row.accent, row.shop_name) == ("#1f4fa3", "")
    assert row.support_email == "help@shop.example"
    assert row.texts == {"en": {"welcome": "Hello"}}


@pytest.mark.parametrize("colour", ["#000000", "#1f4fa3", "#aa0000", "#006400"])
def test_every_accent_is_readable_in_the_dark(colour):
    assert contrast(lightened(colour), DARK) >= 4.5
    assert lightened("#ffffff") == "#ffffff"


def test_contrasts_are_those_of_the_standard():
    assert round(contrast("#ffffff", "#000000"), 2) == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
