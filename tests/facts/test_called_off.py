"""Units that will never be sent do not keep the period of withdrawal open."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from saleor_returns.facts.eligibility import eligibilities_of
from sandbox.shop import Line

DAY = timedelta(days=1)


@pytest.fixture
def order(case, shop):
    """Three mugs and a shirt; the shirt is sent, and so are some mugs if asked."""

    def make(mugs=0, status=None):
        order = shop.order(
            channel=case.channel,
            customer=case.customer,
            lines=[Line(case.mug, 3), Line(case.shirt, 1)],
            created_at=timezone.now() - 40 * DAY,
        )
        mug, shirt = (order.lines.get(product_sku=sku) for sku in ("mug", "shirt"))
        sent = {shirt: 1} | ({mug: mugs} if mugs else {})
        month_ago = timezone.now() - 30 * DAY
        shop.fulfill(order, sent, warehouse=case.warehouse, at=month_ago)
        if status is not None:
            order.status = status
            order.save(update_fields=["status"])
        return order

    return make


@pytest.fixture
def grant(case):
    """Have staff grant a refund for mugs, at some moment."""

    def make(order, units, at, status="success"):
        granted = order.granted_refunds.create(
            amount_value=Decimal(10), currency="EUR", status=status
        )
        granted.lines.create(
            order_line=order.lines.get(product_sku="mug"), quantity=units
        )
        type(granted).objects.filter(pk=granted.pk).update(created_at=at)

    return make


def mugs_of(order):
    """The mugs that are called off, and whether the period of withdrawal has begun."""
    found = eligibilities_of([order], now=timezone.now())[order.pk]
    pk = str(order.lines.get(product_sku="mug").pk)
    (line,) = (row for row in found.facts.lines if row.line == pk)
    (decided,) = (row for row in found.decision.lines if row.line != pk)
    return line.called_off, decided.withdrawal_until is not None


def test_what_is_yet_to_be_sent_is_awaited(order):
    assert mugs_of(order()) == (0, False)
    assert mugs_of(order(mugs=2)) == (0, False)
    assert mugs_of(order(mugs=3)) == (0, True)


def test_the_rest_of_a_canceled_order_never_comes(order):
    assert mugs_of(order(status="canceled")) == (3, True)
    assert mugs_of(order(mugs=2, status="canceled")) == (1, True)


@pytest.mark.parametrize(
    ("sent", "granted", "found"),
    [
        (0, 3, (3, True)),
        (0, 2, (2, False)),
        # Granted before the others were sent: none of them can be meant.
        (1, 2, (2, True)),
        # Sent after all.
        (2, 2, (1, True)),
        (3, 3, (0, True)),
    ],
)
def test_what_was_refunded_before_anything_was_sent_never_comes(
    order, grant, sent, granted, found
):
    placed = order(mugs=sent)
    grant(placed, granted, at=timezone.now() - 35 * DAY)
    assert mugs_of(placed) == found


@pytest.mark.parametrize(
    ("sent", "granted", "found"),
    [(1, 2, (1, False)), (2, 1, (0, False)), (1, 3, (2, True)), (3, 1, (0, True))],
)
def test_a_grant_may_be_for_what_was_sent_by_then(order, grant, sent, granted, found):
    placed = order(mugs=sent)
    grant(placed, granted, at=timezone.now() - 20 * DAY)
    assert mugs_of(placed) == found


def test_a_grant_that_failed_calls_nothing_off(order, grant):
    placed = order()
    grant(placed, 3, at=timezone.now() - 35 * DAY, status="failure")
    assert mugs_of(placed) == (0, False)


def test_units_that_staff_refunded_unsent_are_not_awaited(order):
    """The platform keeps them in a fulfillment that was never one."""
    placed = order()
    mug = placed.lines.get(product_sku="mug")
    refunded = placed.fulfillments.create(fulfillment_order=9, status="refunded")
    refunded.lines.create(order_line=mug, quantity=3)
    assert mugs_of(placed) == (0, True)
