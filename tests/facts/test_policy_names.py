"""What policies name is looked up in the shop, on either host."""

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_returns.domain.policy.review.names import NAMED, Named, named_in
from saleor_returns.facts.policy.names import OTHERS_MAX, read_shop
from tests.policies import policy


def naming(kind, *words):
    """A policy that names some things of one kind."""
    if kind == "warehouse":
        rules = [
            {"name": word, "when": {"fact": "guest"}, "then": {"warehouse": word}}
            for word in words
        ]
        return policy(*rules)
    test = {"fact": kind, "any_of": words}
    if kind == "attribute":
        test = {"any": [{"attribute": word} for word in words]}
    return policy({"name": "A rule", "when": test, "then": {"photos": 1}})


@pytest.fixture
def there(case, shop):
    """A word of each kind that the shop has."""
    shop.collection("Clearance", [case.shirt.product])
    shop.attribute(case.shirt.product, "material", "wool")
    apps.get_model("account.Group").objects.create(name="Loyalty")
    shop.category("Shirts")
    return {
        "product": case.shirt.product.slug,
        "variant": "shirt",
        "product_type": "clothing",
        "category": "shirts",
        "collection": "clearance",
        "attribute": "material",
        "channel": "eur",
        "warehouse": "paris",
        "customer_group": "Loyalty",
        "reason": "too-small",
        "grade": "a",
    }


@pytest.mark.parametrize("kind", NAMED)
def test_what_is_there_and_what_is_not(there, kind):
    word = there[kind]
    wrong = f"{word}x"

    named = [Named(kind, text, "") for text in (word, wrong, "\u2014")]
    found = read_shop(named, "default")[kind]

    assert found.known >= {word}
    assert not found.known & {wrong, "\u2014"}
    assert word in found.others


def test_what_begins_alike_is_looked_through_before_the_rest(shop):
    rows = apps.get_model("product.Collection").objects
    rows.bulk_create(
        rows.model(name=f"a{number}", slug=f"a{number}") for number in range(OTHERS_MAX)
    )
    shop.collection("Winter", [])

    named = named_in(naming("collection", "wintr"))
    found = read_shop(named, "default")["collection"]

    assert found.others[0] == "winter"
    assert len(found.others) == OTHERS_MAX


def test_a_kind_costs_a_statement_and_one_more_where_something_is_missing(there):
    def cost(*documents):
        with CaptureQueriesContext(connection) as sent:
            read_shop(
                [row for document in documents for row in named_in(document)], "default"
            )
        return len(sent)

    shoes = naming("product_type", "clothing")
    assert cost(policy()) == 0
    assert cost(shoes) == 1
    assert cost(*[shoes] * 9) == 1
    assert cost(shoes, naming("collection", "clearance")) == 2
    assert cost(naming("product_type", "clothing", "x", "y")) == 2
    assert cost(naming("attribute", "material", "x")) == 1
