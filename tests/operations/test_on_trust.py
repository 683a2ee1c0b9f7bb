"""What is paid for although nothing comes back, or before it does."""

from decimal import Decimal as D

import pytest

from saleor_returns.domain.lifecycle import RequestStatus
from saleor_returns.facts.orders import read_order
from saleor_returns.operations.settle_overpayment import settle_overpayment

from .asserting import refused


def sent_back(case):
    return [D(str(row.amount)) for row in case.provider.payments]


def again(request):
    request.refresh_from_db()
    return request


@pytest.mark.parametrize(
    ("rules", "amount"),
    [({}, "50.00"), ({"kept_item": {"refund_percentage": 40}}, "20.00")],
)
def test_what_a_policy_lets_customers_keep_is_paid_for_and_never_comes_back(
    case, shop, in_force, ask, reimburse, rules, amount
):
    # given
    in_force(
        outcome={"do": "keep_item"},
        return_shipping_fee={"type": "flat", "amount": {"EUR": 5}},
        restocking_fee={"type": "percentage", "percentage": 10},
        **rules,
    )
    stock = shop.stock_quantity(case.mug, case.warehouse)
    request = ask({"mug": 1})
    assert request.lines.get().is_kept

    # when
    reimbursement = reimburse(request)

    # then
    assert reimbursement.amount == D(amount)
    assert reimbursement.charges.count() == 0
    assert sent_back(case) == [D(amount)]
    assert again(request).status == RequestStatus.COMPLETED
    assert shop.stock_quantity(case.mug, case.warehouse) == stock
    assert set(case.order.fulfillments.values_list("status", flat=True)) == {
        "fulfilled"
    }
    assert read_order(case.order).quantities[case.lines["mug"].pk].returnable == 1
    with refused("quantity_not_returnable"):
        ask({"mug": 2})


@pytest.fixture
def paid_ahead(in_force, ask, reimburse):
    in_force(refund_at={"moment": "approval", "automatic": False})
    request = ask({"mug": 2})
    assert reimburse(request).amount == 100
    assert again(request).status == RequestStatus.APPROVED
    return request


@pytest.mark.parametrize("fate", ["return_to_customer", "missing"])
def test_what_was_paid_ahead_and_does_not_come_back_is_for_staff(
    case, paid_ahead, receive, reimburse, fate
):
    receive(paid_ahead, ("mug", 1, "recycle"), ("mug", 1, fate))
    assert again(paid_ahead).attention == ["overpaid"]
    with refused("invalid_state"):
        reimburse(paid_ahead)
    assert sent_back(case) == [100]


def test_what_was_paid_ahead_and_came_back_is_done(case, paid_ahead, receive):
    receive(paid_ahead, ("mug", 2, "recycle"))
    assert again(paid_ahead).status == RequestStatus.COMPLETED
    assert paid_ahead.attention == []
    assert sent_back(case) == [100]


@pytest.fixture
def missed(in_force, ask, reimburse, receive, case):
    """Of three shirts paid ahead one is missing, and staff let the customer be."""
    in_force(refund_at={"moment": "approval", "automatic": False})
    request = ask({"shirt": 3})
    reimburse(request)
    receive(request, ("shirt", 1, "missing"))
    assert again(request).attention == ["overpaid"]
    settle_overpayment(
        request_id=request.pk, reason="The carrier's fault.", actor=case.by_staff
    )
    assert again(request).attention == []
    return request


@pytest.mark.parametrize(
    ("rejected", "attention"), [(0, []), (1, ["overpaid"]), (2, ["overpaid"])]
)
def test_what_is_waived_for_a_missing_unit_ends_when_it_arrives(
    missed, receive, rejected, attention
):
    """So that it hides nothing that is overpaid later."""
    rows = [("shirt", 3 - rejected, "recycle")]
    if rejected:
        rows.append(("shirt", rejected, "return_to_customer"))
    receive(missed, *rows)
    assert again(missed).attention == attention
    line = missed.lines.get()
    assert (line.quantity_missing, line.quantity_waived) == (0, 0)
    assert line.progress.overpaid == rejected


def test_what_is_waived_for_a_missing_unit_stays_while_it_is_missing(missed, receive):
    receive(missed, ("shirt", 2, "recycle"))
    assert again(missed).attention == []
    assert missed.lines.get().quantity_waived == 1
