"""What policies are told of an order, on either host."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from saleor_returns.domain.policy.catalogue import (
    DATES,
    FLAGS,
    NUMBERS,
    DocumentKind,
    facts_in,
)
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.facts.eligibility import eligibilities_of
from saleor_returns.facts.orders import read_order
from saleor_returns.facts.policy.assemble import facts_of
from saleor_returns.operations.publish_policy import publish_policy
from sandbox.shop import Line
from tests.policies import policy

MOST_STATEMENTS = 14
MOST_FOR_A_STARTER = 6


def a_test_of(name):
    """A test of one fact that any value answers."""
    if name in NUMBERS:
        return {"fact": name, "at_least": 0}
    if name in FLAGS:
        return {"fact": name}
    if name in DATES:
        return {"fact": name, "first": "2000-01-01"}
    return {"fact": name, "any_of": ["x"]}


def everything():
    """A policy with every condition in use."""
    tests = [a_test_of(name) for name in facts_in(DocumentKind.POLICY)]
    tests.append({"attribute": "hygiene"})
    tests += [
        {"metadata": owner, "key": "vip"}
        for owner in ("product", "variant", "product_type", "order", "customer")
    ]
    return PolicyDocument.model_validate(
        {
            "customer_types": [{"name": "vip", "groups": ["VIP"]}],
            "rules": [
                {"name": f"{n}", "when": test, "then": {"photos": 1}}
                for n, test in enumerate(tests)
            ],
        }
    )


def known(case, document):
    snapshot = read_order(case.order)
    return facts_of(snapshot, document, now=timezone.now())


def line_of(facts, case, sku):
    (line,) = (row for row in facts.lines if row.line == str(case.lines[sku].pk))
    return line


def test_only_what_rules_name_is_read(case):
    facts = known(case, policy())
    line = line_of(facts, case, "shirt")
    assert (line.categories, line.collections, line.attributes) == (None, None, None)
    assert (line.product_metadata, facts.metadata) == (None, None)
    assert facts.customer.groups is None
    assert facts.customer.orders is None


def test_the_goods_are_known_by_slug(case, shop):
    # given
    product = case.shirt.product
    product.category = shop.category(
        "Shirts", parent=shop.category("Clothes", parent=shop.category("All"))
    )
    product.metadata = {"personalised": "yes", "weight": 3}
    product.save()
    shop.collection("Clearance", [product])
    shop.attribute(product, "material", "wool", "cotton")
    shop.attribute(case.shirt, "size", "m")

    # when
    line = line_of(known(case, everything()), case, "shirt")

    # then
    assert line.product == product.slug
    assert line.variant == "shirt"
    assert line.product_type == "clothing"
    assert set(line.categories) == {"shirts", "clothes", "all"}
    assert line.collections == ("clearance",)
    assert set(line.attributes["material"]) == {"wool", "cotton"}
    assert line.attributes["size"] == ("m",)
    assert line.product_metadata == {"personalised": "yes", "weight": "3"}
    assert line.is_digital is False
    mug = line_of(known(case, everything()), case, "mug")
    assert (mug.collections, mug.attributes) == ((), {})


def test_goods_that_are_gone_are_known_by_nothing(case):
    line = case.lines["shirt"]
    type(line).objects.filter(pk=line.pk).update(variant=None)
    facts = line_of(known(case, everything()), case, "shirt")
    assert (facts.product, facts.categories, facts.attributes) == (None, None, None)
    assert facts.variant == "shirt"


def test_what_was_taken_off_a_line_is_a_percentage(case):
    line = case.lines["shirt"]
    line.undiscounted_total_price_gross_amount = Decimal("79.99")
    line.save(update_fields=["undiscounted_total_price_gross_amount"])
    facts = known(case, policy())
    assert line_of(facts, case, "shirt").reduced_by == Decimal("25.003")
    assert line_of(facts, case, "sticker").reduced_by == Decimal(100)


def test_the_customer_is_known_with_what_they_did_before(case, shop, ask, receive):
    # given
    case.customer.metadata = {"loyalty": "gold"}
    case.customer.save(update_fields=["metadata"])
    second = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 1, total_gross=Decimal(40))],
    )
    shop.order(channel=case.channel, lines=[Line(case.mug, 1)])
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "restock"))

    # when
    customer = known(case, everything()).customer

    # then
    assert customer.groups == ()
    assert customer.metadata == {"loyalty": "gold"}
    assert customer.orders == 2
    assert customer.spent == case.order.total_gross_amount + second.total_gross_amount
    assert customer.returns == 1
    assert customer.returned_value == Decimal(50)


def test_a_guest_has_no_history(case):
    case.order.user = None
    case.order.save(update_fields=["user"])
    assert known(case, everything()).customer is None


def test_holidays_of_the_country_come_with_the_facts(case):
    facts = known(case, policy())
    assert facts.country == "FR"
    assert any((day.month, day.day) == (7, 14) for day in facts.closed_days) or all(
        day.weekday() < 5 for day in facts.closed_days
    )


@pytest.mark.parametrize("copies", [1, 4])
def test_statements_depend_on_the_rules_and_not_on_the_orders(case, shop, copies):
    # given
    publish_policy(
        channel=case.channel,
        document=everything(),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    orders = [case.order]
    for _ in range(copies - 1):
        order = shop.order(
            channel=case.channel,
            customer=case.customer,
            lines=[Line(case.shirt, 1), Line(case.mug, 1)],
        )
        shop.fulfill(order, warehouse=case.warehouse)
        orders.append(order)

    # when
    with CaptureQueriesContext(connection) as sent:
        found = eligibilities_of(orders, now=timezone.now())

    # then
    assert len(found) == copies
    assert len(sent) <= MOST_STATEMENTS


def test_a_plain_policy_costs_few_statements(case):
    with CaptureQueriesContext(connection) as sent:
        eligibilities_of([case.order], now=timezone.now())
    assert len(sent) <= MOST_FOR_A_STARTER


def test_an_order_without_lines_does_not_hide_the_channel_of_others(case, shop):
    empty = shop.order(channel=case.channel, customer=case.customer, lines=[])
    found = eligibilities_of([case.order, empty], now=timezone.now())
    assert found[case.order.pk].facts.channel == "eur"
    assert found[empty.pk].lines == []
