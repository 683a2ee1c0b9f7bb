import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.effects import EFFECTS
from saleor_returns.domain.policy.problems import DocumentProblem, problems

from .policies import SHOES, rule


def refused(content):
    with pytest.raises(ValidationError) as found:
        PolicyDocument.model_validate(content)
    return problems(found.value)


def rules(*rows):
    return {"rules": list(rows)}


@pytest.mark.parametrize(
    ("content", "path", "message"),
    [
        ({"time_zone": "Paris"}, "time_zone", "Not a time zone of the IANA database"),
        ({"statutory": {"days": 3}}, "statutory.days", "greater than or equal to 14"),
        ({"transit_days_by_country": {"fr": 3}}, "transit_days_by_country.fr", "code"),
        ({"rules": 3}, "rules", "must be a list"),
        ({"rules": [3]}, "rules[0]", "must be an object"),
        (
            {"customer_types": [{"name": "VIP"}]},
            "customer_types[0]",
            "Name a group or a metadata entry",
        ),
        (rules(rule({}, None)), "rules[0].then", "Set one of"),
        (
            rules(rule({"photos": 1}, {"all": [SHOES, {"fact": "kind"}]})),
            "rules[0].when.all[1].any_of",
            "required",
        ),
        (
            rules(rule({"photos": 1}, {"not": {"any": [{"fact": "quantity"}]}})),
            "rules[0].when.not.any[0]",
            "Give one lower bound",
        ),
        (
            rules(rule({"photos": 1}, {"not": {"fact": "quantity", "at_least": "x"}})),
            "rules[0].when.not.at_least",
            "must be a number",
        ),
        (
            rules(rule({"photos": 1}, {"all": []})),
            "rules[0].when.all",
            "at least 1 item",
        ),
        (
            rules(rule({"window": {"days": 3, "until": "31 January"}})),
            "rules[0].then.window.until",
            "month and day",
        ),
        (
            rules(rule({"photos": 1}, {"fact": "ordered_on", "first": "soon"})),
            "rules[0].when.first",
            "month and day",
        ),
        (
            rules(rule({"restocking_fee": {"type": "flat", "amount": {"euro": 3}}})),
            "rules[0].then.restocking_fee.amount.euro",
            "capital letters",
        ),
        (
            rules(rule({"restocking_fee": {"type": "flat"}})),
            "rules[0].then.restocking_fee",
            "A flat fee, and no other, has an amount",
        ),
        (
            rules(rule({"photos": 1}), rule({"photos": 2})),
            "rules[1].name",
            "Another one has this name",
        ),
        ([], "", "must be an object"),
    ],
)
def test_a_problem_names_its_place_and_says_what_is_wrong(content, path, message):
    found = refused(content)

    assert [problem.path for problem in found] == [path]
    assert message in found[0].message
    assert found[0].message[-1] == "."


def test_words_that_would_be_accepted_are_listed():
    found = refused(
        rules(
            rule(
                {"methods": ["bird"], "outcome": {"do": "maybe"}, "phtos": 1},
                {"any": [SHOES, {"fcat": "x"}]},
            )
        )
    )

    by_path = {problem.path: problem.accepted for problem in found}
    assert list(by_path) == [
        "rules[0].when.any[1]",
        "rules[0].then.methods[0]",
        "rules[0].then.outcome.do",
        "rules[0].then.phtos",
    ]
    assert by_path["rules[0].then.methods[0]"][:2] == ("carrier_label", "own_carrier")
    assert by_path["rules[0].then.outcome.do"][-1] == "keep_item"
    assert by_path["rules[0].then.phtos"] == EFFECTS
    assert {"not", "fact: product_type"} <= set(by_path["rules[0].when.any[1]"])


def test_a_field_that_a_condition_does_not_have_is_told_with_those_it_has():
    found = refused(rules(rule({"photos": 1}, {"not": SHOES, "none_of": ["a"]})))

    assert found == (
        DocumentProblem(
            "rules[0].when.none_of", "There is no such field here.", ("not",)
        ),
    )


def test_text_that_is_no_json_is_a_problem_of_the_whole():
    with pytest.raises(ValidationError) as found:
        PolicyDocument.model_validate_json("{")

    assert problems(found.value) == (DocumentProblem("", "This is no JSON."),)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["kind", "product_type", "quantity", "ordered_on"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["all", "any", "not", "fact", "any_of", "first", "key", "x"]),
        inner,
        max_size=3,
    ),
    max_leaves=8,
)


@given(JSON, st.sampled_from(["when", "then"]))
def test_whatever_stands_in_a_rule_its_problems_can_be_followed(value, part):
    row = rule({"photos": 1}) | {part: value}
    try:
        PolicyDocument.model_validate(rules(row))
    except ValidationError as error:
        found = problems(error)
    else:
        return

    assert found
    for problem in found:
        assert problem.path.startswith(f"rules[0].{part}")
        assert _exists(json.loads(json.dumps(rules(row))), problem)


def _exists(content, problem):
    """Whether a path leads somewhere; what is required and missing has its owner."""
    steps = problem.path.replace("[", ".[").split(".")
    for step in steps[:-1]:
        content = content[int(step[1:-1])] if step[0] == "[" else content[step]
    return content is not None
