"""The policy in customers' words, for everybody."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnPolicy, ReturnReason
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import open_for, policy

PAGE = """
query Page($channel: String!, $language: LanguageCodeEnum, $product: ID) {
  returnPolicy(channel: $channel, languageCode: $language, productId: $product) {
    languageCode effectiveFrom sections { code title paragraphs }
  }
}
"""
CLOTHING = {
    "name": "Clothing",
    "when": {"fact": "product_type", "any_of": ["clothing"]},
    "then": {"window": {"days": 60}},
}
WOOL = {
    "name": "Wool",
    "when": {"attribute": "material", "any_of": ["wool"]},
    "then": {"returnable": {"allowed": False}},
}


@pytest.fixture
def page(case, api, payload):
    def ask(**variables):
        return payload(api(PAGE, {"channel": "eur", **variables}))

    return ask


def paragraphs(page):
    return {
        section["code"]: " ".join(section["paragraphs"]) for section in page["sections"]
    }


def test_the_page_follows_the_rules_that_hold_now(case, page):
    # given
    version = publish_policy(channel=case.channel, document=policy(CLOTHING))

    # when
    english, french = page(), page(language="FR")

    # then
    assert english["languageCode"] == "en"
    assert english["effectiveFrom"].startswith(f"{version.effective_from:%Y-%m-%d}")
    assert "30 days" in paragraphs(english)["until"]
    assert "Clothing: 60 days." in paragraphs(english)["until"]
    assert french["languageCode"] == "fr"
    assert "60 jours" in paragraphs(french)["until"]
    codes = [section["code"] for section in english["sections"]]
    assert codes == [section["code"] for section in french["sections"]]


def test_the_page_of_a_product_tells_what_holds_for_it(case, shop, page):
    # given
    publish_policy(channel=case.channel, document=policy(CLOTHING, WOOL))
    shop.attribute(case.shirt.product, "material", "wool")

    def told(variant):
        return paragraphs(page(product=global_id("Product", variant.product_id)))

    # then
    assert "60 days" in told(case.mug)["until"]
    assert "30 days" not in told(case.mug)["until"]
    assert "excluded" in told(case.shirt)
    assert told(case.shirt)["excluded"] != told(case.mug).get("excluded")


def test_the_words_of_rules_bear_the_names_that_the_shop_gives_them(case, page):
    # given
    ReturnReason.objects.filter(slug="too-small").update(
        name="Runs small",
        questions_data=[
            {
                "slug": "where",
                "text": "Where is it tight?",
                "answers": [
                    {"slug": "waist", "text": "At the waist"},
                    {"slug": "arms", "text": "At the arms"},
                ],
            }
        ],
    )
    rules = [
        {
            "name": "Reason",
            "when": {"fact": "reason", "any_of": ["too-small"]},
            "then": {"window": {"days": 45}},
        },
        {
            "name": "Answer",
            "when": {"question": "where", "any_of": ["waist"]},
            "then": {"window": {"days": 50}},
        },
    ]
    publish_policy(channel=case.channel, document=policy(*rules))

    # when
    english, french = paragraphs(page()), paragraphs(page(language="FR"))

    # then
    assert "Too small" in english["until"]
    assert "Trop petit" in french["until"]
    assert "At the waist" in english["until"]


def test_a_channel_without_a_policy_has_the_shops_then_the_built_in_one(
    case, shop, page
):
    ReturnPolicy.objects.all().delete()
    assert page()["effectiveFrom"] is None
    publish_policy(channel=None, document=open_for(77))
    assert "77 days" in paragraphs(page())["until"]


def test_a_version_that_has_not_started_is_not_told(case, page):
    later = timezone.now() + timedelta(days=3)
    publish_policy(channel=case.channel, document=open_for(77), effective_from=later)
    assert "77 days" not in paragraphs(page())["until"]


def test_nothing_is_told_of_what_there_is_not(case, api, page):
    assert page(channel="nowhere") is None
    assert page(channel="a\x00b") is None
    assert page(product=global_id("Product", 10**9)) is None
    wrong = api(PAGE, {"channel": "eur", "product": global_id("Order", 1)})
    assert wrong["errors"][0]["message"].endswith("is not the id of a Product.")
