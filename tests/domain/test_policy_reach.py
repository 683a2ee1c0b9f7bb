from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.policy import conditions
from saleor_returns.domain.policy.catalogue import DATES, FLAGS, NUMBERS
from saleor_returns.domain.policy.matching import compiled, key_of
from saleor_returns.domain.policy.partial import KnownSoFar
from saleor_returns.domain.policy.review.constraints import SEVERAL, WHOLE
from saleor_returns.domain.policy.review.reach import example, possible

from .policies import SHOES, document, rule

HATS = {"fact": "product_type", "any_of": ["hats"]}


def when(condition):
    return document(rule({"photos": 1}, condition)).rules[0].when


def number(fact, **bounds):
    return {"fact": fact, **bounds}


@pytest.mark.parametrize(
    ("condition", "is_possible"),
    [
        ({"all": [SHOES, HATS]}, False),
        ({"any": [SHOES, HATS]}, True),
        ({"all": [SHOES, {"not": SHOES}]}, False),
        ({"all": [SHOES, {"not": HATS}]}, True),
        ({"not": {"any": [SHOES, {"not": SHOES}]}}, False),
        (
            {
                "all": [
                    {"fact": "category", "any_of": ["shoes"]},
                    {"fact": "category", "any_of": ["sale"]},
                ]
            },
            True,
        ),
        (
            {"all": [number("quantity", more_than=3), number("quantity", less_than=4)]},
            False,
        ),
        (
            {
                "all": [
                    number("unit_price", more_than=3),
                    number("unit_price", less_than=4),
                ]
            },
            True,
        ),
        (
            {
                "all": [
                    number("unit_price", at_least=4),
                    number("unit_price", less_than=4),
                ]
            },
            False,
        ),
        (number("order_value", less_than=0), False),
        (number("discount_percentage", more_than=100), False),
        (number("customer_return_rate", more_than=100), True),
        ({"all": [{"fact": "guest"}, {"fact": "guest", "holds": False}]}, False),
        (
            {
                "all": [
                    {"fact": "ordered_on", "last": "2026-01-31"},
                    {"fact": "ordered_on", "first": "2026-02-01"},
                ]
            },
            False,
        ),
        (
            {
                "all": [
                    {"attribute": "size"},
                    {"not": {"attribute": "size"}},
                ]
            },
            False,
        ),
        (
            {
                "all": [
                    {"not": {"metadata": "order", "key": "vip"}},
                    {"metadata": "order", "key": "vip", "any_of": ["yes"]},
                ]
            },
            False,
        ),
    ],
)
def test_contradictions_are_found(condition, is_possible):
    assert possible((when(condition), "true")) is is_possible


def test_a_fact_that_nobody_knows_meets_neither_a_test_nor_its_denial():
    risky = when({"fact": "risk_score", "at_least": 50})
    either = when({"any": [{"fact": "risk_score", "at_least": 50}, SHOES]})

    assert possible((risky, "not true"), (risky, "not false"))
    assert not possible((risky, "true"), (risky, "not true"))
    assert not possible((when(SHOES), "true"), (either, "not true"))


def test_what_is_always_known_is_not_absent():
    guest = when({"any": [{"fact": "guest"}, {"fact": "guest", "holds": False}]})

    assert not possible((guest, "not true"))


def test_conditions_that_would_take_for_ever_are_taken_as_possible():
    many = {
        "all": [
            {
                "any": [
                    {"attribute": f"a{row}", "any_of": [f"{column}"]}
                    for column in range(8)
                ]
            }
            for row in range(12)
        ]
    }

    assert possible((when({"all": [many, {"not": many}]}), "true"))


WORDS = st.lists(st.sampled_from("abc"), min_size=1, max_size=2, unique=True)
DAYS = st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 1, 4))
TESTS = st.one_of(
    st.builds(
        lambda fact, words: {"fact": fact, "any_of": words},
        st.sampled_from(["product_type", "category"]),
        WORDS,
    ),
    st.builds(
        lambda fact, bound, limit: {"fact": fact, bound: limit},
        st.sampled_from(["quantity", "unit_price"]),
        st.sampled_from(["at_least", "more_than", "at_most", "less_than"]),
        st.integers(min_value=0, max_value=3),
    ),
    st.builds(lambda holds: {"fact": "digital", "holds": holds}, st.booleans()),
    st.builds(
        lambda end, day: {"fact": "delivered_on", end: day.isoformat()},
        st.sampled_from(["first", "last"]),
        DAYS,
    ),
    st.builds(
        lambda words: {"attribute": "size", **({"any_of": words} if words else {})},
        st.none() | WORDS,
    ),
)
CONDITIONS = st.recursive(
    TESTS,
    lambda inner: st.one_of(
        st.builds(lambda part: {"not": part}, inner),
        st.builds(lambda rows: {"all": rows}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda rows: {"any": rows}, st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=6,
)


def values(key):
    """Every value that matters to the tests above, and that nobody knows it."""
    if key in FLAGS:
        return [True, False, None]
    if key in NUMBERS:
        step = Decimal(1) if key in WHOLE else Decimal("0.5")
        return [step * part for part in range(10)] + [None]
    if key in DATES:
        return [date(2025, 12, 31) + timedelta(days) for days in range(6)] + [None]
    if key in SEVERAL or key.startswith("attribute:"):
        return [
            (),
            ("a",),
            ("b",),
            ("c",),
            ("a", "b"),
            ("b", "c"),
            ("a", "b", "c"),
            ("d",),
            None,
        ]
    return ["a", "b", "c", "d", None]


@given(CONDITIONS, st.data())
def test_an_example_meets_the_condition_and_where_there_is_none_nothing_does(
    condition, data
):
    asked = when(condition)
    match = compiled(asked)

    found = example((asked, "true"))

    if found is not None:
        assert match(KnownSoFar(found)) is True
    else:
        keys = sorted({key_of(test) for test in conditions.tests(asked)})
        facts = {key: data.draw(st.sampled_from(values(key)), key) for key in keys}
        assert match(facts) is not True


@given(CONDITIONS, CONDITIONS, st.data())
def test_one_condition_implies_another_only_if_no_facts_say_otherwise(one, other, data):
    narrow, wide = when({"all": [one, other]}), when(other)
    loose = when(one)
    implied = not possible((loose, "true"), (wide, "not true"))

    assert not possible((narrow, "true"), (wide, "not true"))
    keys = sorted(
        {key_of(row) for row in (*conditions.tests(loose), *conditions.tests(wide))}
    )
    facts = {key: data.draw(st.sampled_from(values(key)), key) for key in keys}
    if implied and compiled(loose)(facts) is True:
        assert compiled(wide)(facts) is True
