"""Whatever is sent, the answer is a coded error that changes nothing, or no rows."""

import base64
import json
from datetime import timedelta

import pytest

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import (
    Delivery,
    OutboxMessage,
    Receipt,
    Reimbursement,
    ReturnReason,
    ReturnRequest,
)
from tests.policies import REVIEW

from . import documents

NUL = "a\x00b"
HALF = "\\ud83d"
"""Half a character, as GraphQL writes it: Saleor takes it in no JSON."""


@pytest.fixture
def refusals(api, payload):
    """The ``(field, code)`` of a mutation's errors; nothing of ours has changed."""

    def rows():
        models = (Delivery, OutboxMessage, Receipt, Reimbursement, ReturnRequest)
        reasons = ReturnReason.objects.order_by("pk").values_list("name", "archived_at")
        statuses = ReturnRequest.objects.order_by("pk").values_list("status")
        counts = [model.objects.count() for model in models]
        return [*counts, list(reasons), list(statuses)]

    def send(document, variables, as_):
        before = rows()
        errors = payload(api(document, variables, as_))["errors"]
        assert rows() == before
        return [(error["field"], error["code"]) for error in errors]

    return send


@pytest.fixture
def accepted(ask, receive):
    """A return of a mug, worth 50.00, that is accepted and not paid."""
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    return request


@pytest.fixture
def waiting(case, ask):
    """A return that waits for review."""
    from saleor_returns.operations.publish_policy import publish_policy

    publish_policy(
        channel=case.channel,
        document=REVIEW,
        effective_from=case.order.created_at - timedelta(days=1),
    )
    return ask({"shirt": 1})


def test_text_of_a_wish(case, api, wish, refusals, payload):
    for field in ("comment", "idempotencyKey"):
        variables = wish({"mug": 1}, **{field: NUL})
        found = refusals(documents.CREATE, variables, case.customer)
        assert found == [(field, "INVALID")]
    for field in ("comment", "reason"):
        variables = wish({"mug": 1})
        variables["input"]["lines"][0][field] = NUL
        (error,) = payload(api(documents.CREATE, variables, case.customer))["errors"]
        assert (error["field"], error["code"]) == (field, "INVALID")
        assert error["line"] == global_id("OrderLine", case.lines["mug"].pk)


def test_text_of_a_decline(staff, waiting, refusals):
    variables = {"id": global_id("ReturnRequest", waiting.pk), "reason": NUL}
    assert refusals(documents.DECLINE, variables, staff) == [("reason", "INVALID")]


def test_text_of_an_arrival(ask, staff, arrival, refusals):
    request = ask({"mug": 1})
    rows = ("mug", 1, "RECYCLE")
    for field in ("note", "idempotencyKey"):
        variables = arrival(request, rows, **{field: NUL})
        assert refusals(documents.RECEIVE, variables, staff) == [(field, "INVALID")]
    variables = arrival(request, rows)
    variables["input"]["items"][0]["note"] = NUL
    assert refusals(documents.RECEIVE, variables, staff) == [("note", "INVALID")]


def test_text_of_a_reimbursement(accepted, staff, refusals):
    for field in ("reason", "idempotencyKey"):
        variables = {
            "id": global_id("ReturnRequest", accepted.pk),
            "input": {"amount": 1, "reason": "Used.", field: NUL},
        }
        assert refusals(documents.REIMBURSE, variables, staff) == [(field, "INVALID")]


def test_text_of_a_reason(case, staff, refusals):
    for field in ("slug", "name"):
        variables = {"input": {"slug": "moths", "name": "Moths", field: NUL}}
        found = refusals(documents.REASON_CREATE, variables, staff)
        assert found == [(field, "INVALID")]
    variables = {
        "id": global_id("ReturnReason", ReturnReason.objects.first().pk),
        "input": {"translations": [{"languageCode": "FR", "name": NUL}]},
    }
    found = refusals(documents.REASON_UPDATE, variables, staff)
    assert found == [("translations", "INVALID")]


@pytest.mark.parametrize(
    "where",
    [
        lambda text: {"channel": text},
        lambda text: {"search": text},
        lambda text: {"filter": {"reasons": [text]}},
    ],
    ids=["channel", "search", "reasons"],
)
def test_what_cannot_exist_is_not_found(ask, api, staff, payload, where):
    ask({"mug": 1})
    found = payload(api(documents.REQUESTS, {"first": 5, **where(NUL)}, staff))
    assert found["totalCount"] == 0


def test_a_number_that_cannot_exist_is_not_found(case, api, staff, payload):
    assert payload(api(documents.REQUEST, {"number": NUL}, staff)) is None


@pytest.mark.parametrize("argument", ["channel", "search", "filter: {reasons:"])
def test_half_a_character_is_not_found(ask, api, staff, payload, argument):
    ask({"mug": 1})
    sought = f'"{HALF}"]}}' if "filter" in argument else f': "{HALF}"'
    argument = f"{argument} [" if "filter" in argument else argument
    document = f"{{ returnRequests(first: 5, {argument}{sought}) {{ totalCount }} }}"
    assert payload(api(document, {}, staff))["totalCount"] == 0


