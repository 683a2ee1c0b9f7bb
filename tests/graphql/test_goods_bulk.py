"""Goods of many returns in one call."""

import pytest

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import Receipt

RECEIVE = """
mutation Bulk(
  $items: [ReturnReceiveBulkItemInput!]!, $warehouse: ID, $policy: ErrorPolicyEnum
) {
  returnReceiveBulk(items: $items, warehouseId: $warehouse, errorPolicy: $policy) {
    count
    results {
      returnRequest { number }
      receipt { number warehouseName }
      item { externalReference quantity inspections { grade { slug } serialNumbers } }
      errors { code field path line acceptedValues }
    }
    errors { code field }
  }
}
"""
INSPECT = """
mutation Bulk($items: [ReturnInspectBulkItemInput!]!, $policy: ErrorPolicyEnum) {
  returnInspectBulk(items: $items, errorPolicy: $policy) {
    count
    results {
      returnRequest { number inspection }
      inspections { quantity disposition }
      errors { code field path }
    }
    errors { code field }
  }
}
"""


@pytest.fixture
def warehouse_app(shop):
    return shop.app("app.wms", ("MANAGE_ORDERS",))


@pytest.fixture
def bulk(api, payload, warehouse_app):
    def call(document, *items, **more):
        return payload(api(document, {"items": list(items), **more}, warehouse_app))

    return call


def row(request, sku, quantity, **more):
    more.setdefault("externalReference", f"{request.number}-{sku}")
    return {"returnNumber": request.number, "sku": sku, "quantity": quantity, **more}


def test_a_warehouse_receives_many_returns(case, others, bulk):
    # given
    first, second = others(), others()
    mug = second.lines.get(sku="mug")
    scanned = {
        "externalReference": "2",
        "returnId": global_id("ReturnRequest", second.pk),
        "lineId": global_id("ReturnLine", mug.pk),
        "quantity": 1,
    }

    # when
    answer = bulk(
        RECEIVE,
        row(first, "shirt", 1, grade="a", serialNumbers=["S1"]),
        scanned,
        warehouse=global_id("Warehouse", case.warehouse.pk),
    )

    # then
    assert (answer["count"], answer["errors"]) == (2, [])
    graded, unseen = answer["results"]
    assert graded == {
        "returnRequest": {"number": first.number},
        "receipt": {"number": 1, "warehouseName": case.warehouse.name},
        "item": {
            "externalReference": f"{first.number}-shirt",
            "quantity": 1,
            "inspections": [{"grade": {"slug": "a"}, "serialNumbers": ["S1"]}],
        },
        "errors": [],
    }
    assert unseen["item"]["inspections"] == []
    assert first.receipts.get().app == second.receipts.get().app


def test_errors_lead_to_what_is_wrong(case, others, bulk):
    # given
    request = others()
    rows = [
        row(request, "shirt", 1, grade="z", externalReference="1"),
        row(request, "mug", 1, externalReference="2"),
        {
            "externalReference": "3",
            "returnId": global_id("Order", case.order.pk),
            "sku": "mug",
            "quantity": 1,
        },
    ]

    # when
    nothing = bulk(RECEIVE, *rows)
    assert not Receipt.objects.exists()
    answer = bulk(RECEIVE, *rows, policy="REJECT_FAILED_ROWS")

    # then
    assert (nothing["count"], answer["count"]) == (0, 1)
    assert [
        each["item"] and each["item"]["quantity"] for each in answer["results"]
    ] == [
        None,
        1,
        None,
    ]
    told = [
        [(error["code"], error["path"]) for error in each["errors"]]
        for each in answer["results"]
    ]
    assert told == [
        [("GRADE_NOT_FOUND", "items[0].grade")],
        [],
        [("INVALID", "items[2].returnId")],
    ]
    assert told == [
        [(error["code"], error["path"]) for error in each["errors"]]
        for each in nothing["results"]
    ]
    (error,) = answer["results"][0]["errors"]
    shirt = request.lines.get(sku="shirt")
    assert error["line"] == global_id("ReturnLine", shirt.pk)
    assert "a" in error["acceptedValues"]


def test_a_warehouse_judges_many_returns(others, receive, bulk):
    # given
    first, second = others(), others()
    receive(first, ("shirt", 2, None))
    receive(second, ("mug", 1, None))

    # when
    answer = bulk(
        INSPECT,
        row(first, "shirt", 2, grade="b"),
        row(second, "mug", 1),
        row(second, "mug", 1, disposition="DONATE", externalReference="other"),
        policy="IGNORE_FAILED",
    )

    # then
    assert answer["count"] == 2
    found = [each["inspections"] for each in answer["results"]]
    assert found[0][0]["quantity"] == 2
    assert found[1:] == [[], [{"quantity": 1, "disposition": "DONATE"}]]
    assert answer["results"][1]["errors"] == [
        {"code": "REQUIRED", "field": "grade", "path": "items[1].grade"}
    ]


def test_what_is_wrong_with_the_whole_call(case, others, bulk):
    request = others()
    assert bulk(RECEIVE)["errors"] == [{"code": "REQUIRED", "field": "items"}]
    many = bulk(RECEIVE, *[row(request, "shirt", 1)] * 1_001)
    assert many["errors"] == [{"code": "INVALID", "field": "items"}]
    elsewhere = bulk(
        RECEIVE,
        row(request, "shirt", 1),
        warehouse=global_id("Order", case.order.pk),
    )
    assert [error["field"] for error in elsewhere["errors"]] == ["warehouseId"]


def test_one_return_of_another_channel_closes_the_whole_call(
    api, denied, shop, case, others
):
    request = others()
    elsewhere = shop.channel("usd", "USD")
    staff = shop.staff("usd@example.com", ("MANAGE_ORDERS",), channels=[elsewhere])
    answer = api(RECEIVE, {"items": [row(request, "shirt", 1)]}, staff)
    assert denied(answer)
    assert not Receipt.objects.exists()
