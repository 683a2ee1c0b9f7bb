"""What eligibility costs in statements: only facts that the rules name are read."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_returns.domain.policy.starters import STARTERS, starter
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import PolicyVersion, ReturnPolicy
from saleor_returns.operations.publish_policy import publish_policy
from sandbox.shop import Line
from tests.policies import open_for, with_everything, without_types

WITH_A_STARTER = 6
WITH_EVERY_CONDITION = 14
GUARDED = "returnGracePeriods { reason }"
"""Costs a customer nothing but the look at who they are."""
ELIGIBILITY = """
  returnEligibility { lines {
    returnableQuantity deadline daysLeft withdrawalUntil resolutions methods
    photosRequired advice refusal { code message } reasons { slug }
    questions(reason: "too-small") { slug }
    choices(reason: "too-small") { method restockingFee { amount } refund { amount } }
  } }
"""


@pytest.fixture
def adds(api, payload):
    """The statements that a selection adds to an order that is asked for anyway.

    Who asks is looked up once a request, for any field that not everybody may read.
    """

    def count(order, asking, selection=ELIGIBILITY):
        def cost(fields):
            document = f"query ($id: ID!) {{ order(id: $id) {{ {GUARDED} {fields} }} }}"
            with CaptureQueriesContext(connection) as queries:
                payload(api(document, {"id": global_id("Order", order.pk)}, asking))
            return len(queries)

        cost(selection)
        return cost(selection) - cost("")

    return count


@pytest.fixture
def large(shop, case):
    """An order of twelve lines of as many products."""
    variants = [
        shop.variant(
            f"part-{number}",
            product=f"Part {number}",
            product_type=case.clothing,
            channel=case.channel,
            stock={case.warehouse: 10},
        )
        for number in range(12)
    ]
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(variant, 2) for variant in variants],
        created_at=case.order.created_at,
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    return order


def decide_by(case, document):
    publish_policy(
        channel=case.channel,
        document=document,
        effective_from=case.order.created_at - timedelta(days=1),
    )


@pytest.mark.parametrize("name", STARTERS)
def test_with_a_starter(case, adds, large, name):
    decide_by(case, starter(name))
    small = adds(case.order, case.customer)
    assert 0 < small <= WITH_A_STARTER
    assert adds(large, case.customer) == small


def test_with_every_condition_in_use(case, adds, large, shop, ask):
    shop.attribute(case.shirt.product, "material", "wool")
    decide_by(case, with_everything())
    ask({"mug": 1})
    small = adds(case.order, case.customer)
    assert 0 < small <= WITH_EVERY_CONDITION
    assert adds(large, case.customer) == small


def test_a_policy_with_versions_costs_no_more_than_one_of_each(
    case, api, payload, shop
):
    # given
    asked = """{ returnPolicies {
        channel { slug } revision draft { number } current { number status }
        versions(first: 50) { totalCount edges { node {
            number status document note user { email } app { id } policy { id }
            notices { code } changes
        } } }
    } }"""
    owner = shop.staff("owner@example.com", ("MANAGE_ORDERS", "MANAGE_STAFF"))
    publish_policy(channel=case.channel, document=without_types("clothing", "gone"))

    def cost():
        with CaptureQueriesContext(connection) as queries:
            payload(api(asked, as_=owner))
        return len(queries)

    cost()
    before = cost()

    # when
    for number in range(3):
        channel = shop.channel(f"eur-{number}", "EUR")
        for days in (10, 20, 30):
            publish_policy(channel=channel, document=open_for(days))
        named = without_types("clothing", f"gone-{number}")
        publish_policy(channel=channel, document=named)
    PolicyVersion.objects.update(user=owner)
    assert ReturnPolicy.objects.count() > 3

    # then
    assert cost() <= before + 1
