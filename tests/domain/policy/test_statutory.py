"""The right to withdraw, which no policy takes away."""

from datetime import datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from saleor_returns.domain.lifecycle import RequestKind, Resolution
from saleor_returns.domain.policy.decision import TraceStep
from saleor_returns.domain.policy.effects import LegalGround, Outcome
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.errors import ErrorCode

from .cases import DAY, EVERYTHING, NOW, arrived, decide, decide_line, line, order, rule
from .strategies import documents, lines, orders, quick

STRICT = {
    "window": {"days": 1},
    "returnable": {"allowed": False},
    "outcome": {"do": "review"},
    "restocking_fee": {"type": "percentage", "percentage": 50},
    "return_shipping_fee": {"type": "flat", "amount": {"EUR": "5"}},
    "reasons": ["broken"],
    "resolutions": ["store_credit"],
    "photos": 3,
}


def withdrawal(*lines, **more):
    return order(*lines, **{"country": "FR", "kind": "withdrawal", **more})


def test_a_withdrawal_in_time_is_neither_refused_nor_hindered_nor_charged():
    row = decide_line(withdrawal(), rule("strict", STRICT))
    assert row.refusal is None
    assert row.returnable == 3
    assert row.outcome == "approve"
    assert row.restocking_fee.gross == 0
    assert (row.reasons, row.photos) == (None, 0)
    assert row.resolutions == ("original_payment", "store_credit")
    assert row.outbound_shipping == "when_all_returned"
    assert row.deadline == row.withdrawal_until


def test_the_direct_cost_of_sending_back_may_be_the_customers():
    row = decide_line(withdrawal(), rule("strict", STRICT))
    assert (row.return_shipping_fee.gross, row.set_by["return_shipping_fee"]) == (
        5,
        "strict",
    )


def test_a_share_of_the_price_is_no_cost_of_sending_back():
    dear = {"return_shipping_fee": {"type": "percentage", "percentage": 50}}
    row = decide_line(withdrawal(), rule("dear", dear))
    assert row.return_shipping_fee.gross == 0


def test_the_trace_says_what_was_overruled_and_whose_it_was():
    decision = decide(
        withdrawal(),
        rule("fee", {"restocking_fee": STRICT["restocking_fee"]}),
        rule("window", {"window": {"days": 1}}),
        defaults={"photos": 2, "outbound_shipping": "proportional"},
    )
    assert decision.trace[2:] == (
        TraceStep(
            "[statutory]",
            "a",
            won=("restocking_fee", "photos"),
            overruled={"restocking_fee": "fee"},
        ),
        TraceStep("[statutory]", "a", won=("window",), overruled={"window": "window"}),
        arrived(),
    )
    assert decision.lines[0].set_by == dict.fromkeys(
        ("restocking_fee", "photos", "window"), "[statutory]"
    )


def test_what_is_better_than_the_law_stays():
    kind = {
        "window": {"days": 100},
        "outbound_shipping": "proportional",
        "resolutions": ["exchange", "original_payment"],
    }
    decision = decide(withdrawal(), rule("kind", kind))
    assert [step.rule for step in decision.trace] == ["kind", "[delivery]"]
    assert set(decision.lines[0].set_by.values()) == {"kind"}


@pytest.mark.parametrize("kind", ["return", "claim", "gift"])
def test_a_return_of_another_kind_is_as_the_rules_say(kind):
    row = decide_line(withdrawal(kind=kind), rule("strict", STRICT))
    assert row.refusal.code == ErrorCode.NOT_RETURNABLE
    assert row.withdrawal_until is not None


@pytest.mark.parametrize(
    ("applies", "country", "has_right"),
    [
        ("eu", "FR", True),
        ("eu", "HR", True),
        ("eu", "RE", True),  # France, with a code of its own
        ("eu", "GB", False),
        ("eu", "CH", False),
        ("eu", None, False),
        ("everywhere", "US", True),
        ("everywhere", None, True),
        ("nowhere", "FR", False),
    ],
)
def test_where_the_law_gives_the_right(applies, country, has_right):
    row = decide_line(
        withdrawal(country=country),
        rule("strict", STRICT),
        statutory={"applies": applies},
    )
    assert (row.withdrawal_until is not None) is has_right
    assert (row.refusal is None) is has_right


@pytest.mark.parametrize(
    ("arrived", "days", "closed", "end"),
    [
        ("2026-05-15T12:00Z", 14, [], "2026-05-29"),
        ("2026-05-16T12:00Z", 14, [], "2026-06-01"),  # a Saturday: Monday
        ("2026-05-16T12:00Z", 14, ["2026-06-01"], "2026-06-02"),
        ("2026-05-14T12:00Z", 14, ["2026-05-28", "2026-05-29"], "2026-06-01"),
        ("2026-05-15T12:00Z", 30, None, "2026-06-15"),  # 14 June is a Sunday
    ],
)
def test_fourteen_days_after_the_goods_arrived_to_an_open_day(
    arrived, days, closed, end
):
    row = decide_line(
        withdrawal(line(delivered_at=arrived), closed_days=closed),
        statutory={"days": days},
    )
    assert row.withdrawal_until == datetime.fromisoformat(f"{end}T23:59:59.999999Z")


