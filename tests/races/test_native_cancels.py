"""Staff cancel our native return of received units, which Saleor lets them.

``orderFulfillmentCancel`` takes a RETURNED fulfillment, puts its units into stock once
more and lowers what was fulfilled, under no lock of the order. What it undoes is not
paid for; what was paid already is told to staff.
"""

from decimal import Decimal as D

import pytest

from .together import beside, held

pytestmark = pytest.mark.django_db(transaction=True)

PROPOSED = "saleor_returns.operations.reimburse.choose_amount"


@pytest.fixture
def receipt(ask, receive):
    return receive(ask({"mug": 1}), ("mug", 1, "recycle"))


def test_canceled_before_we_pay(case, receipt, natively, noticed, unpayable, pay):
    """Staff settle it by reimbursing nothing, for a reason."""
    request = receipt.request
    natively.cancel(receipt.native_fulfillment_id)
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
        canceling = beside(lambda: natively.cancel(receipt.native_fulfillment_id))
        paying.go_on()
        canceling.go_on()
    assert len(case.provider.payments) <= 1
    noticed(request, "mug", doubled=1)


def test_canceled_after_we_paid(case, receipt, natively, noticed, pay):
    pay(receipt.request)
    natively.cancel(receipt.native_fulfillment_id)
    noticed(receipt.request, "mug", doubled=1)
