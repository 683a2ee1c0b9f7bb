"""Fees, delivery costs and mixed wishes, from the request to the money."""

from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns.domain.lifecycle import (
    AttemptStatus,
    MoneyStatus,
    RequestStatus,
    Resolution,
)
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.facts import Wish
from saleor_returns.domain.settlement.breakdown import ChargeKind
from saleor_returns.facts.eligibility import eligibilities_of
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.models import Reimbursement
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.reimburse import reimburse_return
from sandbox.shop import Line

from .asserting import events, refused
from .settling import ask_each, paid, put_in_force, take_order

REFUND, CREDIT = Resolution.ORIGINAL_PAYMENT, Resolution.STORE_CREDIT
KEEP, NONE = Resolution.KEEP_ITEM, Resolution.NONE
FLAT = {"type": "flat", "amount": {"EUR": "4.00"}}
FREE = {"type": "free"}
FREE_WHERE_THE_SHOP_IS_AT_FAULT = {
    "name": "Not the customer's fault",
    "when": {"fact": "fault", "any_of": ["merchant", "carrier"]},
    "then": {"restocking_fee": FREE, "return_shipping_fee": FREE},
}


@pytest.fixture
def with_delivery(case, shop):
    """60.00 for 3 shirts, 40.00 for 2 mugs, 5.00 for the delivery."""

    def order(delivery="5.00"):
        lines = [
            Line(case.shirt, 3, total_gross=D("60.00")),
            Line(case.mug, 2, total_gross=D("40.00")),
        ]
        return take_order(case, shop, lines, shipping_gross=D(delivery))

    return order


def charges(reimbursement):
    """What is written down beside the goods, and that it all adds up."""
    rows = list(reimbursement.charges.all())
    goods = sum(row.gross_amount for row in reimbursement.lines.all())
    assert goods + sum(row.gross_amount for row in rows) == reimbursement.amount
    return {row.kind: row.gross_amount for row in rows}


@pytest.mark.parametrize(
    ("reason", "amount", "fees"),
    [
        (
            "too-small",
            "41.00",
            {"restocking_fee": D("-5.00"), "return_shipping_fee": D("-4.00")},
        ),
        ("wrong-item", "50.00", {}),
        ("arrived-too-late", "50.00", {}),
    ],
)
def test_fees_depend_on_whose_fault_it_is(
    case, ask, receive, reimburse, reason, amount, fees
):
    # given
    put_in_force(
        case,
        FREE_WHERE_THE_SHOP_IS_AT_FAULT,
        restocking_fee={"type": "percentage", "percentage": 10},
        return_shipping_fee=FLAT,
    )
    request = ask({"mug": 1}, reason=reason)
    receive(request, ("mug", 1, "recycle"))

    # when
    reimbursement = reimburse(request)

    # then
    assert charges(reimbursement) == fees
    assert paid(case) == [D(amount)]


def test_a_fee_for_the_return_is_charged_once_over_all_its_parts(
    case, ask, receive, reimburse
):
    put_in_force(case, return_shipping_fee=FLAT)
    request = ask({"mug": 2})
    for _unit in range(2):
        receive(request, ("mug", 1, "recycle"))
        reimburse(request)
    assert paid(case) == [D("46.00"), D("50.00")]


BULKY = {
    "name": "Mugs go by pallet",
    "when": {"fact": "variant", "any_of": ["mug"]},
    "then": {"return_shipping_fee": {"type": "flat", "amount": {"EUR": "9.00"}}},
}


@pytest.mark.parametrize(
    ("first", "second", "amounts"),
    [
        # The mug would have borne the fee.
        ([("mug", 1, "return_to_customer")], [("shirt", 3, "recycle")], ["55.99"]),
        ([("mug", 1, "missing")], [("shirt", 3, "recycle")], ["55.99"]),
        # What is dearer for the mug is charged as soon as it is accepted.
        ([("shirt", 3, "recycle")], [("mug", 1, "recycle")], ["55.99", "45.00"]),
        ([("mug", 1, "recycle")], [("shirt", 3, "recycle")], ["41.00", "59.99"]),
        (
            [("shirt", 1, "recycle")],
            [("shirt", 2, "recycle"), ("mug", 1, "return_to_customer")],
            ["16.00", "39.99"],
        ),
    ],
)
def test_a_fee_for_the_return_is_that_of_the_dearest_line_that_is_accepted(
    case, ask, receive, at_work, first, second, amounts
):
    # given
    put_in_force(case, BULKY, return_shipping_fee=FLAT)
    request = ask({"mug": 1, "shirt": 3})

    # when
    for rows in (first, second):
        receive(request, *rows)
        if any(row.amount for row in proposals_of(request, case.order)):
            with at_work():
                reimburse_return(
                    request_id=request.pk, payment=Payment(), actor=case.by_staff
                )

    # then
    assert paid(case) == [D(amount) for amount in amounts]


