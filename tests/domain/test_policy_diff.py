from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.policy.diff import (
    RuleAdded,
    RuleMoved,
    RuleRemoved,
    RuleRenamed,
    difference,
)
from saleor_returns.domain.policy.words.changes import change_sentence
from saleor_returns.domain.policy.words.wording import Wording
from saleor_returns.languages import language

from .policies import SHOES, document, rule

ENGLISH = Wording(language("en"), currency="EUR")


def named(name, priority=0, photos=1):
    return rule({"photos": photos}, name=name, priority=priority)


def told(before, after):
    return [change_sentence(change, ENGLISH) for change in difference(before, after)]


def test_a_document_does_not_differ_from_itself():
    policy = document(named("A"), named("B"), time_zone="Europe/Paris")

    assert difference(policy, policy.model_copy(deep=True)) == ()


def test_what_is_written_as_built_in_is_no_difference():
    assert difference(document(), document(defaults={"window": {"days": 30}})) == ()


def test_rules_come_and_go():
    assert told(document(named("A")), document(named("B", 3, photos=2))) == [
        "Removed rule “A”: Always: 1 photo is asked for.",
        "New rule “B”, priority 3: Always: 2 photos are asked for.",
    ]


def test_only_a_rule_that_is_the_same_otherwise_was_renamed():
    before = document(named("A"), named("C", photos=3))

    same = difference(before, document(named("B"), named("C", photos=3)))
    other = difference(before, document(named("B", photos=2), named("C", photos=3)))

    assert same == (RuleRenamed("A", "B"),)
    assert [type(change) for change in other] == [RuleRemoved, RuleAdded]


def test_priorities_move():
    before = document(named("A", 5), named("B", 3))
    after = document(named("A", 1), named("B", 3))

    assert told(before, after) == ["Rule “A”: priority 5 is now 1."]


def test_among_equals_the_place_counts():
    before = document(named("A"), named("B"), named("C"))
    after = document(named("C"), named("A"), named("B"))

    assert difference(before, after) == (RuleMoved("C", 0, 0, None, "A"),)
    assert told(before, after) == ["Rule “C” now comes before “A”."]
    assert told(after, before) == ["Rule “C” now comes after “B”."]


def test_places_among_rules_of_other_priorities_do_not_count():
    before = document(named("A", 1), named("B", 2))

    assert difference(before, document(named("B", 2), named("A", 1))) == ()


def test_what_changed_in_a_rule_is_told_before_and_after():
    before = document(rule({"photos": 1, "warehouse": "paris"}, SHOES, name="A"))
    after = document(
        rule({"photos": 2, "priority": "high"}, None, name="A", enabled=False)
    )

    assert told(before, after) == [
        "Rule “A” is switched off.",
        "Rule “A”, condition: before, the product type is shoes; now, always.",
        "Rule “A”, the priority: before, not set; now, the priority is high.",
        "Rule “A”, the warehouse: before, the goods go to the warehouse paris; now, "
        "not set.",
        "Rule “A”, the photos asked for: before, 1 photo is asked for; now, 2 photos "
        "are asked for.",
    ]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (
            {},
            {"time_zone": "Europe/Paris"},
            "The time zone: before, UTC; now, Europe/Paris.",
        ),
        (
            {},
            {"statutory": {"applies": "nowhere", "days": 30}},
            "The right of withdrawal: before, for orders sent to the EU; now, for no "
            "order.",
        ),
        (
            {"transit_days_by_country": {"FR": 2}},
            {"transit_days_by_country": {"FR": 3}},
            "The days that a parcel takes to France: before, 2; now, 3.",
        ),
        (
            {"transit_days": 4},
            {},
            "The days that a parcel takes: before, 4; now, not set.",
        ),
        (
            {},
            {"defaults": {"window": {"days": 60}}},
            "Default, the time to return: before, the time to return ends 30 days "
            "after the line arrived; now, the time to return ends 60 days after the "
            "line arrived.",
        ),
        (
            {},
            {"customer_types": [{"name": "VIP", "groups": ["Gold"]}]},
            "New customer type: The customer’s type is VIP if the customer’s group is "
            "Gold.",
        ),
        (
            {"customer_types": [{"name": "VIP", "groups": ["Gold"]}]},
            {"customer_types": [{"name": "VIP", "metadata": {"club": "yes"}}]},
            "Changed customer type: The customer’s type is VIP if the customer’s "
            "metadata entry “club” is yes.",
        ),
        (
            {"customer_types": [{"name": "VIP", "groups": ["Gold"]}]},
            {},
            "Removed customer type “VIP”.",
        ),
    ],
)
def test_settings_change(before, after, sentence):
    assert told(document(**before), document(**after))[0] == sentence


ROWS = st.lists(
    st.builds(
        named,
        st.sampled_from("ABCDEF"),
        st.integers(min_value=0, max_value=2),
        st.integers(min_value=0, max_value=3),
    ),
    unique_by=lambda row: row["name"],
)


@given(ROWS, ROWS)
def test_documents_differ_exactly_where_they_decide_differently(one, other):
    before, after = document(*one), document(*other)

    changes = difference(before, after)

    def order_of(policy):
        """Rules by name, and the order among those of one priority."""
        return sorted(policy.rules, key=lambda row: -row.priority)

    assert (changes == ()) == (order_of(before) == order_of(after))
    for change in changes:
        assert asdict(change)
        assert change_sentence(change, ENGLISH)
