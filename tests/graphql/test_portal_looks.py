"""How the portal looks, asked and written through the API."""

import pytest

LOOK = """
query ($channel: String) {
  returnPortalAppearance(channel: $channel) {
    shopName accentColor url languageCodes
    texts { languageCode key text }
    builtInTexts { languageCode key text }
  }
}
"""
WRITE = """
mutation ($channel: String, $input: ReturnPortalAppearanceInput!) {
  returnPortalAppearanceUpdate(channel: $channel, input: $input) {
    appearance { shopName url }
    errors { field code }
  }
}
"""


@pytest.fixture
def look(api, payload, case):
    def ask(channel=None):
        return payload(api(LOOK, {"channel": channel}, case.by_staff.user))

    return ask


def test_where_nothing_was_written_the_portal_is_found_all_the_same(look):
    for channel in (None, "eur"):
        found = look(channel)
        assert (found["shopName"], found["accentColor"], found["texts"]) == ("", "", [])
    assert look()["languageCodes"] == ["EN", "FR"]
    assert look()["url"].endswith("/plugins/global/saleor.returns/portal/")


def test_the_address_is_the_shops_own_and_names_the_channel(look, settings):
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "PORTAL_URL": "https://returns.shop.example",
    }
    assert look()["url"] == "https://returns.shop.example/"
    assert look("eur")["url"] == "https://returns.shop.example/?channel=eur"


def test_built_in_texts_are_told_in_every_language_of_the_portal(look):
    texts = {row["languageCode"]: row for row in look()["builtInTexts"]}
    assert {row["key"] for row in texts.values()} == {"WELCOME"}
    assert texts["FR"]["text"].startswith("Dites-nous de quelle commande")
    assert texts["EN"]["text"].startswith("Tell us which order it is.")


@pytest.mark.parametrize("channel", ["nowhere", "\0"])
def test_a_channel_that_is_not_there_has_no_looks(look, channel):
    assert look(channel) is None


def test_what_is_written_is_of_its_channel_alone(api, payload, shop, look, case):
    owner = shop.staff(
        "owner@example.com", permissions=("MANAGE_ORDERS", "MANAGE_SETTINGS")
    )
    given = {"channel": "eur", "input": {"shopName": "Maison Zoé"}}
    told = payload(api(WRITE, given, owner))
    assert told["errors"] == []
    assert told["appearance"]["url"].endswith("/portal/?channel=eur")
    assert look("eur")["shopName"] == "Maison Zoé"
    assert look()["shopName"] == ""