def test_the_decision_shows_a_fee_for_the_return_once_as_it_is_charged(
    case, ask, receive, reimburse
):
    # given
    put_in_force(case, BULKY, return_shipping_fee=FLAT)
    request = ask({"mug": 1, "shirt": 3})
    decided = request.decision

    # when
    receive(request, ("mug", 1, "recycle"), ("shirt", 3, "recycle"))
    made = reimburse(request)

    # then
    shown = sum(row.fees for row in decided.answer.lines)
    assert (
        charges(made)
        == {"return_shipping_fee": D("-9.00")}
        == {"return_shipping_fee": -shown}
    )
    assert evaluate(decided.rules, decided.known_facts) == decided.answer


@pytest.mark.parametrize(
    ("mode", "parts"),
    [
        ("never", ["20.00", "40.00", "40.00"]),
        ("proportional", ["21.00", "42.00", "42.00"]),
        ("when_all_returned", ["20.00", "40.00", "45.00"]),
        ("when_merchant_fault", ["20.00", "40.00", "40.00"]),
    ],
)
def test_delivery_costs_over_several_returns(
    case, with_delivery, ask, receive, reimburse, mode, parts
):
    # given
    with_delivery()
    put_in_force(case, outbound_shipping=mode)

    # when
    for units in ({"shirt": 1}, {"shirt": 2}, {"mug": 2}):
        request = ask(units)
        receive(request, *((sku, count, "recycle") for sku, count in units.items()))
        reimburse(request)

    # then
    assert paid(case) == [D(part) for part in parts]


def test_delivery_costs_go_back_at_once_where_the_shop_is_at_fault(
    case, with_delivery, ask, receive, reimburse
):
    with_delivery()
    put_in_force(case, outbound_shipping="when_merchant_fault")
    for reason in ("wrong-item", "wrong-item", "too-small"):
        request = ask({"shirt": 1}, reason=reason)
        receive(request, ("shirt", 1, "recycle"))
        reimburse(request)
    assert paid(case) == [D("25.00"), D("20.00"), D("20.00")]


@pytest.mark.parametrize(("status", "back"), [("success", 0), ("failure", 5)])
def test_delivery_costs_that_staff_paid_back_before_are_not_paid_again(
    case, with_delivery, ask, receive, reimburse, status, back
):
    # given
    order = with_delivery()
    put_in_force(case, outbound_shipping="when_all_returned")
    order.granted_refunds.create(
        amount_value=D("5.00"),
        currency="EUR",
        shipping_costs_included=True,
        transaction_item=case.payment,
        status=status,
    )

    # when
    request = ask({"shirt": 3, "mug": 2})
    receive(request, ("shirt", 3, "recycle"), ("mug", 2, "recycle"))
    reimburse(request)

    # then
    assert paid(case) == [D("100.00") + back]


def test_a_delivery_that_was_free_stays_so(
    case, with_delivery, ask, receive, reimburse
):
    with_delivery("0.00")
    put_in_force(case, outbound_shipping="when_all_returned")
    request = ask({"shirt": 3, "mug": 2})
    receive(request, ("shirt", 3, "recycle"), ("mug", 2, "recycle"))
    assert charges(reimburse(request)) == {}
    assert paid(case) == [D("100.00")]


def test_several_wishes_in_one_return(case, with_delivery, receive, at_work):
    # given
    with_delivery()
    put_in_force(
        case,
        outbound_shipping="when_all_returned",
        store_credit={"bonus_percentage": 10},
        return_shipping_fee=FLAT,
    )
    request = ask_each(
        case,
        {"shirt": (3, REFUND, "too-small"), "mug": (2, CREDIT, "changed-mind")},
    )
    receive(request, ("shirt", 3, "recycle"), ("mug", 2, "recycle"))

    # when
    refund, credit = proposals_of(request, case.order)
    with at_work():
        made = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )

    # then
    assert [row.resolution for row in made] == [REFUND, CREDIT]
    assert [row.amount for row in made] == [refund.amount, credit.amount]
    assert charges(made[0]) == {ChargeKind.RETURN_SHIPPING_FEE: D("-4.00")}
    assert charges(made[1]) == {
        ChargeKind.OUTBOUND_SHIPPING: D("5.00"),
        ChargeKind.BONUS: D("4.50"),
    }
    assert paid(case) == [D("56.00")]
    card = made[1].attempts.get().gift_card
    assert card.initial_balance_amount == D("49.50")
    request.refresh_from_db()
    assert (request.status, request.money) == (
        RequestStatus.COMPLETED,
        MoneyStatus.REIMBURSED,
    )
    assert events(request).count("reimbursed") == 2


def test_with_several_wishes_an_amount_says_which_one_it_is_for(
    case, ask, receive, at_work
):
    # given
    put_in_force(case)
    request = ask_each(
        case, {"shirt": (1, CREDIT, "too-small"), "mug": (1, REFUND, "too-small")}
    )
    receive(request, ("shirt", 1, "recycle"), ("mug", 1, "recycle"))
    lowered = {"request_id": request.pk, "actor": case.by_staff}

    # when
    with refused("resolution_required"):
        reimburse_return(payment=Payment(D("30.00"), "Worn."), **lowered)
    with at_work():
        payment = Payment(D("30.00"), "Worn.", resolution=REFUND)
        (made,) = reimburse_return(payment=payment, **lowered)

    # then
    assert charges(made) == {ChargeKind.ADJUSTMENT: D("-20.00")}
    assert paid(case) == [D("30.00")]
    (left,) = (row for row in proposals_of(request, case.order) if row.breakdown.shares)
    assert (left.resolution, left.amount) == (CREDIT, D("20.00"))


