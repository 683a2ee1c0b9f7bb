"""Two at once, on two connections: one wins, and nothing happens twice."""

from collections import defaultdict
from decimal import Decimal as D
from threading import Barrier, Thread

import pytest
from django.db import connections

from saleor_returns import host, tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS
from saleor_returns.errors import ReturnsError
from saleor_returns.models import RefundAttempt, ReturnRequest, StockMovement
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.decline import decline_return
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.retry_refund import retry_refund
from saleor_returns.operations.settle_refund import settle_refund

from .asserting import events

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*calls):
    """Run the calls on threads and connections of their own; give what came of each.

    A refusal is given as its codes.
    """
    ready = Barrier(len(calls))
    results = [None] * len(calls)

    def run(position, call):
        try:
            with host.database.writer():
                ready.wait(timeout=10)
                results[position] = call()
        except ReturnsError as error:
            results[position] = [str(code) for code in error.codes]
        finally:
            connections.close_all()

    threads = [
        Thread(target=run, args=(position, call)) for position, call in enumerate(calls)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert None not in results
    return results


def refusals(results):
    return [result for result in results if isinstance(result, list)]


def test_the_last_units_are_promised_once(case, ask):
    results = at_once(*(lambda: ask({"mug": 2}) for _ in range(4)))
    assert refusals(results) == [["already_returned"]] * 3
    assert ReturnRequest.objects.count() == 1


def test_the_same_key_makes_one_return(case, ask):
    results = at_once(*(lambda: ask({"mug": 1}, idempotency_key="k") for _ in range(3)))
    assert {result.pk for result in results} == {ReturnRequest.objects.get().pk}


def test_the_same_units_arrive_once(case, ask, receive, shop):
    request = ask({"shirt": 1})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    results = at_once(
        *(lambda: receive(request, ("shirt", 1, "restock")) for _ in range(2))
    )
    assert refusals(results) == [["quantity_above_approved"]]
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1
    assert StockMovement.objects.count() == 1


def test_a_scan_that_is_sent_twice_counts_once(case, ask, receive):
    request = ask({"shirt": 2})
    results = at_once(
        *(lambda: receive(request, ("shirt", 1, "restock"), key="s") for _ in range(2))
    )
    assert len({result.pk for result in results}) == 1
    assert request.lines.get().quantity_received == 1


def test_two_returns_of_one_order_received_at_once_both_restock(
    case, ask, receive, shop
):
    first, second = ask({"shirt": 1, "mug": 1}), ask({"mug": 1, "shirt": 2})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    at_once(
        lambda: receive(first, ("shirt", 1, "restock"), ("mug", 1, "restock")),
        lambda: receive(second, ("mug", 1, "restock"), ("shirt", 2, "restock")),
    )
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 3
    assert case.order.fulfillments.filter(status="fulfilled").count() == 1


def test_two_clicks_on_reimburse_pay_once(case, ask, receive):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))

    def pay():
        return reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )

    results = at_once(pay, pay)
    (refusal,) = refusals(results)
    # The first may even have been paid, and the return completed, before the second.
    assert refusal in (["nothing_to_reimburse"], ["invalid_state"])
    assert [D(str(row.amount)) for row in case.provider.payments] == [D("50.00")]


def test_two_returns_never_promise_the_same_money(case, ask, receive):
    payments = type(case.payment).objects.filter(pk=case.payment.pk)
    first, second = ask({"mug": 1}), ask({"mug": 1})
    for request in (first, second):
        receive(request, ("mug", 1, "recycle"))
    payments.update(charged_value=D("70.00"))
    case.payment.events.filter(type="charge_success").update(amount_value=D("70.00"))

    results = at_once(
        *(
            lambda pk=request.pk: reimburse_return(
                request_id=pk, payment=Payment(), actor=case.by_staff
            )
            for request in (first, second)
        )
    )

    assert refusals(results) == [["amount_above_refundable"]]
    assert sum(D(str(row.amount)) for row in case.provider.payments) == D("50.00")


