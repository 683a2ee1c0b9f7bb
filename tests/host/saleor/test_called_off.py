"""Saleor's own mutations on units that were never sent: nobody waits for them."""

from decimal import Decimal as D

import graphene
import pytest
from django.utils import timezone

from saleor_returns.facts.eligibility import eligibilities_of
from sandbox.shop import Line

REFUND = """
mutation Refund($id: ID!, $input: OrderRefundProductsInput!) {
  orderFulfillmentRefundProducts(order: $id, input: $input) {
    errors { field code message }
  }
}
"""
GRANT = """
mutation Grant($id: ID!, $input: OrderGrantRefundCreateInput!) {
  orderGrantRefundCreate(id: $id, input: $input) { errors { field code message } }
}
"""
CANCEL = """
mutation Cancel($id: ID!) { orderCancel(id: $id) { errors { field code message } } }
"""


@pytest.fixture
def natively(case, api):
    """Have staff call one of Saleor's own mutations, which must work."""

    def call(query, **variables):
        answer = api(query, variables, as_=case.by_staff.user)
        assert "errors" not in answer
        (payload,) = answer["data"].values()
        assert payload["errors"] == []

    return call


@pytest.fixture
def order(case, shop):
    """Three mugs and a shirt; nothing is sent yet."""
    return shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 3, total_gross=D("150.00")), Line(case.shirt, 1)],
    )


def gid(row):
    return graphene.Node.to_global_id(type(row).__name__, row.pk)


def line_of(order, sku):
    return order.lines.get(product_sku=sku)


def period(order):
    """The mugs that are called off, and whether the shirt's period has begun."""
    found = eligibilities_of([order], now=timezone.now())[order.pk]
    by_line = {row.line: row for row in found.facts.lines}
    shirt = found.decision.line(line_of(order, "shirt").pk)
    mug = by_line[str(line_of(order, "mug").pk)]
    return mug.called_off, shirt.withdrawal_until is not None


def test_units_that_are_refunded_unsent(case, shop, gateway, order, natively):
    # given
    shop.fulfill(order, {"shirt": 1, "mug": 1}, warehouse=case.warehouse)
    shop.pay_legacy(order, gateway.name)
    assert period(order) == (0, False)

    # when
    mugs = {"orderLineId": gid(line_of(order, "mug")), "quantity": 2}
    natively(REFUND, id=gid(order), input={"orderLines": [mugs]})

    # then
    assert period(order) == (0, True)


def test_units_that_a_refund_was_granted_for_unsent(case, shop, order, natively):
    # given
    payment = shop.pay(order, app=case.app)
    transaction = graphene.Node.to_global_id("TransactionItem", payment.token)

    # when
    mugs = {"id": gid(line_of(order, "mug")), "quantity": 2}
    granted = {"amount": "100", "transactionId": transaction, "lines": [mugs]}
    natively(GRANT, id=gid(order), input=granted)

    # then
    shop.fulfill(order, {"shirt": 1}, warehouse=case.warehouse)
    assert period(order) == (2, False)
    shop.fulfill(order, {"mug": 1}, warehouse=case.warehouse)
    assert period(order) == (2, True)


def test_an_order_that_is_canceled(order, natively):
    natively(CANCEL, id=gid(order))
    order.refresh_from_db()
    assert period(order)[0] == 3
