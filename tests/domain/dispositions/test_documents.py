"""What can be written of dispositions, and what is said of the rest."""

import json

import pytest
from pydantic import ValidationError

from saleor_returns.domain.dispositions.document import DispositionDocument
from saleor_returns.domain.dispositions.names import named_in
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.problems import problems
from saleor_returns.domain.policy.schema import document_schema
from saleor_returns.domain.policy.words.dispositions import DISPOSITIONS

from .cases import GRADE_C, rule, rules

TERMS = {"channel": "outlet", "percentage": "40"}


def wrong(written, form=DispositionDocument):
    with pytest.raises(ValidationError) as caught:
        form.model_validate(written)
    (problem,) = problems(caught.value, form)
    return problem


@pytest.mark.parametrize(
    ("row", "path", "accepted"),
    [
        (rule("A", "missing"), "rules[0].then.disposition", "restock"),
        (rule("A", "burn"), "rules[0].then.disposition", "recycle"),
        ({"name": "A", "then": {}}, "rules[0].then.disposition", None),
        (rule("A", "donate", then={"fee": 1}), "rules[0].then.fee", "second_hand"),
        (rule("A", "donate", then={"second_hand": TERMS}), "rules[0].then", None),
        (
            rule("A", "second_hand", then={"second_hand": TERMS | {"percentage": 101}}),
            "rules[0].then.second_hand.percentage",
            None,
        ),
        (rule("A", "donate", {"fact": "graed"}), "rules[0].when", "fact: grade"),
        (
            rule("A", "donate", {"all": [{"fact": "customer_type", "any_of": ["x"]}]}),
            "rules[0].when.all[0].fact",
            "grade",
        ),
        (rule("[x]", "donate"), "rules[0].name", None),
    ],
)
def test_what_cannot_be_has_a_place_and_what_would_do(row, path, accepted):
    problem = wrong({"rules": [row]})
    assert problem.path == path
    assert accepted is None or accepted in problem.accepted


def test_no_two_rules_share_a_name():
    assert wrong({"rules": [rule("A", "donate")] * 2}).path == "rules[1].name"


@pytest.mark.parametrize("fact", ["grade", "warehouse"])
def test_policies_know_nothing_of_goods_that_nobody_has_seen(fact):
    condition = {"any": [{"not": {"fact": fact, "any_of": ["c"]}}]}
    written = {"rules": [{"name": "A", "when": condition, "then": {"photos": 1}}]}
    problem = wrong(written, PolicyDocument)
    assert problem.path == "rules[0].when.any[0].not.fact"
    assert "reason" in problem.accepted
    assert fact not in problem.accepted
    unknown = wrong({"rules": [{**written["rules"][0], "when": {}}]}, PolicyDocument)
    assert f"fact: {fact}" not in unknown.accepted


@pytest.mark.parametrize(
    ("form", "fact", "is_there"),
    [
        (DispositionDocument, "grade", True),
        (DispositionDocument, "customer_type", False),
        (PolicyDocument, "grade", False),
        (PolicyDocument, "customer_type", True),
    ],
)
def test_the_schema_of_a_document_has_its_own_facts(form, fact, is_there):
    words = document_schema(form)["$defs"]["WordTest"]["properties"]["fact"]["oneOf"]
    assert (fact in {row["const"] for row in words}) is is_there


def test_the_schema_tells_dispositions_in_words():
    schema = document_schema(DispositionDocument)
    field = schema["$defs"]["DispositionEffects"]["properties"]["disposition"]
    titles = {row["const"]: row["title"] for row in field["oneOf"]}
    assert {**titles, "missing": "missing"} == DISPOSITIONS
    json.dumps(schema)


def test_everything_that_rules_name_is_found_at_its_place():
    document = rules(
        rule("A", "donate", GRADE_C, then={"warehouse": "attic"}),
        rule("B", "second_hand", then={"second_hand": TERMS}),
        rule("C", "donate", {"fact": "warehouse", "any_of": ["x"]}, enabled=False),
    )
    assert [(row.kind, row.word, row.path) for row in named_in(document)] == [
        ("grade", "c", "rules[0].when.any_of[0]"),
        ("warehouse", "attic", "rules[0].then.warehouse"),
        ("channel", "outlet", "rules[1].then.second_hand.channel"),
    ]
