"""What staff did natively beside a return is told once, and looked at by staff."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns import host, tasks
from saleor_returns.facts.conflicts import natively_touched
from saleor_returns.host.contract import ReturnedQuantity
from saleor_returns.models import ReturnEvent, ReturnRequest
from saleor_returns.operations.note_conflict import note_conflict
from saleor_returns.operations.settle_conflict import settle_conflict

from .asserting import events, refused


@pytest.fixture
def grant(case):
    """A refund of mugs that staff granted natively, and that was paid."""

    def make(units):
        granted = case.order.granted_refunds.create(
            amount_value=50 * units, currency="EUR", status="success"
        )
        granted.lines.create(order_line=case.lines["mug"], quantity=units)
        return granted

    return make


@pytest.fixture
def received(ask, receive):
    request = ask({"mug": 2})
    receive(request, ("mug", 2, "recycle"))
    return request


def touched():
    since = timezone.now() - timedelta(days=30)
    return list(natively_touched(settled_since=since))


def seen(request):
    request.refresh_from_db()
    return request.attention


def test_an_order_that_staff_never_touched_is_not_looked_at(
    received, django_assert_num_queries
):
    with django_assert_num_queries(1):
        assert touched() == []


def test_staff_are_told_once(case, received, grant):
    grant(1)
    tasks.note_native_conflicts()
    tasks.note_native_conflicts()
    assert events(received)[-1] == "native_conflict"
    told = received.events.last()
    line = received.lines.get()
    assert told.data == {
        "lines": {str(line.pk): {"gone": 0, "blocked": 1, "doubled": 0}}
    }
    assert told.actor == "system"
    note = case.order.events.get(type="note_added")
    assert received.number in note.parameters["message"]
    assert "1 × mug" in note.parameters["message"]
    assert seen(received) == ["native_conflict"]


def test_staff_are_told_again_when_more_units_join(case, received, grant):
    grant(1)
    note_conflict(request_id=received.pk)
    settle_conflict(request_id=received.pk, reason="Fine.", actor=case.by_staff)
    note_conflict(request_id=received.pk)
    assert seen(received) == []
    grant(1)
    note_conflict(request_id=received.pk)
    assert seen(received) == ["native_conflict"]
    assert events(received)[3:] == [
        "native_conflict",
        "native_conflict_settled",
        "native_conflict",
    ]


def test_it_is_over_when_the_native_refund_fails_after_all(received, grant):
    granted = grant(1)
    note_conflict(request_id=received.pk)
    granted.status = "failure"
    granted.save(update_fields=["status"])
    tasks.note_native_conflicts()
    assert seen(received) == []
    assert received.native_conflict == {}
    assert events(received)[-1] == "native_conflict_settled"


def test_it_is_over_when_staff_reimburse_nothing_with_a_reason(
    received, grant, reimburse
):
    grant(2)
    note_conflict(request_id=received.pk)
    reimburse(received, D(0), "Paid natively.")
    assert seen(received) == []
    assert events(received)[-2:] == ["completed", "native_conflict_settled"]
    tasks.note_native_conflicts()
    assert seen(received) == []


def test_a_receipt_that_comes_too_late_tells_at_once(case, ask, receive):
    request = ask({"mug": 2})
    host.orders.record_return(
        case.order, [ReturnedQuantity(case.lines["mug"], 2)], case.by_staff
    )
    receive(request, ("mug", 2, "recycle"))
    assert events(request)[-2:] == ["received", "native_conflict"]
    assert seen(request) == ["native_conflict"]


def test_units_that_need_no_money_are_told_of_too(case, received):
    """Staff cancel our native return: the units lie in stock twice."""
    ReturnRequest.objects.get().lines.update(resolution="none")
    fulfillment = case.order.fulfillments.filter(status="returned")
    fulfillment.update(status="canceled")
    note_conflict(request_id=received.pk)
    line = str(received.lines.get().pk)
    assert received.events.last().data["lines"][line]["doubled"] == 2


def test_a_completed_return_is_watched_for_a_month(received, reimburse, grant):
    reimburse(received)
    grant(1)
    assert touched() == [received]
    ReturnRequest.objects.update(updated_at=timezone.now() - timedelta(days=31))
    assert touched() == []


def test_failed_refunds_need_attention(case, received, reimburse):
    case.provider.behave("fail")
    reimburse(received)
    assert seen(received) == ["refund_failed"]


def test_unknown_refunds_need_attention(case, received, reimburse):
    case.provider.behave("close")
    reimburse(received)
    assert seen(received) == ["refund_unknown"]


def test_nothing_to_settle(case, received):
    with refused("invalid_state"):
        settle_conflict(request_id=received.pk, reason="Done.", actor=case.by_staff)
    with refused("required"):
        settle_conflict(request_id=received.pk, reason="  ", actor=case.by_staff)
    assert not ReturnEvent.objects.filter(type="native_conflict_settled").exists()