def test_a_number_with_half_a_character_is_not_found(case, api, staff, payload):
    document = f'{{ returnRequest(number: "{HALF}") {{ id }} }}'
    assert payload(api(document, {}, staff)) is None


def test_half_a_character_in_a_text_or_an_id(staff, waiting, refusals):
    document = documents.DECLINE.replace("$reason)", f'"{HALF}")')
    document = document.replace(", $reason: String!", "")
    variables = {"id": global_id("ReturnRequest", waiting.pk)}
    assert refusals(document, variables, staff) == [("reason", "INVALID")]
    document = documents.APPROVE.replace("id: $id", f'id: "{HALF}"')
    document = document.replace("($id: ID!)", "")
    assert refusals(document, {}, staff) == [("id", "INVALID")]


def test_a_search_of_a_book(ask, api, staff, payload):
    ask({"mug": 1})
    for text, rows in (("mug " * 70_000, 1), ("m" * 100_000, 0)):
        found = payload(api(documents.REQUESTS, {"first": 5, "search": text}, staff))
        assert found["totalCount"] == rows


def coded(position):
    return base64.b64encode(json.dumps(position).encode()).decode()


PK = "00000000-0000-4000-8000-000000000000"
MOMENT = "2026-01-01T00:00:00+00:00"


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "é",
        "bm8gSlNPTg==",
        coded(["abc", "def"]),
        coded([1, 2]),
        coded([None, None]),
        coded([[1], [2]]),
        coded({MOMENT: 1, PK: 2}),
        coded("ab"),
        coded([MOMENT]),
        coded([MOMENT, PK, PK]),
        coded([MOMENT, "1"]),
        coded([MOMENT, "\ud800"]),
        coded(["a\x00", PK]),
        coded(["approved", PK]),
        coded(["2026-01-01T00:00:00", PK]),
        coded(["2026-01-01", PK]),
        coded(["2026-13-01T00:00:00+00:00", PK]),
        base64.b64encode(b"[" * 100_000).decode(),
    ],
)
def test_cursors_that_nobody_was_given(case, api, staff, cursor):
    for side in ({"first": 1, "after": cursor}, {"last": 1, "before": cursor}):
        (error,) = api(documents.REQUESTS, side, staff)["errors"]
        assert error["message"] == "Received cursor is invalid."


@pytest.mark.parametrize("field", ["NUMBER", "STATUS", "CREATED_AT"])
@pytest.mark.parametrize(
    "value",
    [
        "\x00",
        "9" * 5_000,
        "9" * 30,
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59-14:00",
    ],
)
def test_cursors_at_the_end_of_the_world(case, api, staff, field, value):
    sort_by = {"field": field, "direction": "ASC"}
    page = {"first": 1, "after": coded([value, PK]), "sortBy": sort_by}
    for error in api(documents.REQUESTS, page, staff).get("errors", ()):
        assert error["message"] == "Received cursor is invalid."


@pytest.mark.parametrize("amount", ["1e400", "1e30", "9" * 32, "1e999999999"])
def test_amounts_beyond_all_measure(accepted, api, staff, payload, amount):
    document = documents.REIMBURSE.replace(
        "returnReimburse(id: $id, input: $input)",
        f"returnReimburse(id: $id, input: {{amount: {amount}}})",
    ).replace(", $input: ReturnReimburseInput", "")
    variables = {"id": global_id("ReturnRequest", accepted.pk)}
    (error,) = payload(api(document, variables, staff))["errors"]
    assert (error["field"], error["code"]) == ("amount", "AMOUNT_ABOVE_REFUNDABLE")
    assert error["amount"] == 50.0
    assert Reimbursement.objects.count() == 0


def test_the_same_amount_in_other_words_is_the_same_payment(
    accepted, api, staff, payload
):
    made = []
    for amount in ("5", "5.00"):
        document = documents.REIMBURSE.replace(
            "returnReimburse(id: $id, input: $input)",
            "returnReimburse(id: $id, input: "
            f'{{amount: {amount}, reason: "Used.", idempotencyKey: "k"}})',
        ).replace(", $input: ReturnReimburseInput", "")
        variables = {"id": global_id("ReturnRequest", accepted.pk)}
        paid = payload(api(document, variables, staff))
        assert paid["errors"] == []
        made.append(paid["reimbursements"][0]["id"])
    assert made[0] == made[1]
    assert Reimbursement.objects.count() == 1


@pytest.mark.parametrize("disposition", ["QUARANTINE", "RETURN_TO_CUSTOMER"])
def test_more_units_than_a_column_holds(ask, staff, arrival, refusals, disposition):
    variables = arrival(ask({"mug": 1}), *[("mug", 2**31 - 1, disposition)] * 2)
    found = refusals(documents.RECEIVE, variables, staff)
    assert found == [("quantity", "INVALID")]


