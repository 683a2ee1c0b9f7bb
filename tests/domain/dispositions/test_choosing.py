"""Which rule decides what becomes of units, and what the trace says of the others."""

from dataclasses import asdict
from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.disposition import Disposition, GradeMeaning
from saleor_returns.domain.dispositions.choosing import Rules, Units
from saleor_returns.domain.dispositions.document import (
    ByRule,
    DispositionDocument,
    DispositionEffects,
    DispositionRule,
)
from saleor_returns.domain.dispositions.limits import fitting
from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy.catalogue import DocumentKind
from saleor_returns.facts.dispositions import told

from ..policy.strategies import conditions, lines, orders, quick, word
from .cases import GRADE_C, choose, rule, rules, steps

WISH = {
    "quantity": 2,
    "reason": "defective",
    "fault": "merchant",
    "answers": {"where": "seam"},
}
SOLD = {"ordered": 3, "total_gross": D(90), "product": "coat", "product_type": "coats"}


@pytest.mark.parametrize(
    ("when", "line", "fires"),
    [
        (None, {}, True),
        (GRADE_C, {}, True),
        ({"fact": "grade", "any_of": ["a", "b"]}, {}, False),
        ({"not": GRADE_C}, {}, False),
        ({"fact": "warehouse", "any_of": ["paris"]}, {}, True),
        ({"fact": "product_type", "any_of": ["coats"]}, SOLD, True),
        ({"fact": "product", "any_of": ["hat"]}, SOLD, False),
        ({"fact": "unit_price", "at_least": 30}, SOLD, True),
        ({"fact": "line_value", "at_least": 61}, SOLD | {"wish": WISH}, False),
        ({"fact": "line_value", "at_most": 60}, SOLD | {"wish": WISH}, True),
        ({"fact": "quantity", "at_least": 2}, {"wish": WISH}, True),
        ({"fact": "reason", "any_of": ["defective"]}, {"wish": WISH}, True),
        ({"fact": "fault", "any_of": ["customer"]}, {"wish": WISH}, False),
        ({"question": "where", "any_of": ["seam"]}, {"wish": WISH}, True),
        ({"fact": "shipping_country", "any_of": ["FR"]}, {}, True),
        ({"fact": "channel", "any_of": ["usd"]}, {}, False),
        ({"all": [GRADE_C, {"fact": "days_since_order", "at_most": 8}]}, {}, True),
        (
            {"all": [GRADE_C, {"fact": "days_since_delivery", "more_than": 5}]},
            {},
            False,
        ),
    ],
)
def test_what_rules_look_at(when, line, fires):
    choice = choose(
        rules(rule("The rule", "donate", when)), line, grade="c", warehouse="paris"
    )
    assert (choice.rule, choice.then is not None) == (
        ("The rule", True) if fires else (None, False)
    )


def test_the_highest_priority_decides_everything():
    found = choose(
        rules(
            rule("Low", "recycle", then={"warehouse": "attic"}),
            rule("High", "donate", GRADE_C, priority=5),
            rule("Off", "restock", priority=9, enabled=False),
            rule("Equal", "refurbish", priority=5),
        ),
        grade="c",
    )
    assert (found.rule, found.then.disposition, found.then.warehouse) == (
        "High",
        Disposition.DONATE,
        None,
    )
    assert steps(found) == [
        ("High", "decided"),
        ("Equal", "below High"),
        ("Low", "below High"),
    ]
    assert found.trace[0].facts == {"grade": "c"}


@pytest.mark.parametrize("when", [GRADE_C, {"not": GRADE_C}])
def test_an_absent_fact_never_fires(when):
    found = choose(rules(rule("By grade", "recycle", when), rule("Else", "donate")))
    assert found.rule == "Else"
    assert steps(found) == [("By grade", "lacks grade"), ("Else", "decided")]


def test_what_such_units_cannot_become_is_passed_over():
    document = rules(
        rule("First", "restock", priority=1), rule("Second", "return_to_customer")
    )
    back = {Disposition.RETURN_TO_CUSTOMER, Disposition.QUARANTINE}
    found = choose(document, grade="c", fitting=back)
    assert found.rule == "Second"
    assert steps(found) == [("First", "below [unfit]"), ("Second", "decided")]


@pytest.mark.parametrize(
    ("resolution", "meaning", "is_sold", "possible", "impossible"),
    [
        (Resolution.EXCHANGE, GradeMeaning.GOODS, True, "restock donate", "missing"),
        (Resolution.EXCHANGE, None, True, "restock missing", ""),
        (Resolution.EXCHANGE, GradeMeaning.GOODS, False, "second_hand", "restock"),
        (Resolution.EXCHANGE, GradeMeaning.INCORRECT, True, "quarantine", "recycle"),
        (Resolution.EXCHANGE, GradeMeaning.MISSING, True, "missing", "recycle"),
        (Resolution.REPAIR, GradeMeaning.GOODS, True, "return_to_customer", "restock"),
    ],
)
def test_what_units_can_become_at_all(
    resolution, meaning, is_sold, possible, impossible
):
    grade = None if meaning is None else "x"
    found = fitting(resolution, grade, meaning, is_sold=is_sold)
    assert found >= set(possible.split())
    assert not found & set(impossible.split())


def test_a_trace_is_stored_as_json_without_what_says_nothing():
    found = choose(rules(rule("By grade", "donate", GRADE_C)), grade="c")
    assert told(found.trace) == [
        {
            "rule": "By grade",
            "line": "a",
            "won": ("disposition",),
            "facts": {"grade": "c"},
        }
    ]


# Any rules, on any goods

of_units = conditions(DocumentKind.DISPOSITIONS)
effects = st.builds(
    DispositionEffects,
    disposition=st.sampled_from(ByRule.__args__),
    warehouse=st.none() | word,
)


@st.composite
def documents(draw):
    """Rules of different priorities, so that their order in the document says nothing."""
    number = draw(st.integers(0, 5))
    priorities = draw(st.permutations(range(number)))
    rows = [
        DispositionRule(
            name=f"Rule {place}",
            priority=priority,
            when=draw(st.none() | of_units),
            then=draw(effects),
        )
        for place, priority in enumerate(priorities)
    ]
    return DispositionDocument(rules=tuple(rows))


some_units = st.fixed_dictionaries(
    {
        "grade": st.none() | word,
        "warehouse": st.none() | word,
        "fitting": st.sets(st.sampled_from(Disposition)),
    }
)


@quick
@given(documents(), orders(), lines(), some_units, st.randoms())
def test_the_same_facts_have_the_same_answer_however_rules_are_listed(
    document, order, line, units, random
):
    judged = Units(line, **units)
    answer = Rules(document).choose(judged, order)

    stored = DispositionDocument.model_validate(document.stored())
    shuffled = list(document.rules)
    random.shuffle(shuffled)
    for same in (document, stored, DispositionDocument(rules=tuple(shuffled))):
        again = Rules(same).choose(judged, order)
        assert asdict(again) == asdict(answer)

    decided = [step.rule for step in answer.trace if step.won]
    assert decided == ([answer.rule] if answer.rule else [])
    assert answer.then is None or answer.then.disposition in units["fitting"]
