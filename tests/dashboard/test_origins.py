import pytest

from saleor_returns import host
from saleor_returns.dashboard.origins import (
    dashboard_origins,
    origin_of,
    wrong_origins,
)


@pytest.fixture
def named(settings):
    def name(*origins):
        given = getattr(settings, "SALEOR_RETURNS", {})
        settings.SALEOR_RETURNS = {**given, "DASHBOARD_ORIGINS": list(origins)}

    return name


@pytest.fixture
def platform(monkeypatch):
    def says(address):
        monkeypatch.setattr(host.installation, "dashboard_url", lambda: address)

    return says


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://dashboard.example", "https://dashboard.example"),
        ("https://Shop.Example/dashboard/?a=b", "https://shop.example"),
        ("http://localhost:9000/", "http://localhost:9000"),
        ("http://[::1]:9000", "http://[::1]:9000"),
        ("", None),
        ("dashboard.example", None),
        ("ftp://dashboard.example", None),
        ("https://*.example", None),
        ("https://user:pass@dashboard.example", None),
        ("https://a.example; script-src *", None),
        ("https://a.example https://b.example", None),
        ("https://a.example\r\nSet-Cookie:x", None),
        ("https://[::1", None),
        ("javascript:alert(1)", None),
    ],
)
def test_an_origin_is_scheme_host_and_port_alone(address, origin):
    assert origin_of(address) == origin


def test_the_owner_names_them(named, platform):
    platform("https://elsewhere.example")
    named("https://a.example", "https://a.example/", "https://*.example", 7)
    assert dashboard_origins() == ["https://a.example"]
    assert wrong_origins() == ["'https://*.example'", "7"]


def test_else_the_platform_says_where_its_dashboard_is(named, platform):
    named()
    platform("https://shop.example/dashboard/")
    assert dashboard_origins() == ["https://shop.example"]
    assert wrong_origins() == []


def test_nothing_is_guessed(named, platform):
    named()
    platform("")
    assert dashboard_origins() == []
