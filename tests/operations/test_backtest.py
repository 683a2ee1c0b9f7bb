"""A draft is held against the past: what it would have changed, and nothing written."""

import json
from datetime import timedelta
from decimal import Decimal as D
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from saleor_returns.models import PolicyBacktest, ReturnPolicy
from saleor_returns.operations.backtest import Period, compare, start_backtest
from sandbox.shop import Line
from tests.operations.asserting import refused
from tests.policies import open_for, policy, without_types


@pytest.fixture
def whole_past():
    now = timezone.now()
    return Period(now - timedelta(days=100), now + timedelta(days=1))


@pytest.fixture
def of_channel(case):
    return ReturnPolicy.objects.get(channel=case.channel)


def test_what_was_asked_is_decided_by_both(case, ask, of_channel, whole_past):
    # given
    ask({"shirt": 2})

    # when
    result = compare(of_channel, without_types("clothing"), whole_past, None).as_json()

    # then
    assert (result["orders"], result["requests"]) == (1, 1)
    assert result["published"]["requests"]["approve"] == 1
    assert result["draft"]["requests"]["decline"] == 1
    assert result["published"]["refunds"] == {"EUR": "39.99"}
    assert result["draft"]["refunds"] == {"EUR": "0"}
    assert (result["changed_requests"], result["customers_touched"]) == (1, 1)
    (example,) = result["examples"]
    assert example["number"] == str(case.order.number)
    fired = [step["rule"] for step in example["sides"]["draft"]["trace"]]
    assert fired == ["Not these", "[delivery]"]


def test_units_that_came_back_since_are_decided_as_they_were(
    case, ask, receive, of_channel, whole_past
):
    request = ask({"shirt": 3})
    receive(request, ("shirt", 3, "restock"))
    result = compare(of_channel, open_for(30), whole_past, None).as_json()
    assert result["draft"]["requests"]["approve"] == 1
    assert result["changed_requests"] == 0
    assert result["examples"] == []


def test_fees_are_added_up_and_taken_off_refunds(case, ask, of_channel, whole_past):
    ask({"mug": 1})
    draft = policy(restocking_fee={"type": "percentage", "percentage": 10})
    result = compare(of_channel, draft, whole_past, None).as_json()
    assert result["draft"]["fees"] == {"EUR": "5.00"}
    assert result["draft"]["refunds"] == {"EUR": "45.00"}


def test_a_fee_for_the_return_is_taken_off_once(case, ask, of_channel, whole_past):
    ask({"mug": 1, "shirt": 3})
    draft = policy(return_shipping_fee={"type": "flat", "amount": {"EUR": 5}})
    result = compare(of_channel, draft, whole_past, None).as_json()
    assert result["draft"]["fees"] == {"EUR": "5.00"}
    assert D(result["draft"]["refunds"]["EUR"]) == D("104.99")


def test_answers_and_ways_back_count_as_when_they_were_given(
    case, ask, of_channel, whole_past
):
    # given
    request = ask({"mug": 1})
    request.lines.update(answers={"where": "handle"})
    declined = {"outcome": {"do": "decline"}}
    answered = {"question": "where", "any_of": ["handle"]}
    sent = {"fact": "method", "any_of": ["own_carrier"]}

    # then
    for when in (answered, sent):
        draft = policy({"name": "No", "when": when, "then": declined})
        result = compare(of_channel, draft, whole_past, None).as_json()
        assert result["draft"]["requests"]["decline"] == 1


def test_orders_that_nobody_returned_are_held_against_both(
    case, of_channel, whole_past
):
    result = compare(of_channel, without_types("clothing"), whole_past, None).as_json()
    assert result["requests"] == 0
    assert result["published"]["returnable_lines"] == 3
    assert result["draft"]["returnable_lines"] == 0
    assert len(result["examples"]) == 1


def test_a_sample_is_the_same_each_time(case, shop, of_channel, whole_past):
    for _ in range(3):
        order = shop.order(
            channel=case.channel, customer=case.customer, lines=[Line(case.mug, 1)]
        )
        shop.fulfill(order, warehouse=case.warehouse)
    draft = without_types("clothing")
    first = compare(of_channel, draft, whole_past, 2).as_json()
    assert first["orders"] == 2
    assert compare(of_channel, draft, whole_past, 2).as_json() == first


def test_a_test_that_is_asked_for_runs_as_a_task_and_is_kept(
    committed, case, ask, of_channel, whole_past
):
    # given
    with committed():
        ask({"mug": 1})

    # when
    with committed():
        test = start_backtest(
            policy=of_channel,
            draft=open_for(1),
            period=whole_past,
            sample=None,
            actor=case.by_staff,
        )

    # then
    test.refresh_from_db()
    assert (test.status, test.error) == ("done", "")
    assert (test.orders_done, test.orders_total) == (1, 1)
    assert test.result["draft"]["requests"]["decline"] == 1


def test_one_test_of_a_policy_at_a_time(case, of_channel, whole_past):
    wanted = {
        "policy": of_channel,
        "draft": open_for(1),
        "period": whole_past,
        "sample": None,
        "actor": case.by_staff,
    }
    start_backtest(**wanted)
    with refused("invalid_state"):
        start_backtest(**wanted)
    PolicyBacktest.objects.update(updated_at=timezone.now() - timedelta(hours=1))
    start_backtest(**wanted)


@pytest.mark.parametrize(
    ("days", "sample"), [(0, None), (-1, None), (2000, None), (10, 0)]
)
def test_periods_and_samples_that_make_no_sense(case, of_channel, days, sample):
    now = timezone.now()
    with refused("invalid"):
        start_backtest(
            policy=of_channel,
            draft=open_for(1),
            period=Period(now - timedelta(days=days), now),
            sample=sample,
            actor=case.by_staff,
        )


def test_the_command_shows_a_table(case, ask, tmp_path):
    # given
    ask({"shirt": 1})
    path = tmp_path / "draft.json"
    path.write_text(json.dumps(without_types("clothing").stored()))
    out = StringIO()

    # when
    call_command("returns_backtest", str(path), "--channel", "eur", stdout=out)

    # then
    told = out.getvalue()
    assert "1 returns asked for" in told
    assert "1/1 orders" in told
    assert f"order {case.order.number} (asked)" in told


def test_the_command_refuses_what_is_no_policy(case, tmp_path):
    path = tmp_path / "draft.json"
    path.write_text('{"rules": [{"name": "A", "then": {"photos": 99}}]}')
    with pytest.raises(CommandError, match=r"rules\[0\]\.then\.photos: "):
        call_command("returns_backtest", str(path))
    path.write_text("{")
    with pytest.raises(CommandError, match="is not JSON"):
        call_command("returns_backtest", str(path))
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("returns_backtest", str(tmp_path / "nothing.json"))
