"""What Apps without a subscription query are told of goods."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from graphql_relay import to_global_id

from saleor_returns.facts.payload import plain_payload, sample_payload
from saleor_returns.models import Inspection, ReceiptItem, ReturnEvent
from tests.returning import item

pytestmark = pytest.mark.django_db
GOODS = ("receipts", "inspections", "stock_movements")


@pytest.fixture
def told():
    """The plain payload of the last event of that type."""

    def tell(request, type):
        (payload,) = json.loads(plain_payload(request.events.filter(type=type).last()))
        return payload

    return tell


def test_an_arrival_with_what_was_found(case, others, receive_all, told):
    # given
    request = others()
    rows = [
        item(request, "shirt", 1, "a", serial_numbers=("S1",), reference="n/1"),
        item(request, "shirt", 1, note="Box 7", reference="n/2"),
        item(request, "mug", 1, "missing", reference="n/3"),
    ]
    receive_all(*rows)

    # when
    payload = told(request, "received")

    # then
    (receipt,) = payload["receipts"]
    warehouse = to_global_id("Warehouse", case.warehouse.pk)
    assert (receipt["number"], receipt["warehouse"]) == (1, warehouse)
    assert [
        (row["sku"], row["quantity"], row["is_missing"], row["external_reference"])
        for row in receipt["items"]
    ] == [
        ("shirt", 1, False, "n/1"),
        ("shirt", 1, False, "n/2"),
        ("mug", 1, True, "n/3"),
    ]
    (found,) = payload["inspections"]
    assert found["item"] == receipt["items"][0]["id"]
    assert (found["grade"], found["disposition"]) == ("a", "restock")
    assert (found["serial_numbers"], found["warehouse"]) == (["S1"], warehouse)
    (moved,) = payload["stock_movements"]
    assert moved["inspection"] == found["id"]
    assert moved["variant"] == to_global_id("ProductVariant", case.shirt.pk)
    assert moved["stock_after"] == moved["stock_before"] + 1


def test_an_inspection_and_its_correction_tell_their_own_rows(
    ask, receive, inspect, correct, told
):
    # given
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, None))
    (entry,) = inspect(request, ("shirt", 2, "a"))
    correct(entry, "write_off", quantity=1)
    receive(request, ("shirt", 1, "return_to_customer"))

    # when
    received = told(request, "received")
    inspected = told(request, "inspected")
    corrected = told(request, "inspection_corrected")

    # then
    assert [row["disposition"] for row in received["inspections"]] == [
        "return_to_customer"
    ]
    assert received["stock_movements"] == []
    assert [row["quantity"] for row in inspected["inspections"]] == [2]
    assert [row["change"] for row in inspected["stock_movements"]] == [2]
    (fix,) = corrected["inspections"]
    assert fix["supersedes"] == to_global_id("ReturnInspection", entry.pk)
    assert fix["reason"] == "Looked again."
    assert [row["number"] for row in corrected["receipts"]] == [1]
    (moved,) = corrected["stock_movements"]
    assert (moved["kind"], moved["change"]) == ("reversal", -1)


def test_stock_that_moved_is_told_with_its_goods(ask, receive, correct, told):
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, "restock"))
    correct(Inspection.objects.get(), "recycle", quantity=1)
    first = ReturnEvent.objects.filter(request=request, type="stock_moved").first()
    (raised,) = json.loads(plain_payload(first))
    lowered = told(request, "stock_moved")
    assert [row["change"] for row in raised["stock_movements"]] == [2]
    assert [row["change"] for row in lowered["stock_movements"]] == [-1]
    assert [row["disposition"] for row in lowered["inspections"]] == ["recycle"]


def test_other_events_tell_of_no_goods(ask, told):
    payload = told(ask({"shirt": 1}), "requested")
    assert [payload[name] for name in GOODS] == [[], [], []]


def test_many_rows_take_no_more_statements(others, receive_all):
    def cost(request, *rows):
        receive_all(*rows)
        event = ReturnEvent.objects.get(request=request, type="received")
        with CaptureQueriesContext(connection) as queries:
            plain_payload(event)
        return len(queries)

    few, many = others(), others(9, 9)
    small = cost(few, item(few, "shirt", 1, "a"))
    large = cost(
        many,
        *(
            item(many, sku, 1, "a", reference=f"{sku}-{number}")
            for sku in ("shirt", "mug")
            for number in range(9)
        ),
    )
    assert ReceiptItem.objects.count() == 19
    assert large == small


@pytest.mark.parametrize(
    "event", ["return_received", "return_inspected", "return_stock_moved"]
)
def test_the_sample_has_the_shape_of_the_real_one(case, others, receive_all, event):
    request = others()
    receive_all(item(request, "shirt", 1, "b"), item(request, "mug", 1, "a"))
    row = request.events.get(type=event.removeprefix("return_"))
    (real,), (sample,) = json.loads(plain_payload(row)), sample_payload(event)
    assert real.keys() == sample.keys()
    for name in GOODS:
        assert real[name][0].keys() == sample[name][0].keys()
