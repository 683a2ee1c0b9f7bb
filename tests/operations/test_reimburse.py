from decimal import Decimal as D

import pytest

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus, MoneyStatus, RequestStatus
from saleor_returns.facts.payments import balances
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.models import RefundAttempt
from saleor_returns.operations.retry_refund import retry_refund
from saleor_returns.operations.settle_refund import settle_refund
from sandbox.shop import Line

from .asserting import events, refused


@pytest.fixture
def accepted(ask, receive):
    """A return of units that were all accepted."""

    def make(quantities):
        request = ask(quantities)
        receive(
            request, *((sku, units, "restock") for sku, units in quantities.items())
        )
        return request

    return make


def test_the_proposal_is_what_is_paid(case, accepted, reimburse):
    # given
    request = accepted({"shirt": 1, "mug": 1})
    (proposal,) = proposals_of(request, case.order)
    assert proposal.amount == D("70.00")

    # when
    reimbursement = reimburse(request)

    # then
    assert reimbursement.amount == proposal.amount
    attempt = reimbursement.attempts.get()
    assert attempt.status == AttemptStatus.DONE
    assert paid(case) == [D("70.00")]
    case.payment.refresh_from_db()
    assert case.payment.refunded_value == D("70.00")
    assert attempt.granted_refund.status == "success"
    request.refresh_from_db()
    assert request.money == MoneyStatus.REIMBURSED
    assert request.status == RequestStatus.COMPLETED
    assert events(request)[-3:] == ["reimbursement_created", "reimbursed", "completed"]


def paid(case):
    """The amounts that the provider paid back, in order."""
    return [D(str(payment.amount)) for payment in case.provider.payments]


def test_unit_by_unit_a_line_gives_back_exactly_what_was_paid(
    case, ask, receive, reimburse
):
    amounts = []
    for _unit in range(3):
        request = ask({"shirt": 1})
        receive(request, ("shirt", 1, "restock"))
        amounts.append(reimburse(request).amount)
    assert amounts == [D("20.00"), D("19.99"), D("20.00")]
    assert sum(amounts) == case.lines["shirt"].total_price_gross_amount


def test_a_full_return_refunds_exactly_what_was_charged(case, accepted, reimburse):
    request = accepted({"shirt": 3, "mug": 2, "sticker": 1})
    reimburse(request)
    case.payment.refresh_from_db()
    assert case.payment.charged_value == 0
    assert case.payment.refunded_value == D("159.99")


def test_only_accepted_units_are_paid_for(case, ask, receive, reimburse):
    request = ask({"shirt": 3})
    receive(request, ("shirt", 1, "restock"), ("shirt", 1, "return_to_customer"))
    assert reimburse(request).amount == D("20.00")
    with refused("nothing_to_reimburse"):
        reimburse(request)
    receive(request, ("shirt", 1, "restock"))
    assert reimburse(request).amount == D("19.99")


def test_a_free_line_is_reimbursed_with_nothing(case, accepted, reimburse):
    request = accepted({"sticker": 1})
    reimbursement = reimburse(request)
    assert (reimbursement.amount, reimbursement.attempts.count()) == (0, 0)
    assert paid(case) == []
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    assert events(request)[-2:] == ["reimbursed", "completed"]


def test_staff_lower_the_amount_with_a_reason(case, accepted, reimburse):
    request = accepted({"mug": 1})
    with refused("amount_reason_required"):
        reimburse(request, D("40.00"))
    reimbursement = reimburse(request, D("40.00"), "Used.")
    assert (reimbursement.proposed_amount, reimbursement.amount) == (50, 40)
    assert reimbursement.adjustment_reason == "Used."
    assert paid(case) == [D("40.00")]


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (D(-1), "amount_negative"),
        (D("50.01"), "amount_above_proposed"),
        (D("49.999"), "amount_precision"),
        (D("159.999"), "amount_precision"),
        (D("200.00"), "amount_above_refundable"),
    ],
)
def test_amounts_that_cannot_be_paid(case, accepted, reimburse, amount, code):
    request = accepted({"mug": 1})
    with refused(code) as caught:
        reimburse(request, amount, "because")
    if code != "amount_negative":
        assert caught.value.problems[0].amount == D("50.00")
    assert request.reimbursements.count() == 0
    assert paid(case) == []


