"""The whole walk: request, two parcels, native return, stock, refund."""

from decimal import Decimal

import pytest

from sandbox.demo.client import Refused
from sandbox.demo.people import stock_of
from sandbox.demo.walk import FIRST_PARCEL, Walk

WORTH = Decimal("135.67")


@pytest.fixture
def walk(served, provider, order_id):
    return Walk(served.api, served.story, order_id, provider)


@pytest.fixture
def walked(walk):
    return walk.run()


def test_it_ends_with_the_refund_and_the_stock(walked, provider):
    assert walked.status == "COMPLETED"
    assert walked.order_status == "PARTIALLY_RETURNED"
    assert (walked.refunded, walked.currency) == (WORTH, "EUR")
    assert {
        sku: walked.stock_after[sku] - units
        for sku, units in walked.stock_before.items()
    } == {"TEE-WHITE-M": 1, "JUMPER-L": 1}
    assert [payment.amount for payment in provider.payments] == [WORTH]


def test_the_order_shows_it_by_itself(walked, staff):
    seen = staff.see(walked.return_id)

    (granted,) = seen["order"]["grantedRefunds"]
    assert granted["status"] == "SUCCESS"
    assert granted["amount"] == {"amount": float(WORTH), "currency": "EUR"}
    (transaction,) = seen["order"]["transactions"]
    assert transaction["chargedAmount"]["amount"] == 42.23
    returned = {}
    for fulfillment in seen["order"]["fulfillments"]:
        if fulfillment["status"] == "RETURNED":
            for line in fulfillment["lines"]:
                sku = line["orderLine"]["productSku"]
                returned[sku] = returned.get(sku, 0) + line["quantity"]
    assert returned == {"TEE-WHITE-M": 2, "JUMPER-L": 1}


def test_the_timeline_tells_each_step_once(walked, staff):
    events = staff.see(walked.return_id)["events"]

    assert [(event["type"], event["actor"]) for event in events] == [
        ("REQUESTED", "CUSTOMER"),
        ("APPROVED", "SYSTEM"),
        ("RECEIVED", "STAFF"),
        ("INSPECTED", "STAFF"),
        ("STOCK_MOVED", "STAFF"),
        ("RECEIVED", "STAFF"),
        ("INSPECTED", "STAFF"),
        ("REIMBURSEMENT_CREATED", "STAFF"),
        ("REIMBURSED", "SYSTEM"),
        ("COMPLETED", "SYSTEM"),
    ]
    assert [event["sequence"] for event in events] == list(range(1, 11))


def test_the_same_keys_again_change_nothing(walked, staff, served, provider, reconcile):
    # given
    before = staff.see(walked.return_id)
    lines = {line["sku"]: line["id"] for line in before["lines"]}
    items = [{"lineId": lines[sku], **found} for sku, found in FIRST_PARCEL]
    warehouse = staff.warehouse(served.story.warehouse)["id"]

    # when
    key = f"{walked.return_id}-first"
    again = staff.receive(walked.return_id, items, warehouse, key)
    staff.reimburse(walked.return_id, key=f"{walked.return_id}-pay")
    reconcile()

    # then
    after = staff.see(walked.return_id)
    assert again["receipt"]["number"] == 1
    assert stock_of(after, "paris") == stock_of(before, "paris")
    assert after == before
    assert len(provider.payments) == 1


def test_a_step_that_is_refused_ends_it(walk, walked):
    with pytest.raises(Refused) as error:
        walk.run()

    assert set(error.value.codes) == {"QUANTITY_NOT_RETURNABLE", "ALREADY_RETURNED"}
    assert "2 units asked; 1 can be returned." in str(error.value)
