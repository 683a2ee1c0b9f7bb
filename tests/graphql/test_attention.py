"""Staff find the returns that need them, and say when they have dealt with one."""

import pytest

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.operations.note_conflict import note_conflict

SEE = """
query See($id: ID!) {
  returnRequest(id: $id) { needsAttention attentionReasons }
}
"""

FIND = """
query Find($filter: ReturnRequestFilterInput) {
  returnRequests(first: 10, filter: $filter) { edges { node { id } } }
}
"""

FIND_WHERE = """
query Find($where: ReturnRequestWhereInput) {
  returnRequests(first: 10, where: $where) { edges { node { id } } }
}
"""

SETTLE = """
mutation Settle($id: ID!, $reason: String!) {
  returnConflictSettle(id: $id, reason: $reason) {
    errors { field code message }
    returnRequest { id needsAttention attentionReasons }
  }
}
"""


@pytest.fixture
def ids(case, ask, receive):
    """One return in conflict with staff, and one that is not."""
    request, other = ask({"mug": 1}), ask({"shirt": 1})
    receive(request, ("mug", 1, "recycle"))
    granted = case.order.granted_refunds.create(
        amount_value=50, currency="EUR", status="success"
    )
    granted.lines.create(order_line=case.lines["mug"], quantity=1)
    note_conflict(request_id=request.pk)
    return [global_id("ReturnRequest", row.pk) for row in (request, other)]


def test_staff_see_and_find_it(api, ids, staff, payload):
    def found(**filter):
        answer = payload(api(FIND, {"filter": filter}, staff))
        return [edge["node"]["id"] for edge in answer["edges"]]

    shown = payload(api(SEE, {"id": ids[0]}, staff))
    assert shown == {"needsAttention": True, "attentionReasons": ["NATIVE_CONFLICT"]}
    assert found(needsAttention=True) == ids[:1]
    assert found(needsAttention=False) == ids[1:]
    assert found(attentionReasons=["NATIVE_CONFLICT", "REFUND_FAILED"]) == ids[:1]
    assert found(attentionReasons=["REFUND_UNKNOWN"]) == []


@pytest.mark.parametrize(
    ("reasons", "count"),
    [
        ({"eq": "NATIVE_CONFLICT"}, 1),
        ({"oneOf": ["REFUND_FAILED", "NATIVE_CONFLICT"]}, 1),
        ({"oneOf": ["REFUND_FAILED"]}, 0),
        ({"oneOf": []}, 0),
        ({"eq": None}, 0),
        (None, 0),
    ],
)
def test_staff_find_it_by_its_reason(api, ids, staff, payload, reasons, count):
    where = {"attentionReason": reasons}

    answer = payload(api(FIND_WHERE, {"where": where}, staff))

    assert [edge["node"]["id"] for edge in answer["edges"]] == ids[:count]


def test_customers_do_not(api, ids, case, payload, denied):
    shown = payload(api(SEE, {"id": ids[0]}, case.customer))
    assert shown == {"needsAttention": None, "attentionReasons": None}
    answer = api(SETTLE, {"id": ids[0], "reason": "Fine."}, case.customer)
    assert denied(answer)


def test_staff_settle_it(api, ids, staff, payload):
    settled = payload(api(SETTLE, {"id": ids[0], "reason": "Zoe pays."}, staff))
    assert settled["errors"] == []
    assert settled["returnRequest"]["needsAttention"] is False
    again = payload(api(SETTLE, {"id": ids[0], "reason": "Again."}, staff))
    assert [error["code"] for error in again["errors"]] == ["INVALID_STATE"]
    silent = payload(api(SETTLE, {"id": ids[1], "reason": " "}, staff))
    assert [error["code"] for error in silent["errors"]] == ["REQUIRED"]
