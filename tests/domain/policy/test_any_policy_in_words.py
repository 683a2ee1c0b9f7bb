"""Whatever can be written can be told, and what is told of it is so."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy.choosing import choose
from saleor_returns.domain.policy.customer.words import policy_words
from saleor_returns.domain.policy.diff import difference
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.effects import EFFECTS
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.partial import STAFF_ONLY, cases
from saleor_returns.domain.policy.prepared import prepared
from saleor_returns.domain.policy.problems import problems
from saleor_returns.domain.policy.review.review import NoticeCode, Severity, review
from saleor_returns.domain.policy.windows import days_between
from saleor_returns.domain.policy.words.changes import change_sentence
from saleor_returns.domain.policy.words.sentences import rule_sentence
from saleor_returns.domain.policy.words.traces import trace_sentences
from saleor_returns.domain.policy.words.wording import FACTS, Wording
from saleor_returns.languages import language

from .strategies import CURRENCIES, documents, orders, quick

ENGLISH, FRENCH = (Wording(language(code), currency="EUR") for code in ("en", "fr"))
OFFERED = tuple(Resolution)
UNLIMITED = [name for name in EFFECTS if name != "outcome"]
"""Effects that hold whatever the goods are worth."""
RULE = re.compile(r"rules\[(\d+)\]")


@quick
@given(documents(), documents(), orders())
@pytest.mark.parametrize("wording", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_everything_can_be_told(wording, policy, other, facts):
    told = [rule_sentence(rule, wording) for rule in policy.rules]
    told += [change_sentence(row, wording) for row in difference(policy, other)]
    for step in evaluate(policy, facts).trace:
        told += trace_sentences(step, wording)
    sections = policy_words(policy, wording, channel="a", offered=OFFERED)
    told += [text for section in sections for text in section.paragraphs]
    told += [
        row.told(wording.language) for row in review(policy, currencies=CURRENCIES)
    ]

    assert [text for text in told if not text.strip() or "%(" in text] == []


@quick
@given(documents())
def test_customers_are_never_told_of_what_staff_alone_understand(policy):
    sections = policy_words(policy, ENGLISH, channel="a", offered=OFFERED)

    told = " ".join(text for section in sections for text in section.paragraphs)
    assert [fact for fact in STAFF_ONLY if FACTS[fact] in told] == []
    assert "metadata" not in told


@quick
@given(documents(), orders())
def test_rules_that_are_reported_to_do_nothing_set_nothing(policy, facts):
    idle = {
        policy.rules[int(RULE.search(row.path).group(1))].name
        for row in review(policy)
        if row.code in (NoticeCode.NEVER_FIRES, NoticeCode.OVERRULED)
    }

    winners = {step.rule for step in evaluate(policy, facts).trace if step.won}

    assert idle.isdisjoint(winners)


@quick
@given(documents(), orders(kind="withdrawal", country="FR", closed_days=()))
def test_what_the_guard_overrules_was_reported(policy, facts):
    codes = {
        "returnable": NoticeCode.REFUSES_WITHDRAWAL,
        "restocking_fee": NoticeCode.RESTOCKING_FEE_ON_WITHDRAWAL,
        "resolutions": NoticeCode.WITHDRAWAL_NOT_PAID_BACK,
        "return_shipping_fee": NoticeCode.MORE_THAN_DIRECT_COST,
    }
    reported = {row.code for row in review(policy)}

    for step in evaluate(policy, facts).trace:
        if step.rule == "[statutory]":
            for effect in set(codes) & set(step.overruled):
                assert codes[effect] in reported or _is_late(policy, facts)


def _is_late(policy, facts):
    """Whether the period is longer than its days, as the last of the goods came later.

    A rule that charges after these days is no attempt, and is overruled all the same.
    """
    days = policy.statutory.days
    since = [
        days_between(row.delivered_at, facts.now, policy.zone)
        for row in facts.lines
        if row.delivered_at is not None
    ]
    return any(past > days or past < 0 for past in since)


@quick
@given(documents(), orders())
def test_what_is_told_is_what_decides(policy, facts):
    ready = prepared(policy)
    for line in facts.lines:
        known = {
            **ready.readers.order(facts, ready.zone),
            **ready.readers.line(line, facts, ready.zone),
        }
        decided = choose(ready, line, facts, known).values

        told = {name: cases(policy, name, known)[-1].value for name in UNLIMITED}

        assert told == {name: decided[name] for name in UNLIMITED}


@quick
@given(documents(), st.sampled_from(["when", "then", "name", "priority"]), st.data())
def test_a_spoiled_document_tells_where_it_is_spoiled(policy, field, data):
    content = policy.stored()
    if not content["rules"]:
        return
    number = data.draw(st.integers(0, len(content["rules"]) - 1))
    content["rules"][number][field] = {"x": 1}

    with pytest.raises(ValidationError) as refused:
        PolicyDocument.model_validate(content)

    for problem in problems(refused.value):
        assert problem.path.startswith(f"rules[{number}].{field}")


@quick
@given(documents())
def test_the_gravest_notices_come_first(policy):
    order = [list(Severity).index(row.severity) for row in review(policy)]

    assert order == sorted(order)
