"""Staff give up a refund that no payment takes, and what it decided is open again."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns import host, tasks
from saleor_returns.domain.lifecycle import AttemptStatus, Resolution
from saleor_returns.facts.payments import balances
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.models import CreditMemo
from saleor_returns.operations.cancel_reimbursement import cancel_reimbursement
from saleor_returns.operations.change_resolution import change_resolution
from saleor_returns.operations.inputs import Payment, ResolutionChange
from saleor_returns.operations.note_conflict import note_conflict
from saleor_returns.operations.pay_when_due import pay_when_due
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.resolve_refund import resolve_refund
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line

from .asserting import events, refused


@pytest.fixture
def refused_refund(case, ask, receive, reimburse):
    """A reimbursement of a mug, 50.00, that the payment App refused."""

    def make(**options):
        request = ask({"mug": 1}, **options)
        receive(request, ("mug", 1, "recycle"))
        case.provider.behave("fail", times=1)
        return reimburse(request)

    return make


@pytest.fixture
def cancel(case):
    def give_up(reimbursement, reason="The account is closed."):
        return cancel_reimbursement(
            reimbursement_id=reimbursement.pk, reason=reason, actor=case.by_staff
        )

    return give_up


@pytest.fixture
def gift_card(case, shop, in_force):
    """A card of 25.00 that was bought, in an order of its own, and may be given back."""
    in_force(bought_gift_cards="take_back")
    kind = shop.product_type("gift-card")
    variant = shop.variant("card", "Gift card", kind, channel=case.channel)
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(variant, 1, total_gross=D("25.00"))],
        created_at=case.order.created_at,
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    order.refresh_from_db()
    (card,) = host.gift_cards.bought_with([order.lines.get().pk])[order.lines.get().pk]
    return order, card


@pytest.fixture
def refused_card(case, ask, reimburse, gift_card):
    """A reimbursement of that card that the payment App refused, and the card."""
    order, card = gift_card
    request = ask({order.lines.get().pk: 1}, order=order)
    case.provider.behave("fail", times=1)
    reimbursement = reimburse(request)
    assert left_on(card) == 0
    return reimbursement, card


def left_on(card):
    return host.gift_cards.left_on([card.pk])[card.pk]


def last(reimbursement):
    return reimbursement.attempts.order_by("chain", "number").last()


def test_units_are_owed_again_and_paid_anew(
    case, refused_refund, reimburse, cancel, in_force
):
    # given: with a fee, which is charged once in the end
    in_force(restocking_fee={"type": "percentage", "percentage": 10})
    first = refused_refund()
    request = first.request
    granted = last(first).granted_refund_id

    # when
    canceled = cancel(first)

    # then
    assert canceled.canceled_at is not None
    assert last(first).status == AttemptStatus.CANCELED
    request.refresh_from_db()
    assert (request.status, request.money) == ("approved", "none")
    assert "refund_failed" not in request.attention
    assert request.lines.get().quantity_reimbursed == 0
    assert events(request)[-1] == "reimbursement_canceled"
    told = request.events.last()
    assert told.data["reason"] == "The account is closed."
    grants = case.order.granted_refunds.filter(pk=granted)
    assert [row.amount_value for row in grants] == [0]

    # when
    (proposal,) = proposals_of(request, case.order)
    second = reimburse(request)

    # then
    assert proposal.amount == second.amount == D("45.00")
    assert second.number == first.number + 1
    assert [D(str(row.amount)) for row in case.provider.payments] == [D("45.00")]
    request.refresh_from_db()
    assert (request.status, request.money) == ("completed", "reimbursed")
    assert CreditMemo.objects.get().reimbursement == second


def test_another_resolution_can_be_chosen(case, refused_refund, cancel, in_force):
    in_force(
        resolutions=["original_payment", "store_credit"],
        store_credit={"bonus_percentage": 10},
    )
    request = refused_refund().request
    line = request.lines.get()
    change = [ResolutionChange(line.pk, Resolution.STORE_CREDIT)]
    with refused("already_reimbursed"):
        change_resolution(request_id=request.pk, changes=change, actor=case.by_staff)

    cancel(request.reimbursements.get())
    change_resolution(request_id=request.pk, changes=change, actor=case.by_staff)
    (credit,) = reimburse_return(
        request_id=request.pk, payment=Payment(), actor=case.by_staff
    )

    assert credit.amount == D("55.00")
    assert credit.attempts.get().gift_card is not None
    request.refresh_from_db()
    assert request.status == "completed"


def test_a_card_that_was_taken_can_be_spent_again(refused_card, cancel, reimburse):
    # given
    reimbursement, card = refused_card

    # when
    cancel(reimbursement)

    # then
    card.refresh_from_db()
    assert (card.is_active, left_on(card)) == (True, D("25.00"))
    assert reimbursement.request.events.last().data["cards_kept"] == []

    # when
    again = reimburse(reimbursement.request)

    # then
    assert (again.amount, left_on(card)) == (D("25.00"), 0)
    assert last(again).status == AttemptStatus.DONE


def test_a_card_that_staff_changed_since_is_left_to_them(refused_card, cancel):
    # given: on again, with something for the trouble
    reimbursement, card = refused_card
    type(card).objects.filter(pk=card.pk).update(
        is_active=True, current_balance_amount=D("5.00")
    )

    # when
    cancel(reimbursement)

    # then
    assert left_on(card) == D("5.00")
    request = reimbursement.request
    assert request.events.last().data["cards_kept"] == [f"…{card.code[-4:]}"]
    note = request.order.events.filter(type="note_added").last()
    assert card.code[-4:] in note.parameters["message"]


def test_a_card_that_was_deleted_since_stops_nothing(refused_card, cancel):
    reimbursement, card = refused_card
    card.delete()
    cancel(reimbursement)
    assert len(reimbursement.request.events.last().data["cards_kept"]) == 1


def test_a_card_is_given_back_once(refused_card, cancel):
    reimbursement, card = refused_card
    cancel(reimbursement)
    with refused("invalid_state"):
        cancel(reimbursement)
    assert left_on(card) == D("25.00")


def test_it_needs_a_reason_and_a_reimbursement(refused_refund, cancel):
    reimbursement = refused_refund()
    with refused("required"):
        cancel(reimbursement, reason=" ")
    reimbursement.pk = reimbursement.request_id
    with refused("not_found"):
        cancel(reimbursement)


@pytest.mark.parametrize("behaviour", ["succeed", "later", "close"])
def test_what_was_paid_or_may_have_been_stays(
    case, ask, receive, reimburse, cancel, behaviour
):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    case.provider.behave(behaviour)
    reimbursement = reimburse(request)
    with refused("invalid_state"):
        cancel(reimbursement)


def test_what_waits_to_be_sent_stays(case, refused_refund, cancel):
    reimbursement = refused_refund()
    retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    with refused("invalid_state"):
        cancel(reimbursement)


def test_what_is_paid_in_part_stays(case, shop, ask, receive, reimburse, cancel):
    # given: of two payments one refused
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 1, total_gross=D("50.00"))],
    )
    for amount in (D("20.00"), D("30.00")):
        shop.pay(order, app=case.app, amount=amount)
    shop.fulfill(order, warehouse=case.warehouse)
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "recycle"))
    case.provider.behave("fail", times=1)
    reimbursement = reimburse(request)
    statuses = sorted(reimbursement.attempts.values_list("status", flat=True))
    assert statuses == ["done", "failed"]

    with refused("invalid_state"):
        cancel(reimbursement)


def test_a_refusal_that_the_app_took_back_is_not_canceled(case, refused_refund, cancel):
    reimbursement = refused_refund()
    asked = case.payment.events.filter(type="refund_request").latest("pk")
    case.payment.events.create(
        type="refund_success",
        amount_value=D("50.00"),
        currency="EUR",
        psp_reference=asked.psp_reference,
        related_granted_refund_id=asked.related_granted_refund_id,
        include_in_calculations=True,
    )
    with refused("invalid_state"):
        cancel(reimbursement)


def test_money_that_came_back_is_credited_already(
    ask, receive, reimburse, cancel, app_reports
):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimbursement = reimburse(request)
    attempt = reimbursement.attempts.get()
    app_reports(attempt.psp_reference, "REFUND_REVERSE", attempt.amount)
    tasks.reconcile_refunds()

    with refused("invalid_state") as caught:
        cancel(reimbursement)
    assert CreditMemo.objects.get().number in str(caught.value)


def test_nothing_of_it_is_sent_or_decided_any_more(case, refused_refund, cancel):
    reimbursement = refused_refund()
    attempt = last(reimbursement)
    cancel(reimbursement)
    for call in (
        lambda: retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff),
        lambda: resolve_refund(
            attempt_id=attempt.pk, paid=True, reason="Seen.", actor=case.by_staff
        ),
    ):
        with refused("invalid_state"):
            call()
    type(attempt).objects.update(created_at=timezone.now() - timedelta(days=1))
    tasks.reconcile_refunds()
    attempt.refresh_from_db()
    assert (attempt.status, attempt.retry_at) == (AttemptStatus.CANCELED, None)
    assert len(case.provider.requests) == 1
    assert sum(row.refundable for row in balances(case.order)) == D("159.99")


def test_not_even_when_more_goods_arrive(case, ask, receive, in_force, cancel, at_work):
    # given: the first of two is received, its refund refused, and canceled
    in_force(refund_at={"moment": "receipt", "automatic": True})
    request = ask({"mug": 2})
    case.provider.behave("fail", times=1)
    with at_work():
        receive(request, ("mug", 1, "recycle"))
    with at_work():
        cancel(request.reimbursements.get())

    # when
    with at_work():
        receive(request, ("mug", 1, "recycle"))
        tasks.watch_due_refunds()
        pay_when_due(request_id=request.pk)

    # then
    assert request.reimbursements.count() == 1
    request.refresh_from_db()
    assert request.attention == ["refund_held"]
    with at_work():
        reimburse_return(request_id=request.pk, payment=Payment(), actor=case.by_staff)
    assert [payment.amount for payment in case.provider.payments] == [100]


def test_it_is_not_paid_by_itself_again(case, ask, receive, in_force, cancel, at_work):
    # given: paid when it is received, and refused
    in_force(refund_at={"moment": "receipt", "automatic": True})
    request = ask({"mug": 1})
    case.provider.behave("fail", times=1)
    with at_work():
        receive(request, ("mug", 1, "recycle"))
    reimbursement = request.reimbursements.get()
    assert last(reimbursement).status == AttemptStatus.FAILED

    # when
    with at_work():
        cancel(reimbursement)
        tasks.watch_due_refunds()
        pay_when_due(request_id=request.pk)

    # then
    assert request.reimbursements.count() == 1
    request.refresh_from_db()
    assert request.refund_held == "reimbursement_canceled"
    assert request.attention == ["refund_held"]
    assert events(request).count("refund_held") == 0

    # when
    with at_work():
        reimburse_return(request_id=request.pk, payment=Payment(), actor=case.by_staff)

    # then
    request.refresh_from_db()
    assert (request.status, request.refund_held) == ("completed", "")


def test_what_was_paid_for_in_vain_leaves_nothing_owed(
    case, ask, receive, in_force, cancel, at_work
):
    # given: paid on trust, refused, and then the goods did not come
    in_force(refund_at={"moment": "approval"})
    case.provider.behave("fail", times=1)
    with at_work():
        request = ask({"mug": 1})
    reimbursement = request.reimbursements.get()
    receive(request, ("mug", 1, "missing"))
    request.refresh_from_db()
    assert "overpaid" in request.attention

    # when
    cancel(reimbursement)

    # then
    request.refresh_from_db()
    assert (request.status, request.attention) == ("completed", [])
    assert events(request)[-2:] == ["reimbursement_canceled", "completed"]


def test_a_fee_for_the_return_is_charged_with_what_takes_its_place(
    case, ask, receive, reimburse, in_force, cancel
):
    # given: charged with the shirt, and therefore not with the mug
    in_force(return_shipping_fee={"type": "flat", "amount": {"EUR": 4}})
    request = ask({"mug": 1, "shirt": 1})
    receive(request, ("shirt", 1, "recycle"))
    case.provider.behave("fail", times=1)
    shirt = reimburse(request)
    receive(request, ("mug", 1, "recycle"))
    mug = reimburse(request)
    assert (shirt.amount, mug.amount) == (D("16.00"), D("50.00"))

    # when
    cancel(shirt)

    # then
    request.refresh_from_db()
    assert request.money == "partially_reimbursed"
    assert reimburse(request).amount == D("16.00")


def test_delivery_costs_go_back_with_what_takes_its_place(
    case, shop, ask, receive, reimburse, in_force, cancel
):
    in_force(outbound_shipping="when_all_returned")
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 1, total_gross=D("50.00"))],
        shipping_gross=D("5.00"),
        created_at=case.order.created_at,
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "recycle"))
    case.provider.behave("fail", times=1)
    refused_one = reimburse(request)
    assert refused_one.amount == D("55.00")
    cancel(refused_one)
    assert reimburse(request).amount == D("55.00")


def test_new_goods_are_paid_for_once(case, goods, swap, receive, reimburse, cancel):
    # given: 20.00 are over, and refused
    request = swap(("mug", 1, {goods.scarf: 1}))
    receive(request, ("mug", 1, "restock"))
    case.provider.behave("fail", times=1)
    refused_one = reimburse(request)

    # when
    cancel(refused_one)
    again = reimburse(request)

    # then
    assert refused_one.amount == again.amount == D("20.00")
    (charge,) = again.charges.all()
    assert (charge.kind, charge.gross_amount) == ("new_goods", D("-30.00"))
    exchange = request.exchanges.get()
    exchange.refresh_from_db()
    assert (exchange.status, exchange.credit_amount) == ("released", D("30.00"))
    request.refresh_from_db()
    assert (request.status, request.attention) == ("completed", [])


def test_staff_who_refunded_the_units_natively_paid_them_once(
    case, refused_refund, cancel
):
    # given
    reimbursement = refused_refund()
    request, line = reimbursement.request, reimbursement.request.lines.get()
    granted = case.order.granted_refunds.create(
        amount_value=D("50.00"), currency="EUR", status="success"
    )
    granted.lines.create(order_line=case.lines["mug"], quantity=1)
    note_conflict(request_id=request.pk)
    request.refresh_from_db()
    assert request.native_conflict[str(line.pk)]["doubled"] == 1

    # when
    cancel(reimbursement)

    # then
    request.refresh_from_db()
    found = request.native_conflict[str(line.pk)]
    assert (found["doubled"], found["blocked"]) == (0, 1)
    assert "native_conflict" in request.attention
    with refused("native_conflict"):
        reimburse_return(request_id=request.pk, payment=Payment(), actor=case.by_staff)
