"""Which payments of an order give how much, in the documented order."""

from decimal import Decimal as D

import pytest

from saleor_returns.facts.payments import balances
from saleor_returns.models import RefundAttempt
from sandbox.shop import Line

from .asserting import refused


@pytest.fixture
def pay(case, shop, gateway):
    """Pay an order of 2 mugs, 100.00, by ``(kind, amount)`` rows, oldest first."""

    def make(*rows):
        order = shop.order(
            channel=case.channel,
            customer=case.customer,
            lines=[Line(case.mug, 2, total_gross=D("100.00"))],
        )
        for number, (kind, amount) in enumerate(rows):
            if kind == "card":
                shop.pay(order, app=case.app, amount=D(amount), name=f"{number}")
            else:
                name = gateway.name if kind == "legacy" else kind
                shop.pay_legacy(order, name, amount=D(amount))
        shop.fulfill(order)
        return order

    return make


def shares(order):
    """The attempts as ``t:30.00`` (through a transaction) or ``l:20.00`` (legacy)."""
    attempts = RefundAttempt.objects.filter(
        reimbursement__request__order=order
    ).order_by("reimbursement__created_at", "chain")
    return [f"{row.payment_kind[0]}:{row.amount:.2f}" for row in attempts]


@pytest.mark.parametrize(
    ("paid", "units", "expected"),
    [
        ([("card", "100")], 1, ["t:50.00"]),
        ([("card", "30"), ("card", "70")], 1, ["t:30.00", "t:20.00"]),
        ([("card", "30"), ("card", "70")], 2, ["t:30.00", "t:70.00"]),
        ([("legacy", "60"), ("card", "40")], 1, ["t:40.00", "l:10.00"]),
        ([("legacy", "30"), ("legacy", "70")], 1, ["l:30.00", "l:20.00"]),
        ([("manual", "60"), ("legacy", "40")], 2, None),
        ([("gone", "50"), ("card", "50")], 1, ["t:50.00"]),
        ([("card", "33.33"), ("legacy", "33.33"), ("card", "33.34")], 2,
         ["t:33.33", "t:33.34", "l:33.33"]),
    ],
)  # fmt: skip
def test_payments_are_used_in_order(
    case, pay, ask, receive, reimburse, paid, units, expected
):
    # given
    order = pay(*paid)
    request = ask({order.lines.get().pk: units}, order=order)
    receive(request, ("mug", units, "recycle"))

    # when
    if expected is None:
        with refused("amount_above_refundable"):
            reimburse(request)
        return
    reimburse(request)

    # then
    assert shares(order) == expected
    total = sum(D(str(payment.amount)) for payment in case.provider.payments)
    assert total == 50 * units


def test_money_in_another_currency_is_none_of_the_orders(case, pay, shop, gateway):
    order = pay(("card", "10"))
    other = shop.pay(order, app=case.app, amount=D(90))
    type(other).objects.filter(pk=other.pk).update(currency="USD")
    shop.pay_legacy(order, gateway.name, amount=D(90), currency="USD")
    assert [row.refundable for row in balances(order)] == [D(10)]


def test_a_partial_charge_gives_back_what_was_charged(
    case, pay, ask, receive, reimburse
):
    order = pay(("card", "20"), ("legacy", "15"))
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "recycle"))
    with refused("amount_above_refundable") as caught:
        reimburse(request)
    assert caught.value.problems[0].amount == D(35)
    reimburse(request, D(35), "No more was paid.")
    assert shares(order) == ["t:20.00", "l:15.00"]


def test_one_payment_that_refuses_does_not_hold_the_others(
    case, pay, ask, receive, reimburse
):
    order = pay(("card", "30"), ("legacy", "70"))
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "recycle"))
    case.provider.behave("fail", times=1)
    attempts = reimburse(request).attempts.all()
    assert {row.status for row in attempts} == {"failed", "done"}
    request.refresh_from_db()
    assert (request.money, request.status) == ("failed", "approved")