@pytest.fixture
def waiting_attempt(case, ask, receive, monkeypatch):
    """An attempt that was created and whose task was lost."""
    from saleor_returns.operations import reimburse

    monkeypatch.setattr(reimburse, "queue_refunds", lambda attempts: None)
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimbursement = reimburse_return(
        request_id=request.pk, payment=Payment(), actor=case.by_staff
    )
    return reimbursement.attempts.get()


def test_a_task_that_runs_twice_pays_once(case, waiting_attempt):
    send = lambda: tasks.send_refund(str(waiting_attempt.pk)) or "sent"  # noqa: E731
    at_once(send, send)
    tasks.reconcile_refunds()
    assert len(case.provider.payments) == 1
    assert len(case.provider.requests) == 1
    waiting_attempt.refresh_from_db()
    assert waiting_attempt.status == AttemptStatus.DONE


def test_an_answer_read_twice_is_written_once(case, waiting_attempt):
    case.provider.behave("later")
    tasks.send_refund(str(waiting_attempt.pk))
    asked = case.payment.events.get(type="refund_request")
    case.payment.events.create(
        type="refund_success",
        amount_value=asked.amount_value,
        currency="EUR",
        psp_reference=asked.psp_reference,
        related_granted_refund_id=asked.related_granted_refund_id,
    )
    at_once(*(lambda: settle_refund(attempt_id=waiting_attempt.pk) for _ in range(3)))
    request = ReturnRequest.objects.get()
    assert events(request).count("reimbursed") == 1
    assert events(request).count("completed") == 1


def test_two_retries_make_one_attempt(case, waiting_attempt):
    case.provider.behave("fail")
    tasks.send_refund(str(waiting_attempt.pk))
    case.provider.behave("succeed")
    reimbursement_id = waiting_attempt.reimbursement_id
    results = at_once(
        *(
            lambda: retry_refund(reimbursement_id=reimbursement_id, actor=case.by_staff)
            for _ in range(2)
        )
    )
    assert refusals(results) == [["invalid_state"]]
    assert RefundAttempt.objects.count() == 2
    assert len(case.provider.payments) == 1


def test_approve_decline_and_cancel_at_once(case, ask):
    from datetime import timedelta

    from saleor_returns.domain.policy.document import PolicyDocument
    from saleor_returns.operations.publish_policy import publish_policy

    publish_policy(
        channel=case.channel,
        document=PolicyDocument(outcome="review"),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    request = ask({"mug": 1})
    at_once(
        lambda: approve_return(request_id=request.pk, actor=case.by_staff),
        lambda: decline_return(
            request_id=request.pk, reason="No.", actor=case.by_staff
        ),
        lambda: cancel_return(request_id=request.pk, actor=case.by_customer),
    )
    request.refresh_from_db()
    # Approved returns may still be canceled; nothing follows the other two.
    assert events(request) in (
        ["requested", "approved"],
        ["requested", "approved", "canceled"],
        ["requested", "declined"],
        ["requested", "canceled"],
    )
    assert events(request)[-1] == request.status


def test_four_workers_tell_every_event_once_and_in_order(
    case, ask, shop, ears, monkeypatch
):
    """They find the same returns due; whoever claims an event alone tells it."""
    # given
    monkeypatch.setattr(tasks.dispatch_outbox, "delay", lambda request_id: None)
    app = shop.app("app.erp", ["MANAGE_ORDERS"])
    ears.listen(app, *WEBHOOK_EVENTS)
    requests = [ask({"shirt": 1}) for _ in range(3)] + [ask({"mug": 1})]
    for request in requests[::2]:
        cancel_return(request_id=request.pk, actor=case.by_staff)

    # when
    at_once(*(lambda: tasks.sweep_outbox() or "swept" for _ in range(4)))
    tasks.sweep_outbox()

    # then
    told = defaultdict(list)
    for _event, payload in ears.told(app):
        told[payload[0]["number"]].append(payload[0]["sequence"])
    assert told == {
        request.number: [1, 2, 3] if request in requests[::2] else [1, 2]
        for request in requests
    }
