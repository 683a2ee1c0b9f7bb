"""What the staff's page of a return asks is answered, for each who may open it."""

from pathlib import Path

import pytest
from graphql import parse, print_ast

from saleor_returns.graphql.identifiers import global_id

from .test_desk import RECEIVE, desk  # noqa: F401

SOURCES = Path(__file__).parents[2] / "dashboard_extension/src"
"""An operation may use another page's fragment."""


def document(name):
    """One operation of the page, with the fragments that it uses and no others."""
    known = {
        row.name.value: print_ast(row)
        for file in SOURCES.rglob("*.graphql")
        for row in parse(file.read_text()).definitions
    }
    parts, wanted = [], [name]
    while wanted:
        part = known[wanted.pop()]
        parts.append(part)
        wanted += [
            other
            for other in known
            if f"...{other}\n" in part and known[other] not in parts + [part]
        ]
    return "\n".join(dict.fromkeys(parts))


@pytest.fixture
def received(ask, arrival, api, staff, payload):
    request = ask({"shirt": 2, "mug": 1})
    answer = payload(api(RECEIVE, arrival(request, ("shirt", 1, "RESTOCK")), staff))
    assert answer["errors"] == []
    return request


@pytest.mark.parametrize(
    "operation",
    ["ReturnPage", "ReturnPageTimeline", "ReturnPageLinks", "ReturnPageHistory"],
)
def test_order_staff_see_all_of_it(operation, received, api, staff, payload):
    variables = {"id": global_id("ReturnRequest", received.pk), "staff": True}

    found = payload(api(document(operation), variables, staff))

    assert found["id"]


def test_staff_see_what_would_be_paid(received, api, staff, payload):
    variables = {"id": global_id("ReturnRequest", received.pk), "staff": True}

    found = payload(api(document("ReturnPage"), variables, staff))

    assert found["order"]["userEmail"]
    (proposal,) = found["reimbursementProposals"]
    assert proposal["amount"]["amount"] > 0
    assert [line["quantity"] for line in proposal["lines"]] == [1]


@pytest.mark.parametrize(
    "operation", ["ReturnPage", "ReturnPageTimeline", "ReturnPageLinks"]
)
def test_the_desk_sees_goods_and_is_asked_nothing_that_is_closed_to_it(
    operation,
    received,
    api,
    desk,  # noqa: F811
    payload,
):
    variables = {"id": global_id("ReturnRequest", received.pk), "staff": False}

    found = payload(api(document(operation), variables, desk))

    assert found["id"]
    assert "order" not in found
