"""Goods without a return through the API; who may do what is in the matrix."""

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import BlindReceipt, ReturnRequest

CREATE = """
mutation Create($input: ReturnBlindReceiptInput!) {
  returnBlindReceiptCreate(input: $input) {
    errors { field code } blindReceipt { id number status }
  }
}
"""
MATCH = """
mutation Match($id: ID!, $input: ReturnBlindMatchInput!) {
  returnBlindReceiptMatch(id: $id, input: $input) {
    errors { field code line }
    blindReceipt { status returnRequest { number } }
    returnRequest { number reception }
  }
}
"""
LIST = """
query List($first: Int, $after: String, $status: ReturnBlindStatusEnum) {
  returnBlindReceipts(first: $first, after: $after, status: $status) {
    totalCount edges { node { number } } pageInfo { hasNextPage endCursor }
  }
}
"""


def to_the_order(case, **more):
    line = {"orderLineId": global_id("OrderLine", case.lines["mug"].pk), "quantity": 1}
    return {
        "orderId": global_id("Order", case.order.pk),
        "lines": [{**line, "reason": "too-small"}],
        "items": [{**line, "disposition": "RECYCLE"}],
        **more,
    }


def create(api, payload, as_, **input):
    made = payload(api(CREATE, {"input": {"note": "A box.", **input}}, as_))
    assert made["errors"] == []
    return made["blindReceipt"]


def test_the_desk_records_and_order_staff_open_the_return(
    case, api, payload, shop, staff, denied
):
    # given
    desk = shop.desk_member()
    shop.returns_desk("Returns desk")
    blind = create(api, payload, desk)
    variables = {"id": blind["id"], "input": to_the_order(case)}

    # when
    assert denied(api(MATCH, variables, desk))
    assert ReturnRequest.objects.count() == 0
    matched = payload(api(MATCH, variables, staff))

    # then
    assert matched["errors"] == []
    assert matched["returnRequest"]["reception"] == "FULL"
    made = ReturnRequest.objects.get()
    assert matched["blindReceipt"] == {
        "status": "MATCHED",
        "returnRequest": {"number": made.number},
    }


def test_orders_of_other_channels_are_closed(case, api, shop, payload, denied, staff):
    elsewhere = shop.channel("usd", "USD")
    there = shop.staff("there@example.com", channels=[elsewhere])
    blind = create(api, payload, staff)
    variables = {"id": blind["id"], "input": to_the_order(case)}
    assert denied(api(MATCH, variables, there))
    assert BlindReceipt.objects.get().status == "open"


def test_problems_name_lines_of_the_order(case, api, payload, staff):
    blind = create(api, payload, staff)
    wanted = to_the_order(case)
    wanted["items"][0]["quantity"] = 2
    (error,) = payload(api(MATCH, {"id": blind["id"], "input": wanted}, staff))[
        "errors"
    ]
    assert error["code"] == "QUANTITY_ABOVE_APPROVED"
    assert error["line"] == global_id("OrderLine", case.lines["mug"].pk)


def test_lists_come_in_pages_newest_first(api, payload, staff):
    # given
    numbers = [create(api, payload, staff)["number"] for _ in range(3)]
    BlindReceipt.objects.filter(number=numbers[0]).update(status="closed")

    # when
    first = payload(api(LIST, {"first": 2}, staff))
    after = first["pageInfo"]["endCursor"]
    second = payload(api(LIST, {"first": 2, "after": after}, staff))
    still_open = payload(api(LIST, {"first": 5, "status": "OPEN"}, staff))

    # then
    edges = [*first["edges"], *second["edges"]]
    assert [edge["node"]["number"] for edge in edges] == numbers[::-1]
    assert first["totalCount"] == 3
    assert still_open["totalCount"] == 2


def test_texts_that_cannot_be_stored(api, payload, staff):
    for field in ("note", "sender", "trackingNumber", "idempotencyKey"):
        input = {"note": "A box.", field: "a\x00b"}
        made = payload(api(CREATE, {"input": input}, staff))
        assert made["errors"] == [{"field": field, "code": "INVALID"}]
