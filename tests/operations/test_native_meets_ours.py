"""Staff work with the platform's own buttons while a return is under way."""

from decimal import Decimal as D

import pytest
from django.apps import apps

from saleor_returns import host
from saleor_returns.facts.orders import read_order
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.host.contract import ReturnedQuantity
from tests.returning import native_of

from .asserting import refused


@pytest.fixture
def grant(case):
    """A refund that staff granted natively, with lines, and that was paid."""

    def make(sku, units, amount, status="success"):
        granted = case.order.granted_refunds.create(
            amount_value=amount,
            currency="EUR",
            transaction_item=case.payment,
            status=status,
        )
        granted.lines.create(order_line=case.lines[sku], quantity=units)
        return granted

    return make


def paid(case):
    return [D(str(payment.amount)) for payment in case.provider.payments]


def test_a_unit_that_staff_refunded_after_it_came_back_is_not_paid_again(
    case, ask, receive, reimburse, grant
):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    grant("mug", 1, D("50.00"))
    with refused("native_conflict") as caught:
        reimburse(request)
    assert caught.value.problems[0].line == request.lines.get().pk
    assert paid(case) == []


def test_a_native_refund_that_failed_blocks_nothing(
    case, ask, receive, reimburse, grant
):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    grant("mug", 1, D("50.00"), status="failure")
    reimburse(request)
    assert paid(case) == [D("50.00")]


def test_a_unit_that_staff_refunded_before_cannot_be_returned(case, ask, grant):
    grant("mug", 1, D("50.00"))
    with refused("quantity_not_returnable") as caught:
        ask({"mug": 2})
    assert caught.value.problems[0].quantity == 1


def test_another_unit_than_the_one_refunded_before_is_paid_for(
    case, ask, receive, reimburse, grant
):
    grant("mug", 1, D("50.00"))
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    assert paid(case) == [D("50.00")]


def test_units_that_staff_returned_and_refunded_natively_leave_the_others_payable(
    case, ask, receive, reimburse, grant
):
    host.orders.record_return(
        case.order, [ReturnedQuantity(case.lines["shirt"], 1)], case.by_staff
    )
    grant("shirt", 1, D("20.00"))
    assert read_order(case.order).quantities[case.lines["shirt"].pk].returnable == 2
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, "recycle"))
    reimburse(request)
    assert paid(case) == [D("39.99")]


@pytest.mark.parametrize("status", ["refunded_and_returned", "canceled"])
def test_our_native_return_that_staff_refunded_or_canceled_is_not_paid(
    case, ask, receive, reimburse, status
):
    request = ask({"mug": 1})
    receipt = receive(request, ("mug", 1, "recycle"))
    case.order.fulfillments.filter(pk=native_of(receipt)).update(status=status)
    with refused("native_conflict"):
        reimburse(request)
    assert paid(case) == []


def test_blocked_units_are_settled_with_nothing_and_a_reason(
    case, ask, receive, reimburse, grant
):
    request = ask({"mug": 1, "shirt": 1})
    receive(request, ("mug", 1, "recycle"), ("shirt", 1, "recycle"))
    grant("mug", 1, D("50.00"))
    reimbursement = reimburse(request, D(0), "Paid natively by Anna.")
    assert reimbursement.adjustment_reason == "Paid natively by Anna."
    assert {row.quantity for row in reimbursement.lines.all()} == {1}
    request.refresh_from_db()
    assert request.status == "completed"
    assert paid(case) == []


def test_blocked_units_are_never_settled_by_the_way(
    case, ask, receive, reimburse, grant
):
    """A free line is worth nothing by itself: that decides nothing on the others."""
    request = ask({"mug": 1, "sticker": 1})
    receive(request, ("mug", 1, "recycle"), ("sticker", 1, "recycle"))
    grant("mug", 1, D("50.00"))
    reimburse(request)
    request.refresh_from_db()
    assert request.status == "approved"
    assert request.lines.get(sku="mug").quantity_reimbursed == 0
    with refused("native_conflict"):
        reimburse(request, D(0), "  ")
    reimburse(request, D(0), "Paid natively.")
    request.refresh_from_db()
    assert request.status == "completed"


def test_the_unblocked_rest_can_be_paid_first(case, ask, receive, reimburse, grant):
    request = ask({"mug": 1, "shirt": 1})
    receive(request, ("mug", 1, "recycle"), ("shirt", 1, "recycle"))
    grant("mug", 1, D("50.00"))
    (proposal,) = proposals_of(request, case.order)
    assert proposal.amount == D("20.00")
    assert set(proposal.blocked.values()) == {1}
    reimburse(request)
    assert paid(case) == [D("20.00")]
    request.refresh_from_db()
    assert request.status == "approved"
    reimburse(request, D(0), "Paid natively.")
    request.refresh_from_db()
    assert request.status == "completed"


def test_a_free_line_can_be_returned_when_all_money_went_back(
    case, ask, receive, reimburse
):
    first = ask({"shirt": 3, "mug": 2})
    receive(first, ("shirt", 3, "recycle"), ("mug", 2, "recycle"))
    reimburse(first)
    case.order.refresh_from_db()
    assert case.order.total_charged_amount == 0
    second = ask({"sticker": 1})
    receive(second, ("sticker", 1, "recycle"))
    reimburse(second)
    second.refresh_from_db()
    assert second.status == "completed"


def test_a_channel_whose_orders_moved_can_be_deleted(case, ask, shop):
    """The platform deletes a channel after moving its orders to another."""
    request = ask({"mug": 1})
    other = shop.channel("other", "EUR")
    apps.get_model("order", "Order").objects.filter(pk=case.order.pk).update(
        channel=other
    )
    case.channel.delete()
    decision = type(request.decision).objects.get(request=request)
    assert decision.policy_version.policy.channel is None
    assert decision.policy_version.policy.channel_slug == "eur"
    assert not decision.policy_version.policy.is_default
    assert ask({"mug": 1}).decision.policy_version != decision.policy_version