def test_the_period_ends_where_the_policys_day_ends():
    end = datetime.fromisoformat("2026-05-29T21:59:59.999999Z")
    arrived = line(delivered_at="2026-05-15T12:00Z")
    for now, code in ((end, None), (end + DAY, ErrorCode.NOT_RETURNABLE)):
        row = decide_line(
            withdrawal(arrived, now=now),
            rule("strict", STRICT),
            time_zone="Europe/Paris",
        )
        assert row.withdrawal_until == end
        assert (row.refusal and row.refusal.code) == code


OLD = NOW - 90 * DAY


@pytest.mark.parametrize(
    ("other", "open_until"),
    [
        # The last good counts.
        ({"delivered_at": NOW - 2 * DAY}, "2026-06-15"),
        # It is on its way, or a part of it has not left yet.
        ({"delivered_at": None}, None),
        ({"ever_fulfilled": 0, "fulfilled": 0, "delivered_at": None}, None),
        ({"ever_fulfilled": 2, "fulfilled": 2}, None),
        # It will never be sent, came back before, is digital or was not bought.
        ({"ever_fulfilled": 2, "fulfilled": 2, "called_off": 1}, "expired"),
        (
            {
                "ever_fulfilled": 0,
                "fulfilled": 0,
                "called_off": 3,
                "delivered_at": None,
            },
            "expired",
        ),
        ({"fulfilled": 0, "delivered_at": None}, "expired"),
        ({"is_digital": True, "delivered_at": NOW}, "expired"),
        ({"ordered": 0, "ever_fulfilled": 0, "delivered_at": None}, "expired"),
    ],
)
def test_the_period_begins_when_the_last_good_has_arrived(other, open_until):
    facts = withdrawal(
        line("a", delivered_at=OLD), line("b", **{"delivered_at": OLD, **other})
    )
    row = decide_line(facts, rule("strict", STRICT))
    if open_until == "expired":
        assert row.refusal.code == ErrorCode.NOT_RETURNABLE
    else:
        assert row.refusal is None
        assert row.deadline == row.withdrawal_until
        assert (row.deadline and f"{row.deadline:%F}") == open_until


def test_where_nothing_is_sent_the_period_begins_with_the_order():
    facts = withdrawal(line(is_digital=True), placed_at="2026-05-26T12:00Z")
    row = decide_line(facts)
    assert row.withdrawal_until == datetime.fromisoformat("2026-06-09T23:59:59.999999Z")


@pytest.mark.parametrize("ground", LegalGround)
def test_what_the_law_excludes_may_be_refused(ground):
    excluded = {"returnable": {"allowed": False, "ground": ground}}
    row = decide_line(withdrawal(), rule("excluded", excluded))
    assert row.refusal.code == ErrorCode.NOT_RETURNABLE
    assert row.refusal.data == {"rule": "excluded", "ground": ground.value}
    assert row.withdrawal_until is None


def test_a_ground_that_lost_against_a_higher_rule_excludes_nothing():
    row = decide_line(
        withdrawal(),
        rule("excluded", {"returnable": {"allowed": False, "ground": "perishable"}}),
        rule("sale", {"returnable": {"allowed": False}}, priority=1),
    )
    assert row.refusal is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"ever_fulfilled": 0, "fulfilled": 0}, ErrorCode.NOT_FULFILLED),
        ({"returnable": 0}, ErrorCode.ALREADY_RETURNED),
        ({"is_gift_card": True}, ErrorCode.GIFT_CARD),
    ],
)
def test_what_cannot_come_back_cannot_be_withdrawn_from(changes, code):
    assert decide_line(withdrawal(line(**changes))).refusal.code == code


@quick
@given(
    document=documents(),
    rows=st.tuples(lines("a"), lines("b")),
    data=st.data(),
)
def test_no_policy_hinders_a_withdrawal_in_time(document, rows, data):
    sent = [
        row.model_copy(
            update={
                "is_gift_card": False,
                "ordered": 2,
                "fulfilled": 2,
                "ever_fulfilled": 2,
                "returnable": 2,
            }
        )
        for row in rows
    ]
    facts = data.draw(
        orders(
            lines=tuple(sent),
            kind=RequestKind.WITHDRAWAL,
            country="FR",
            offered=EVERYTHING,
        )
    )
    assume(document.statutory.applies != "nowhere")

    decision = evaluate(document, facts)

    for row in decision.lines:
        step = [step for step in decision.trace if step.line == row.line]
        excluded = row.refusal is not None and "ground" in row.refusal.data
        in_time = row.withdrawal_until is None or facts.now <= row.withdrawal_until
        if excluded or not in_time:
            continue
        assert row.refusal is None
        assert row.outcome == Outcome.APPROVE
        assert row.restocking_fee.gross == 0
        assert (row.reasons, row.photos) == (None, 0)
        assert Resolution.ORIGINAL_PAYMENT in row.resolutions
        assert row.deadline is None or row.deadline >= facts.now
        taken = {name for each in step for name in each.overruled}
        assert taken <= set(row.set_by)
