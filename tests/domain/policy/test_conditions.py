"""Kinds of tests, and how they are joined where nobody knows an answer."""

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.policy.conditions import All, Any_, FlagTest, Not
from saleor_returns.domain.policy.matching import compiled

from .cases import answer, line, order
from .strategies import quick

BOOT = order(
    line(
        product="boot",
        attributes={"size": ("xl", "l"), "colour": ()},
        product_metadata={"fragile": "yes", "note": ""},
        variant_metadata={"batch": "7"},
        product_type_metadata={"law": "16c"},
        wish={"reason": "broken", "answers": {"opened": "no"}},
    ),
    metadata={"source": "fair"},
    customer={"metadata": {"vip": "1"}},
)
BARE = order(line(), customer={})
KINDS = [
    ({"attribute": "size"}, True),
    ({"attribute": "size", "any_of": ["l"]}, True),
    ({"attribute": "size", "any_of": ["s"]}, False),
    ({"attribute": "colour"}, False),
    ({"attribute": "colour", "any_of": ["red"]}, False),
    ({"attribute": "sole"}, False),
    ({"metadata": "product", "key": "fragile"}, True),
    ({"metadata": "product", "key": "fragile", "any_of": ["no", "yes"]}, True),
    ({"metadata": "product", "key": "fragile", "any_of": ["Yes"]}, False),
    ({"metadata": "product", "key": "note"}, True),  # an empty entry is an entry
    ({"metadata": "product", "key": "batch"}, False),
    ({"metadata": "variant", "key": "batch"}, True),
    ({"metadata": "variant", "key": "batch", "any_of": ["8"]}, False),
    ({"metadata": "product_type", "key": "law"}, True),
    ({"metadata": "order", "key": "source", "any_of": ["fair"]}, True),
    ({"metadata": "order", "key": "other"}, False),
    ({"metadata": "customer", "key": "vip", "any_of": ["1"]}, True),
    ({"metadata": "customer", "key": "b2b"}, False),
    ({"question": "opened", "any_of": ["no"]}, True),
    ({"question": "opened", "any_of": ["yes"]}, False),
]


@pytest.mark.parametrize(("test", "expected"), KINDS)
def test_what_a_product_a_customer_and_an_answer_tell(test, expected):
    assert answer(test, BOOT) is expected
    assert answer({"not": test}, BOOT) is not expected


@pytest.mark.parametrize("test", [test for test, _expected in KINDS])
def test_what_was_not_read_or_not_answered_is_unknown(test):
    assert answer(test, BARE) is None
    assert answer({"not": test}, BARE) is None


def test_a_question_that_was_not_answered_is_unknown_beside_one_that_was():
    assert answer({"question": "worn", "any_of": ["no"]}, BOOT) is None


def test_a_guest_has_no_metadata_and_nobody_doubts_it():
    guest = order()
    assert answer({"metadata": "customer", "key": "vip"}, guest) is False


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ({"at_least": 10}, {9: False, 10: True, 11: True}),
        ({"more_than": 10}, {9: False, 10: False, 11: True}),
        ({"at_most": 10}, {9: True, 10: True, 11: False}),
        ({"less_than": 10}, {9: True, 10: False, 11: False}),
        ({"at_least": 10, "at_most": 10}, {9: False, 10: True, 11: False}),
        ({"more_than": 9, "less_than": 11}, {9: False, 10: True, 11: False}),
        ({"at_least": 0.1}, {"0.1": True, "0.0999": False}),
        ({"at_least": "1e20"}, {"1e20": True, "99999999999999999999": False}),
    ],
)
def test_bounds_of_a_number(bounds, expected):
    test = {"fact": "order_value", **bounds}
    found = {value: answer(test, order(total_gross=value)) for value in expected}
    assert found == expected


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ({"first": "2026-06-01"}, {"05-31": False, "06-01": True, "06-02": True}),
        ({"last": "2026-06-01"}, {"05-31": True, "06-01": True, "06-02": False}),
        (
            {"first": "2026-06-01", "last": "2026-06-01"},
            {"05-31": False, "06-01": True, "06-02": False},
        ),
    ],
)
def test_ends_of_a_span_of_days(span, expected):
    test = {"fact": "asked_on", **span}
    found = {day: answer(test, order(now=f"2026-{day}T12:00Z")) for day in expected}
    assert found == expected


FLAGS = ("discounted", "digital", "guest")
HALF = 0.5
"""What nobody knows: neither true (1) nor false (0)."""
flag = st.sampled_from(FLAGS)
logic = st.recursive(
    flag,
    lambda inner: st.one_of(
        st.tuples(st.just("all"), st.lists(inner, min_size=1, max_size=3)),
        st.tuples(st.just("any"), st.lists(inner, min_size=1, max_size=3)),
        st.tuples(st.just("not"), st.tuples(inner)),
    ),
    max_leaves=12,
)


def condition_of(tree):
    if isinstance(tree, str):
        return FlagTest(fact=tree)
    join, inner = tree
    parts = tuple(map(condition_of, inner))
    if join == "not":
        return Not(not_=parts[0])
    return All(all=parts) if join == "all" else Any_(any=parts)


def value_of(tree, known):
    """Kleene's logic as numbers: and is the least, or the most, not the rest to one."""
    if isinstance(tree, str):
        return HALF if known[tree] is None else float(known[tree])
    join, inner = tree
    values = [value_of(part, known) for part in inner]
    if join == "not":
        return 1 - values[0]
    return min(values) if join == "all" else max(values)


@quick
@given(
    tree=logic,
    known=st.fixed_dictionaries(
        {name: st.sampled_from((True, False, None)) for name in FLAGS}
    ),
)
def test_conditions_follow_kleenes_logic(tree, known):
    expected = {1.0: True, 0.0: False, HALF: None}[value_of(tree, known)]
    assert compiled(condition_of(tree))(MappingProxyType(known)) is expected