def test_more_items_than_a_column_counts(ask, staff, arrival, refusals):
    variables = arrival(ask({"mug": 1}), *[("mug", 1, "QUARANTINE")] * 10_001)
    assert refusals(documents.RECEIVE, variables, staff) == [("items", "INVALID")]


NUMBERS = ["9" * 5_000, str(2**63), "²", "-1"]


@pytest.mark.parametrize("number", NUMBERS)
def test_ids_that_are_no_numbers(case, api, staff, refusals, number):
    archive = {"id": global_id("ReturnReason", number)}
    assert refusals(documents.REASON_ARCHIVE, archive, staff) == [("id", "INVALID")]
    delivery = {
        "input": {
            "orderId": global_id("Order", case.order.pk),
            "fulfillmentId": global_id("Fulfillment", number),
            "deliveredAt": case.fulfillment.created_at.isoformat(),
        }
    }
    found = refusals(documents.DELIVERY, delivery, staff)
    assert found == [("fulfillmentId", "INVALID")]
    users = {"first": 1, "filter": {"userIds": [global_id("User", number)]}}
    (error,) = api(documents.REQUESTS, users, staff)["errors"]
    assert error["message"].endswith("is not the id of a User.")


@pytest.mark.parametrize("number", [2**31, 2**63 - 1])
def test_ids_of_rows_that_cannot_exist(case, api, staff, refusals, payload, number):
    archive = {"id": global_id("ReturnReason", number)}
    assert refusals(documents.REASON_ARCHIVE, archive, staff) == [("id", "NOT_FOUND")]
    delivery = {
        "input": {
            "orderId": global_id("Order", case.order.pk),
            "fulfillmentId": global_id("Fulfillment", number),
            "deliveredAt": case.fulfillment.created_at.isoformat(),
        }
    }
    found = refusals(documents.DELIVERY, delivery, staff)
    assert found == [("fulfillmentId", "NOT_FOUND")]
    users = {"first": 1, "filter": {"userIds": [global_id("User", number)]}}
    assert payload(api(documents.REQUESTS, users, staff))["totalCount"] == 0


@pytest.mark.parametrize("identifier", ["a\x00", "é", ""])
def test_ids_that_are_no_ids(case, staff, refusals, identifier):
    found = refusals(documents.APPROVE, {"id": identifier}, staff)
    assert found == [("id", "INVALID")]


@pytest.fixture
def delivered(case):
    def at(moment):
        return {
            "input": {
                "orderId": global_id("Order", case.order.pk),
                "fulfillmentId": global_id("Fulfillment", case.fulfillment.pk),
                "deliveredAt": moment,
            }
        }

    return at


def test_a_delivery_without_a_zone_is_utc(case, api, staff, payload, delivered):
    moment = case.fulfillment.created_at + timedelta(days=1)
    variables = delivered(moment.replace(tzinfo=None).isoformat())
    assert payload(api(documents.DELIVERY, variables, staff))["errors"] == []
    assert Delivery.objects.get().delivered_at == moment


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00"])
def test_a_delivery_before_the_goods_left(
    case, api, staff, refusals, payload, delivered, moment
):
    found = refusals(documents.DELIVERY, delivered(moment), staff)
    assert found == [("deliveredAt", "INVALID")]
    answer = payload(api(documents.DELIVERY, delivered(moment), staff))
    earliest = case.fulfillment.created_at.isoformat()
    assert answer["errors"][0]["acceptedValues"] == [earliest]


def test_a_delivery_in_the_far_future(staff, refusals, delivered):
    variables = delivered("9999-12-31T23:59:59Z")
    found = refusals(documents.DELIVERY, variables, staff)
    assert found == [("deliveredAt", "INVALID")]


@pytest.mark.parametrize("bound", ["0001-01-01T00:00:00Z", "2026-01-01T00:00:00"])
def test_bounds_of_a_time_without_a_zone_or_an_end(ask, api, staff, payload, bound):
    ask({"mug": 1})
    since = {"first": 1, "filter": {"createdAt": {"gte": bound}}}
    assert payload(api(documents.REQUESTS, since, staff))["totalCount"] == 1


@pytest.mark.parametrize(
    "stated", ["9999-12-31", "9999-12-31T23:59:59-12:00", "0000-00-00"]
)
def test_a_stated_delivery_that_cannot_be(case, api, staff, payload, stated):
    type(case.fulfillment).objects.update(metadata={"delivered_at": stated})
    order = payload(
        api(documents.ORDER, {"id": global_id("Order", case.order.pk)}, staff)
    )
    assert len(order["returnEligibility"]["lines"]) == 3


def test_null_archives_as_nothing_does(case, api, staff, payload):
    reason = ReturnReason.objects.first()
    variables = {"id": global_id("ReturnReason", reason.pk), "archived": None}
    found = payload(api(documents.REASON_ARCHIVE, variables, staff))
    assert found["returnReason"]["archivedAt"] is not None
