import json
import re

from saleor_returns.domain.policy.catalogue import DocumentKind, facts_in
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.review.review import review
from saleor_returns.domain.policy.schema import document_schema
from saleor_returns.domain.policy.starters import STARTERS
from tests.docs.examples import tables, text_of

from . import policy_tables
from .policies import document, rule

GUIDE = "docs/policy.md"


def blocks():
    found = re.findall(
        r"^```json\n(.*?)^```$", text_of(GUIDE), re.DOTALL | re.MULTILINE
    )
    return [json.loads(block) for block in found]


def test_the_tables_are_those_of_the_models():
    expected = policy_tables.tables()

    shown = tables(GUIDE)

    assert shown[: len(expected)] == expected
    assert len(shown) == len(expected) + 1, "the last one tells severities"


def test_the_examples_are_valid():
    whole, goods, refusal, no_withdrawal = blocks()

    policy = PolicyDocument.model_validate(whole)

    assert review(policy, currencies=("EUR",)) == ()
    document(rule(refusal, goods), rule({"photos": 1}, no_withdrawal))


def test_the_guide_names_every_starter():
    assert [name for name in STARTERS if f"`{name}`" not in text_of(GUIDE)] == []


def test_the_schema_describes_every_field():
    schema = document_schema()
    models = {"PolicyDocument": schema, **schema["$defs"]}

    bare = [
        (name, field)
        for name, model in models.items()
        for field, shown in model.get("properties", {}).items()
        if not shown.get("title") or not shown.get("description")
    ]

    assert bare == []
    assert [name for name, row in models.items() if not row.get("description")] == []


def test_the_schema_knows_every_fact_with_its_meaning_and_unit():
    definitions = document_schema()["$defs"]
    tests = ("WordTest", "NumberTest", "FlagTest", "DateTest")

    shown = {
        row["const"]: (row["description"], row.get("x-unit", ""))
        for name in tests
        for row in definitions[name]["properties"]["fact"]["oneOf"]
    }

    assert shown == {
        name: (fact.meaning, fact.unit)
        for name, fact in facts_in(DocumentKind.POLICY).items()
    }


def test_the_schema_is_json_and_a_copy_each_time():
    schema = document_schema()
    schema["$defs"].clear()

    assert json.loads(json.dumps(document_schema()))["$defs"]["Not"]
