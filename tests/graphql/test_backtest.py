"""Back-tests of drafts through the API."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnPolicy
from tests.policies import without_types

START = """
mutation Start($id: ID!, $input: ReturnPolicyBacktestInput!) {
  returnPolicyBacktestStart(id: $id, input: $input) {
    errors { field code message }
    backtest { id status sample }
  }
}
"""
READ = """
query Read($id: ID!) {
  returnPolicyBacktest(id: $id) {
    status isStalled ordersTotal ordersDone error user { email }
    policy { channel { slug } backtests { id } }
    result {
      orders orderLines requests changedRequests customersTouched
      published { outcomes { outcome requests lines } refunds { amount currency } }
      draft { outcomes { outcome requests } fees { amount } returnableLines }
      examples { number wasAsked order { number } published draft }
    }
  }
}
"""


@pytest.fixture
def policy_id(case):
    return global_id("ReturnPolicy", ReturnPolicy.objects.get(channel=case.channel).pk)


@pytest.fixture
def period():
    return {"placedFrom": (timezone.now() - timedelta(days=90)).isoformat()}


def test_a_draft_is_held_against_the_past(
    committed, case, ask, api, staff, payload, policy_id, period
):
    # given
    with committed():
        ask({"shirt": 1})
    document = without_types("clothing").stored()

    # when
    with committed():
        started = payload(
            api(
                START,
                {"id": policy_id, "input": {**period, "document": document}},
                staff,
            )
        )
    found = api(READ, {"id": started["backtest"]["id"]}, staff)
    test = found["data"]["returnPolicyBacktest"]

    # then
    assert started["errors"] == []
    assert (test["status"], test["isStalled"], test["error"]) == ("DONE", False, "")
    assert (test["ordersDone"], test["ordersTotal"]) == (1, 1)
    assert test["policy"]["backtests"] == [{"id": started["backtest"]["id"]}]
    result = test["result"]
    assert (result["requests"], result["changedRequests"]) == (1, 1)
    declined = [row for row in result["draft"]["outcomes"] if row["requests"]]
    assert declined == [{"outcome": "DECLINE", "requests": 1}]
    (refund,) = result["published"]["refunds"]
    assert (refund["amount"], refund["currency"]) == (20.0, "EUR")
    (example,) = result["examples"]
    assert example["order"]["number"] == str(case.order.number)
    assert example["draft"]["trace"][0]["rule"] == "Not these"


def test_without_rules_the_draft_is_tested(
    case, api, staff, payload, policy_id, period
):
    answer = payload(api(START, {"id": policy_id, "input": period}, staff))
    (error,) = answer["errors"]
    assert (error["code"], error["field"]) == ("REQUIRED", "document")


def test_rules_that_are_none_are_refused_with_their_place(
    case, api, staff, payload, policy_id, period
):
    document = {"rules": [{"name": "A", "then": {"photos": 99}}]}
    answer = payload(
        api(START, {"id": policy_id, "input": {**period, "document": document}}, staff)
    )
    assert {error["code"] for error in answer["errors"]} == {"INVALID"}