def test_lines_that_owe_nothing_pay_nothing_and_charge_nothing(case, receive, at_work):
    put_in_force(case, return_shipping_fee=FLAT | {"each": "line"})
    request = ask_each(
        case, {"shirt": (1, NONE, "too-small"), "mug": (1, REFUND, "too-small")}
    )
    receive(request, ("shirt", 1, "recycle"), ("mug", 1, "recycle"))
    with at_work():
        reimburse_return(request_id=request.pk, payment=Payment(), actor=case.by_staff)
    assert paid(case) == [D("46.00")]


def test_what_was_paid_outside_is_written_down_and_nothing_is_sent(
    case, ask, receive, at_work
):
    # given
    put_in_force(case)
    request = ask({"mug": 2})
    receive(request, ("mug", 2, "recycle"))
    pay = {"request_id": request.pk, "actor": case.by_staff}

    # when
    with refused("required"):
        reimburse_return(payment=Payment(outside=" "), **pay)
    with at_work():
        (made,) = reimburse_return(payment=Payment(outside="Transfer 4711"), **pay)

    # then
    assert paid(case) == []
    attempt = made.attempts.get()
    assert (attempt.status, attempt.amount) == (AttemptStatus.EXTERNAL, D("100.00"))
    assert attempt.payment_name == "Transfer 4711"
    assert events(request)[-2:] == ["reimbursed", "completed"]

    # and the payments of the order cannot give it again
    other = ask({"shirt": 3})
    receive(other, ("shirt", 3, "recycle"))
    (left,) = proposals_of(other, case.order)
    assert (left.amount, left.held) == (D("59.99"), D("59.99"))


def test_credit_is_not_paid_outside(case, ask, receive):
    put_in_force(case)
    request = ask({"mug": 1}, resolution=CREDIT)
    receive(request, ("mug", 1, "recycle"))
    with refused("not_paid_outside"):
        reimburse_return(
            request_id=request.pk,
            payment=Payment(outside="Transfer 4711"),
            actor=case.by_staff,
        )


def test_an_item_kept_by_wish_is_paid_in_part_and_never_comes_back(
    case, shop, ask, reimburse
):
    # given
    put_in_force(
        case,
        kept_item={"refund_percentage": 30},
        return_shipping_fee=FLAT,
        restocking_fee={"type": "percentage", "percentage": 10},
    )
    stock = shop.stock_quantity(case.mug, case.warehouse)
    request = ask({"mug": 1}, resolution=KEEP)
    (proposal,) = proposals_of(request, case.order)
    assert (proposal.amount, proposal.breakdown.fees) == (D("15.00"), 0)

    # when
    reimburse(request)

    # then
    assert paid(case) == [D("15.00")]
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    assert shop.stock_quantity(case.mug, case.warehouse) == stock
    assert not case.order.fulfillments.filter(status="returned").exists()
    with refused("quantity_not_returnable"):
        ask({"mug": 2})
    assert ask({"mug": 1}).lines.get().quantity_requested == 1


@pytest.mark.parametrize("resolution", [REFUND, CREDIT, KEEP])
@pytest.mark.parametrize("reason", ["too-small", "wrong-item"])
def test_the_estimate_is_what_is_proposed_and_what_is_paid(
    case, with_delivery, ask, receive, at_work, reason, resolution
):
    # given
    order = with_delivery()
    put_in_force(
        case,
        FREE_WHERE_THE_SHOP_IS_AT_FAULT,
        restocking_fee={"type": "percentage", "percentage": "12.5"},
        return_shipping_fee=FLAT,
        outbound_shipping="proportional",
        store_credit={"bonus_percentage": 7},
        kept_item={"refund_percentage": 33},
    )
    line = case.lines["shirt"]
    eligible = eligibilities_of([order], now=timezone.now())[order.pk].line(line.pk)
    fault = "merchant" if reason == "wrong-item" else "customer"
    choices = eligible.choices(Wish(quantity=2, reason=reason, fault=fault))
    estimate = next(row for row in choices if row.resolution == resolution)

    # when
    request = ask({"shirt": 2}, reason=reason, resolution=resolution)
    if resolution != KEEP:
        receive(request, ("shirt", 2, "recycle"))
    (proposal,) = proposals_of(request, order)
    with at_work():
        (made,) = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )

    # then
    assert estimate.settled.amount == proposal.amount == made.amount > 0
    assert charges(made) == {
        row.kind: row.amounts.gross for row in proposal.breakdown.entries
    }
    given = sum(row.amount + row.bonus for row in made.attempts.all())
    assert given == Reimbursement.objects.get().amount