def test_an_order_whose_money_went_back_elsewhere(case, accepted, reimburse):
    request = accepted({"mug": 1})
    case.payment.charged_value = D("30.00")
    case.payment.save(update_fields=["charged_value"])
    with refused("amount_above_refundable") as caught:
        reimburse(request)
    assert caught.value.problems[0].amount == D("30.00")
    case.payment.charged_value = D(0)
    case.payment.save(update_fields=["charged_value"])
    with refused("no_refundable_payment"):
        reimburse(request)
    assert reimburse(request, D(0), "Paid in the shop.").amount == 0


def test_native_grants_and_requests_are_left_alone(case, accepted):
    request = accepted({"mug": 2})
    case.order.granted_refunds.create(
        amount_value=D("60.00"), currency="EUR", transaction_item=case.payment
    )
    case.order.granted_refunds.create(amount_value=D("10.00"), currency="EUR")
    case.payment.events.create(
        type="refund_request", amount_value=D("5.00"), currency="EUR"
    )
    (proposal,) = proposals_of(request, case.order)
    assert proposal.refundable == D("84.99")


def test_several_payments_are_used_oldest_first(case, ask, receive, shop, reimburse):
    # given
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 2, total_gross=D("100.00"))],
    )
    first = shop.pay(order, app=case.app, amount=D("30.00"))
    second = shop.pay(order, app=case.app, amount=D("70.00"))
    shop.fulfill(order)
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "restock"))

    # when
    reimbursement = reimburse(request)

    # then
    shares = reimbursement.attempts.values_list("transaction_id", "amount", "status")
    assert list(shares) == [
        (first.pk, D("30.00"), AttemptStatus.DONE),
        (second.pk, D("20.00"), AttemptStatus.DONE),
    ]
    request.refresh_from_db()
    assert request.money == MoneyStatus.REIMBURSED
    types = events(request)
    assert types.count("reimbursed") == 1
    assert types.count("refund_paid") == 1


def test_the_same_key_pays_once(case, accepted, reimburse):
    request = accepted({"mug": 1})
    first = reimburse(request, key="pay-1")
    assert reimburse(request, key="pay-1") == first
    assert len(paid(case)) == 1
    with refused("idempotency_key_reused"):
        reimburse(request, D("1.00"), "Other", key="pay-1")


def test_a_refusal_fails_and_can_be_tried_again(case, accepted, reimburse, at_work):
    # given
    case.provider.behave("fail")
    request = accepted({"mug": 1})

    # when
    reimbursement = reimburse(request)

    # then
    request.refresh_from_db()
    assert reimbursement.attempts.get().status == AttemptStatus.FAILED
    assert request.money == MoneyStatus.FAILED
    assert request.status == RequestStatus.APPROVED
    assert events(request)[-1] == "refund_failed"
    with refused("nothing_to_reimburse"):
        reimburse(request)

    # when
    case.provider.behave("succeed")
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)

    # then
    first, second = reimbursement.attempts.order_by("number")
    assert (first.status, second.status) == (AttemptStatus.FAILED, AttemptStatus.DONE)
    assert first.granted_refund_id == second.granted_refund_id
    assert len(paid(case)) == 1
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    with refused("invalid_state"):
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)


def test_an_answer_that_comes_later_settles_the_attempt(case, accepted, reimburse):
    # given
    case.provider.behave("later")
    request = accepted({"mug": 1})
    attempt = reimburse(request).attempts.get()
    assert attempt.status == AttemptStatus.IN_TRANSIT
    request.refresh_from_db()
    assert request.money == MoneyStatus.PENDING

    # when
    asked = case.payment.events.get(type="refund_request")
    case.payment.events.create(
        type="refund_success",
        amount_value=asked.amount_value,
        currency="EUR",
        psp_reference=asked.psp_reference,
        related_granted_refund_id=asked.related_granted_refund_id,
    )
    tasks.reconcile_refunds()

    # then
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.DONE
    assert attempt.psp_reference == asked.psp_reference
    tasks.reconcile_refunds()
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    assert events(request).count("reimbursed") == 1


def test_money_under_way_is_not_promised_twice(case, accepted, reimburse):
    case.provider.behave("later")
    reimburse(accepted({"mug": 2}))
    assert sum(row.refundable for row in balances(case.order)) == D("59.99")


