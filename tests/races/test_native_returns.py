"""Staff return units in the order itself while a return is asked for or received.

Saleor's ``orderFulfillmentReturnProducts`` reads and checks the units, and later writes
what it had read, under no lock. So either side may win, and both may. Where we are last
we see its write; where it is last, the sweeper does. Its write stands, nothing is paid
for the units, and staff are told.
"""

import os
from datetime import timedelta

import pytest

from saleor_returns import tasks
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.publish_policy import publish_policy
from tests.operations.asserting import refused
from tests.policies import REVIEW
from tests.returning import native_of

from .together import Side, at_once, beside, held

pytestmark = pytest.mark.django_db(transaction=True)

ROUNDS = 20 if os.environ.get("RETURNS_TEST_DEPTH") == "full" else 2
READ_FOR_A_REQUEST = "saleor_returns.operations.request.facts_of"
CHECKED_FOR_A_RECEIPT = (
    "saleor_returns.operations.inspections.judge.Judging._show_natively"
)
CHECKED_FOR_AN_APPROVAL = "saleor_returns.operations.approve.record"


def test_returned_before_a_request_is_written(
    case, ask, receive, natively, noticed, unpayable
):
    """We had read two units when staff returned one: both are promised. The sweeper
    sees it, and once they arrive only the one that is left can be paid for.
    """
    with held(lambda: ask({"mug": 2}), before=READ_FOR_A_REQUEST) as asking:
        returning = beside(lambda: natively.return_units("mug", 1))
        request = asking.go_on()
        returning.go_on()
    noticed(request, "mug", gone=1)
    receive(request, ("mug", 2, "recycle"))
    assert request.lines.get().quantity_native == 1
    noticed(request, "mug", blocked=1)


def test_returned_after_a_request_was_made(case, ask, receive, natively, noticed):
    """Staff had read two units before the customer was promised them."""
    staff = lambda: natively.return_units("mug", 2)  # noqa: E731
    with held(staff, before=natively.WRITES_A_RETURN) as returning:
        request = ask({"mug": 2})
        returning.go_on()
    noticed(request, "mug", gone=2)


def test_nothing_of_it_is_paid(case, ask, receive, natively, noticed, unpayable):
    request = ask({"mug": 2})
    natively.return_units("mug", 2)
    receive(request, ("mug", 2, "recycle"))
    noticed(request, "mug", blocked=2)
    unpayable(request)
    assert case.provider.payments == []


def test_it_is_over_when_the_return_is_canceled(case, ask, natively, noticed):
    request = ask({"mug": 2})
    natively.return_units("mug", 2)
    noticed(request, "mug", gone=2)
    cancel_return(request_id=request.pk, actor=case.by_staff)
    request.refresh_from_db()
    assert (request.attention, request.native_conflict) == ([], {})
    assert request.events.last().type == "native_conflict_settled"


def test_returned_before_a_receipt_is_written(
    case, ask, receive, natively, noticed, unpayable, shop
):
    """We had checked the arrival when staff returned its units. They are counted as
    arrived, which they are, restocked once, and not paid for.
    """
    request = ask({"shirt": 3})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    scan = lambda: receive(request, ("shirt", 3, "restock"))  # noqa: E731
    with held(scan, before=CHECKED_FOR_A_RECEIPT) as receiving:
        returning = beside(lambda: natively.return_units("shirt", 2))
        receipt = receiving.go_on()
        returning.go_on()
    line = request.lines.get()
    assert (line.quantity_accepted, line.quantity_native) == (3, 1)
    told = request.events.get(type="received").data
    assert told["native_shortfall"] == {str(line.pk): 2}
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 3
    assert native_of(receipt) is not None
    noticed(request, "shirt", blocked=2)


def test_a_receipt_waits_for_a_native_return(
    case, ask, receive, natively, noticed, unpayable
):
    """Staff have moved the units and not committed. The receipt waits for the lines, and
    never staff for the receipt as well: there is no deadlock.
    """
    request = ask({"shirt": 3})
    staff = lambda: natively.return_units("shirt", 2)  # noqa: E731
    with held(staff, before=natively.HAS_WRITTEN_A_RETURN) as returning:
        receiving = Side(lambda: receive(request, ("shirt", 3, "restock")))
        assert receiving.as_far_as_it_comes()
        returning.go_on()
        receiving.go_on()
    assert request.lines.get().quantity_native == 1
    noticed(request, "shirt", blocked=2)


def test_returned_again_what_a_receipt_has_returned(
    case, ask, receive, natively, noticed, unpayable
):
    """Staff had read the units before we moved them, and move them once more: the
    order shows more units than were ordered. In doubt none of ours is paid for.
    """
    request = ask({"mug": 2})
    staff = lambda: natively.return_units("mug", 2)  # noqa: E731
    with held(staff, before=natively.WRITES_A_RETURN) as returning:
        receive(request, ("mug", 2, "recycle"))
        returning.go_on()
    noticed(request, "mug", blocked=2)
    unpayable(request)
    assert case.provider.payments == []


def test_returned_while_staff_approve(case, ask, natively, noticed):
    """The approval had seen the unit. It stands, and staff are told."""
    request = _to_review(case, ask)
    approval = lambda: approve_return(  # noqa: E731
        request_id=request.pk, actor=case.by_staff
    )
    with held(approval, before=CHECKED_FOR_AN_APPROVAL) as approving:
        returning = beside(lambda: natively.return_units("mug", 2))
        assert approving.go_on().status == "approved"
        returning.go_on()
    noticed(request, "mug", gone=2)


def test_returned_before_staff_approve(case, ask, natively):
    request = _to_review(case, ask)
    natively.return_units("mug", 2)
    with refused("quantity_not_returnable"):
        approve_return(request_id=request.pk, actor=case.by_staff)


def test_whoever_is_first(case, ask, natively):
    """By chance: the request is refused, or the conflict is noticed, round by round."""
    for _round in range(ROUNDS):
        result, _returned = at_once(
            lambda: ask({"sticker": 1}), lambda: natively.return_units("sticker", 1)
        )
        tasks.note_native_conflicts()
        if isinstance(result, list):
            assert result == ["already_returned"]
            assert not ReturnRequest.objects.exists()
        else:
            result.refresh_from_db()
            assert result.attention == ["native_conflict"]
        _begin_again(case)


def _to_review(case, ask):
    publish_policy(
        channel=case.channel,
        document=REVIEW,
        effective_from=case.order.created_at - timedelta(days=1),
    )
    return ask({"mug": 2})


def _begin_again(case):
    """The sticker lies with the customer, and nobody has asked for anything."""
    ReturnRequest.objects.all().delete()
    case.order.fulfillments.filter(status="returned").delete()
    left = case.order.fulfillments.get(status="fulfilled")
    line = case.lines["sticker"]
    if not left.lines.filter(order_line=line).exists():
        left.lines.create(order_line=line, quantity=1)
