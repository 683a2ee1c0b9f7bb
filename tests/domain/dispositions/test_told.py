"""What staff and the returns desk read of a decision on goods."""

import pytest

from saleor_returns.domain.dispositions.desk import for_desk
from saleor_returns.domain.policy.builtin import GRADE, NO_WAREHOUSE
from saleor_returns.domain.policy.decision import TraceStep
from saleor_returns.domain.policy.words.traces import trace_sentences
from saleor_returns.domain.policy.words.wording import Wording
from saleor_returns.languages import language

from .cases import GRADE_C, choose, rule, rules

DEAR = {"fact": "unit_price", "at_least": 20}
SOLD = {"ordered": 1, "total_gross": 30}


def said(trace, code="en"):
    wording = Wording(language(code), currency="EUR")
    return [text for step in trace for text in trace_sentences(step, wording)]


@pytest.fixture
def choice():
    document = rules(
        rule("Dear and used", "refurbish", {"all": [GRADE_C, DEAR]}, priority=2),
        rule("Often back", "recycle", {"fact": "customer_return_rate", "at_least": 50}),
        rule("Used", "donate", GRADE_C),
    )
    return choose(document, SOLD, grade="c")


def test_staff_read_why(choice):
    assert said(choice.trace) == [
        "The rule “Dear and used” decided what becomes of the units.",
        "Because the grade is c and the price of one unit is €30.00.",
        "The rule “Often back” did not apply, because it is not known: the customer’s "
        "return rate.",
        "The rule “Used” would have decided what becomes of the units, but the rule "
        "“Dear and used” comes first.",
        "Because the grade is c.",
    ]


def test_the_desk_reads_of_goods_and_not_of_money_and_customers(choice):
    assert said(for_desk(choice.trace)) == [
        "The rule “Dear and used” decided what becomes of the units.",
        "Because the grade is c.",
        "The rule “Used” would have decided what becomes of the units, but the rule "
        "“Dear and used” comes first.",
        "Because the grade is c.",
    ]


def test_what_is_built_in_has_words():
    grade = TraceStep(GRADE, "a", won=("disposition",), facts={"grade": "b"})
    place = TraceStep(NO_WAREHOUSE, "a", fired=False, facts={"warehouse": "attic"})
    assert said([grade, place]) == [
        "The grade decided what becomes of the units.",
        "Because the grade is b.",
        "The shop has no warehouse “attic”: the units stay where they arrived.",
    ]
    assert said([place], "fr") == [
        "La boutique n’a pas d’entrepôt « attic » : les unités restent où elles sont "
        "arrivées."
    ]
