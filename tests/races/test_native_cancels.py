"""Staff cancel our native return of received units, which Saleor lets them.

``orderFulfillmentCancel`` takes a RETURNED fulfillment, puts its units into stock once
more and lowers what was fulfilled, and locks the order only at its end. What it undoes
is not paid for; what was paid already is told to staff. It locks stock before the order
and we after it, so either may be undone by the other.
"""

from decimal import Decimal as D

import pytest

from saleor_returns.facts.stock_reversals import stocked_twice
from saleor_returns.operations.settle_conflict import settle_conflict
from tests.operations.asserting import events
from tests.returning import native_of

from .together import Undone, beside, held

pytestmark = pytest.mark.django_db(transaction=True)

PROPOSED = "saleor_returns.operations.reimburse.choose"
RESTOCKS = "saleor_returns.operations.inspections.judge.moved"


@pytest.fixture
def receipt(ask, receive):
    return receive(ask({"mug": 1}), ("mug", 1, "recycle"))


def test_canceled_before_we_pay(case, receipt, natively, noticed, unpayable, pay):
    """Staff settle it by reimbursing nothing, for a reason."""
    request = receipt.request
    natively.cancel(native_of(receipt))
    noticed(request, "mug", blocked=1)
    unpayable(request)
    pay(request, D(0), "Never arrived.")
    request.refresh_from_db()
    assert (request.status, request.attention) == ("completed", [])
    assert request.events.last().type == "native_conflict_settled"
    assert case.provider.payments == []


def test_canceled_while_we_reserve(case, receipt, natively, noticed, pay):
    """It may be paid for all the same."""
    request = receipt.request
    with held(lambda: pay(request), before=PROPOSED) as paying:
        canceling = beside(lambda: natively.cancel(native_of(receipt)))
        paying.go_on()
        canceling.go_on()
    assert len(case.provider.payments) <= 1
    noticed(request, "mug", doubled=1)


def test_canceled_after_we_paid(case, receipt, natively, noticed, pay):
    pay(receipt.request)
    natively.cancel(native_of(receipt))
    noticed(receipt.request, "mug", doubled=1)


def test_canceled_after_we_restocked(case, ask, receive, natively, noticed, shop):
    """The units lie in stock once, and Saleor and we both count them."""
    # given
    before = shop.stock_quantity(case.shirt, case.warehouse)
    request = ask({"shirt": 2})
    receipt = receive(request, ("shirt", 2, "restock"))
    assert list(stocked_twice([request.pk])) == []
    natively.cancel(native_of(receipt))
    noticed(request, "shirt", blocked=2)
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 4

    # when
    (proposed,) = stocked_twice([request.pk])
    settle_conflict(
        request_id=request.pk,
        reason="Once is enough.",
        actor=case.by_staff,
        reverse_stock=True,
    )

    # then
    assert proposed.left == 2
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 2
    assert list(stocked_twice([request.pk])) == []
    request.refresh_from_db()
    assert request.attention == []
    assert events(request)[-2:] == ["native_conflict_settled", "stock_moved"]


def test_deadlocked_by_a_cancellation_that_came_first(
    case, ask, receive, natively, noticed, unpayable, shop
):
    """Saleor holds the stock and waits for the order, we the reverse, and longer. We are
    undone, run again and find the units gone: they are counted, and not paid for.
    """
    request = ask({"shirt": 2})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    cancel = lambda: natively.cancel(case.fulfillment.pk)  # noqa: E731
    with held(cancel, before=natively.SETTLES_A_CANCELLATION) as canceling:
        receiving = beside(lambda: receive(request, ("shirt", 2, "restock")))
        assert canceling.go_on() == "canceled"
        receipt = receiving.go_on()
    line = request.lines.get()
    assert (line.quantity_received, line.quantity_native) == (2, 0)
    assert native_of(receipt) is None
    # All three by Saleor, as if they had never left, and the two that arrived by us.
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 3 + 2
    assert events(request) == [
        "requested",
        "approved",
        "received",
        "stock_moved",
        "native_conflict",
    ]
    noticed(request, "shirt", blocked=2)
    unpayable(request)


def test_deadlocked_by_a_receipt_that_came_first(
    case, ask, receive, natively, pay, shop
):
    """Saleor waits longer and is undone: an error, and nothing written. Sent again, it
    cancels the units that are left.
    """
    request = ask({"shirt": 2})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    cancel = lambda: natively.cancel(case.fulfillment.pk)  # noqa: E731
    receive_two = lambda: receive(request, ("shirt", 2, "restock"))  # noqa: E731
    with held(receive_two, before=RESTOCKS) as receiving:
        canceling = beside(cancel)
        receipt = receiving.go_on()
        with pytest.raises(Undone):
            canceling.go_on()
    assert native_of(receipt) is not None
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 2
    assert cancel() == "canceled"
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 3
    pay(request)
    assert [D(str(row.amount)) for row in case.provider.payments] == [D("39.99")]
