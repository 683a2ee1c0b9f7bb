"""A decision can be made again from what was stored of it, anywhere and at any time."""

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given

from saleor_returns.domain.policy.decision import Decision
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.facts import OrderFacts

from .cases import document, line, order, rule
from .strategies import documents, orders, quick


def stored(model):
    """As jsonb keeps it: the keys of an object in an order of its own."""
    text = json.dumps(model.model_dump(mode="json"), sort_keys=True)
    return json.loads(text)


@quick
@given(document=documents(), facts=orders())
def test_what_is_stored_is_decided_the_same_again(document, facts):
    decision = evaluate(document, facts)

    again = evaluate(
        PolicyDocument.model_validate(stored(document)),
        OrderFacts.model_validate(stored(facts)),
    )

    assert again == decision
    assert Decision.model_validate(stored(decision)) == again
    assert stored(again) == stored(decision)


@quick
@given(document=documents(), facts=orders())
def test_every_way_to_write_is_read_again(document, facts):
    for model in (document, facts, evaluate(document, facts)):
        read = type(model)
        assert read.model_validate_json(model.model_dump_json()) == model
        assert read.model_validate(model.model_dump()) == model
        for by_alias in (True, False):
            text = model.model_dump_json(by_alias=by_alias, exclude_defaults=True)
            assert read.model_validate_json(text) == model
    assert PolicyDocument.model_validate(document.stored()) == document


def test_not_is_written_as_not():
    written = document(rule("r", {"photos": 1}, {"not": {"fact": "guest"}}))
    for dump in (written.stored(), written.model_dump(mode="json")):
        assert dump["rules"][0]["when"]["not"]["fact"] == "guest"


def test_a_window_without_end_is_stored_as_one():
    written = document(rule("r", {"window": {"days": None}}))
    again = PolicyDocument.model_validate(written.stored())
    assert again.rules[0].then.window.days is None


@pytest.mark.parametrize("zone", ["+02:00", "-11:00", "Z", ""])
def test_the_zone_in_which_a_moment_was_written_changes_nothing(zone):
    facts = order(line(delivered_at=f"2026-03-29T01:30:00{zone}"))
    again = OrderFacts.model_validate(stored(facts))
    assert again == facts
    assert again.lines[0].delivered_at.utcoffset().total_seconds() == 0


SCRIPT = """
import sys
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.facts import OrderFacts
document, facts = sys.stdin.read().splitlines()
decision = evaluate(
    PolicyDocument.model_validate_json(document), OrderFacts.model_validate_json(facts)
)
print(decision.model_dump_json())
"""


def test_another_process_decides_the_same_to_the_letter():
    """Sets of strings have another order in each process."""
    unknown = [
        {"fact": fact, "any_of": ["x"]} for fact in ("reason", "method", "fault")
    ]
    known = [
        {"fact": "channel", "any_of": ["eur"]},
        {"fact": "order_value", "at_least": 1},
        {"fact": "guest"},
    ]
    document_ = document(
        rule("unknown", {"photos": 1}, {"all": unknown}),
        rule("known", {"photos": 1}, {"any": known}),
    )
    facts = order()
    here = evaluate(document_, facts).model_dump_json()
    for seed in ("1", "2"):
        there = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            input=f"{document_.model_dump_json()}\n{facts.model_dump_json()}",
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        )
        assert there.stdout.strip() == here
