"""What Saleor's printed schema and its limit on costs make of our part of the API."""

import re
from io import StringIO

import pytest
from django.core.management import call_command

from saleor_returns.graphql.costs import costs_of
from saleor_returns.graphql.documented import types_of_ours
from saleor_returns.graphql.identifiers import global_id
from tests.graphql import documents
from tests.graphql.everything import Everything
from tests.setup.test_schema import FIELDS

DEEP = """
{ returnRequests(first: 100) { edges { node {
  user { returnRequests(first: 100) { edges { node {
    user { returnRequests(first: 100) { edges { node { id } } } }
  } } } }
} } } }
"""


@pytest.fixture(scope="module")
def sdl():
    out = StringIO()
    call_command("get_graphql_schema", stdout=out)
    return out.getvalue()


def cost_of(answer):
    return answer["extensions"]["cost"]["requestedQueryCost"]


def test_a_deep_query_costs_too_much(case, api, staff_user):
    answer = api(DEEP, as_=staff_user)
    (error,) = answer["errors"]
    assert error["extensions"]["exception"]["code"] == "QueryCostError"
    assert cost_of(answer) > 1_000_000


@pytest.fixture
def staff_user(case):
    return case.by_staff.user


def test_normal_documents_cost_what_they_may(case, api, staff_user):
    # given
    one = api(documents.REQUESTS, {"first": 1}, staff_user)
    page = api(documents.REQUESTS, {"first": 100}, staff_user)
    order = api(documents.ORDER, {"id": global_id("Order", case.order.pk)}, staff_user)
    everything = api(Everything(api).of_returns(10), as_=staff_user)

    # then
    for answer in (one, page, order, everything):
        assert "errors" not in answer
    assert cost_of(page) == 100 * cost_of(one)
    assert cost_of(order) < 30
    assert cost_of(everything) < 25_000


def test_every_field_that_gives_objects_has_a_cost():
    from saleor.graphql.query_cost_map import COST_MAP

    costs = costs_of((row._meta.name, row._meta.fields) for row in types_of_ours())
    assert costs["ReturnRequest"]["lines"] == {"complexity": 1}
    assert costs["ReturnRequest"]["reimbursementProposals"] == {"complexity": 5}
    for name, fields in costs.items():
        assert COST_MAP[name].items() >= fields.items()
    assert COST_MAP["Order"]["returnEligibility"] == {"complexity": 5}
    assert COST_MAP["Query"]["returnRequests"]["multipliers"] == ["first", "last"]
    assert COST_MAP["User"]["returnRequests"]["multipliers"] == ["first", "last"]


def test_every_type_of_ours_is_filed(sdl):
    heads = re.findall(
        r"^(?:type|input|enum) (?:Return|RefundAttempt)\w+.*$", sdl, re.MULTILINE
    )
    native = ("ReturnSettings", "ReturnReasonReference")
    ours = [head for head in heads if not head.split()[1].startswith(native)]
    assert len(ours) > 60
    assert [head for head in ours if '@doc(category: "Orders")' not in head] == []


def printed(sdl, field):
    """What follows the type's name where a root field is printed."""
    roots = re.findall(
        r"^type (?:Query|Mutation) \{.*?^\}", sdl, re.MULTILINE | re.DOTALL
    )
    (found,) = re.findall(
        rf"^  {field}(?:\(.*?^  \))?: ([^\n]*)$",
        "\n".join(roots),
        re.MULTILINE | re.DOTALL,
    )
    return found


@pytest.mark.parametrize("field", [*FIELDS["Query"], *FIELDS["Mutation"]])
def test_root_fields_are_filed(sdl, field):
    assert '@doc(category: "Orders")' in printed(sdl, field)


def test_the_filter_is_printed_as_deprecated(sdl):
    (line,) = re.findall(r"^ *filter: ReturnRequestFilterInput.*$", sdl, re.MULTILINE)
    assert '@deprecated(reason: "Use `where` instead.' in line


def test_events_that_are_known_are_printed(sdl):
    from saleor.webhook.event_types import WebhookEventAsyncType

    known = "return_approved" in WebhookEventAsyncType.ALL
    approve = printed(sdl, "returnRequestApprove")
    assert ("asyncEvents: [RETURN_APPROVED]" in approve) == known