@pytest.mark.parametrize("behaviour", ["garbage", "server_error", "close"])
def test_an_answer_that_never_came_is_unknown_and_never_sent_again(
    case, accepted, reimburse, behaviour, at_work
):
    # given
    case.provider.behave(behaviour)
    request = accepted({"mug": 1})

    # when
    reimbursement = reimburse(request)

    # then
    attempt = reimbursement.attempts.get()
    assert attempt.status == AttemptStatus.UNKNOWN
    assert events(request)[-1] == "refund_unknown"
    assert sum(row.refundable for row in balances(case.order)) == D("109.99")

    # when
    case.provider.behave("succeed")
    with at_work():
        tasks.send_refund(str(attempt.pk))

    # then
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.UNKNOWN
    with refused("invalid_state"):
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)


def test_a_report_of_the_same_amount_settles_an_unknown_attempt(
    case, accepted, reimburse
):
    # given
    case.provider.behave("close")
    attempt = reimburse(accepted({"mug": 1})).attempts.get()

    # when
    case.payment.events.create(
        type="refund_success",
        amount_value=attempt.amount,
        currency="EUR",
        psp_reference="reported-later",
        include_in_calculations=True,
    )
    settle_refund(attempt_id=attempt.pk)

    # then
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.DONE
    assert attempt.psp_reference == "reported-later"


def test_without_a_payment_app_the_attempt_fails(case, accepted, reimburse):
    case.app.is_active = False
    case.app.save(update_fields=["is_active"])
    request = accepted({"mug": 1})
    assert reimburse(request).attempts.get().status == AttemptStatus.FAILED
    assert paid(case) == []


def test_an_attempt_whose_task_was_lost_is_sent_by_the_sweeper(case, accepted, at_work):
    from datetime import timedelta

    from django.utils import timezone

    from saleor_returns.operations.inputs import Payment
    from saleor_returns.operations.reimburse import reimburse_return

    # given: the worker died before the task was queued
    request = accepted({"mug": 1})
    (reimbursement,) = reimburse_return(
        request_id=request.pk, payment=Payment(), actor=case.by_staff
    )
    RefundAttempt.objects.update(created_at=timezone.now() - timedelta(minutes=5))

    # when
    with at_work():
        tasks.reconcile_refunds()

    # then
    assert reimbursement.attempts.get().status == AttemptStatus.DONE
    assert len(paid(case)) == 1


def test_a_worker_that_died_while_sending_leaves_it_unknown(case, accepted):
    from datetime import timedelta

    from django.utils import timezone

    from saleor_returns.operations.inputs import Payment
    from saleor_returns.operations.reimburse import reimburse_return
    from saleor_returns.operations.send_refund import _open

    request = accepted({"mug": 1})
    (reimbursement,) = reimburse_return(
        request_id=request.pk, payment=Payment(), actor=case.by_staff
    )
    attempt = reimbursement.attempts.get()
    assert _open(attempt.pk) is not None
    RefundAttempt.objects.update(opened_at=timezone.now() - timedelta(hours=1))

    tasks.send_refund(str(attempt.pk))

    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.UNKNOWN
    assert paid(case) == []


def test_a_request_that_was_lost_on_its_way_is_unknown(
    case, accepted, reimburse, monkeypatch
):
    from datetime import timedelta

    from django.utils import timezone

    from saleor_returns import host

    # given: handed to the platform, whose own worker died before anybody was asked
    monkeypatch.setattr(host.payments, "send_refund", lambda **request: None)
    attempt = reimburse(accepted({"mug": 1})).attempts.get()
    assert attempt.status == AttemptStatus.IN_TRANSIT

    # when
    RefundAttempt.objects.update(opened_at=timezone.now() - timedelta(hours=1))
    tasks.reconcile_refunds()

    # then
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.UNKNOWN
    assert paid(case) == []


def test_a_refund_that_the_app_has_taken_on_may_take_its_time(
    case, accepted, reimburse
):
    from datetime import timedelta

    from django.utils import timezone

    # given
    case.provider.behave("later")
    attempt = reimburse(accepted({"mug": 1})).attempts.get()

    # when
    RefundAttempt.objects.update(opened_at=timezone.now() - timedelta(days=3))
    tasks.reconcile_refunds()

    # then
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.IN_TRANSIT


def test_units_refunded_natively_are_never_paid_again(case, ask, receive, reimburse):
    from saleor_returns import host
    from saleor_returns.host.contract import ReturnedQuantity

    request = ask({"mug": 2})
    host.orders.record_return(
        case.order, [ReturnedQuantity(case.lines["mug"], 2)], case.by_staff
    )
    receive(request, ("mug", 2, "restock"))
    with refused("native_conflict"):
        reimburse(request)
    assert paid(case) == []
