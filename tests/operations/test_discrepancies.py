"""Parcels that are not as announced: recorded as they are, and decided by staff."""

import pytest

from saleor_returns.models import Receipt, ReceiptItem
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.inputs import Arrival, Finding
from saleor_returns.operations.receive import receive_return
from tests.returning import verdict

from .asserting import events, refused


@pytest.fixture
def empty(case):
    """Receive a parcel without anything in it."""

    def receive(request, *items, key=None):
        return receive_return(
            request_id=request.pk,
            arrival=Arrival(items, is_empty_box=True),
            actor=case.by_staff,
            idempotency_key=key,
        )

    return receive


def attention(request):
    request.refresh_from_db()
    return request.attention


def test_an_empty_box_waits_for_a_decision(ask, receive, empty):
    # given
    request = ask({"shirt": 2})

    # when
    receipt = empty(request)

    # then
    assert (receipt.is_empty_box, receipt.items.count()) == (True, 0)
    assert attention(request) == ["receipt_discrepancy"]
    assert (request.reception, request.status) == ("none", "approved")
    assert events(request)[-1] == "received"
    assert request.events.last().data["empty_box"] is True
    second = receive(request, ("shirt", 1, "recycle"))
    assert second.number == 2
    assert attention(request) == ["receipt_discrepancy"]
    receive(request, ("shirt", 1, "missing"))
    assert attention(request) == []


def test_an_empty_box_may_give_its_units_up(ask, empty):
    request = ask({"shirt": 2})
    line = request.lines.get().pk
    with refused("invalid"):
        empty(request, Finding(line, 2, verdict("recycle")))
    with refused("invalid"):
        empty(request, Finding(line, 2))
    assert Receipt.objects.count() == 0
    empty(request, Finding(line, 2, verdict("missing")))
    assert attention(request) == []
    assert request.status == "completed"


def test_an_empty_box_is_recorded_once(ask, empty):
    request = ask({"shirt": 2})
    assert empty(request, key="box") == empty(request, key="box")
    request.refresh_from_db()
    assert request.empty_boxes == 1


def test_a_canceled_return_waits_for_no_decision(case, ask, empty):
    request = ask({"shirt": 2})
    empty(request)
    cancel_return(request_id=request.pk, actor=case.by_customer)
    assert attention(request) == []


@pytest.mark.parametrize("word", [None, "quarantine"])
def test_units_beyond_those_approved_wait_for_a_decision(ask, receive, inspect, word):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 2, word))
    assert attention(request) == ["receipt_discrepancy"]
    if word is None:
        inspect(request, ("shirt", 1, "return_to_customer"))
        assert attention(request) == []


def test_what_is_beyond_holds_the_return_open_until_it_goes_back(ask, receive, correct):
    # given
    request = ask({"mug": 1}, reason="too-small")
    request.lines.update(resolution="none")
    receive(request, ("mug", 1, "recycle"), ("mug", 1, "quarantine"))
    assert attention(request) == ["receipt_discrepancy"]
    assert request.status == "approved"

    # when
    aside = ReceiptItem.objects.get(inspections__disposition="quarantine")
    correct(aside.inspections.get(), "return_to_customer")

    # then
    assert attention(request) == []
    assert request.status == "completed"


def test_announced_units_in_quarantine_are_no_discrepancy(ask, receive):
    request = ask({"shirt": 2})
    receive(request, ("shirt", 1, "quarantine"))
    assert attention(request) == []


def test_other_goods_are_kept_aside_until_staff_decide(ask, receive, correct):
    # given
    request = ask({"shirt": 2})
    receive(request, ("shirt", 1, "incorrect-item"), ("shirt", 1, "quarantine"))
    assert attention(request) == ["receipt_discrepancy"]

    # when
    entry = request.lines.get().inspections.get(grade__slug="incorrect-item")
    correct(entry, "return_to_customer")

    # then
    assert attention(request) == []
