"""The guide to dispositions says what the code does, and its examples run."""

import json
import re

import pytest

from saleor_returns.domain.disposition import EFFECTS, Disposition
from saleor_returns.domain.dispositions.document import (
    DispositionDocument,
    DispositionEffects,
    DispositionRule,
    SecondHand,
)
from saleor_returns.domain.policy.catalogue import DocumentKind, facts_in
from saleor_returns.domain.policy.words.dispositions import DISPOSITIONS
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnRequest

from .examples import examples, tables, text_of

GUIDE = "docs/dispositions.md"
EXAMPLES = examples(GUIDE)
OWED = {True: "yes", False: "no", None: "not decided"}


def fields(model, owner=""):
    return [
        [f"`{owner}{name}`", field.description]
        for name, field in model.model_fields.items()
    ]


def own_facts():
    """What rules of dispositions know beyond a policy's."""
    policy = facts_in(DocumentKind.POLICY)
    return [
        [f"`{name}`", "word", fact.meaning]
        for name, fact in facts_in(DocumentKind.DISPOSITIONS).items()
        if name not in policy
    ]


def test_the_tables_are_those_of_the_models():
    rules, facts, effects, dispositions, second_hand = tables(GUIDE)
    assert rules == [
        *fields(DispositionDocument),
        *fields(DispositionRule, "rules[]."),
    ]
    assert facts == own_facts()
    assert effects == fields(DispositionEffects)
    assert second_hand == fields(SecondHand)
    assert sorted(dispositions) == sorted(
        [f"`{word}`", DISPOSITIONS[word], OWED[EFFECTS[word].accepted]]
        for word in Disposition
        if word != Disposition.MISSING
    )


@pytest.fixture
def document():
    block = re.search(r"^```json\n(.*?)^```$", text_of(GUIDE), re.DOTALL | re.MULTILINE)
    return json.loads(block[1])


def test_owners_publish_and_desks_ask(documented, document, run, api, shop):
    # given
    assert list(EXAMPLES) == [
        "LinkSecondHand",
        "SecondHand",
        "CheckDispositions",
        "PublishDispositions",
        "Dispositions",
        "Suggest",
    ]
    shop.category("Underwear")
    shop.category("Cosmetics")
    shop.warehouse("charity")
    shop.warehouse("outlet")
    outlet = shop.channel("outlet", "EUR")
    used = shop.variant("SHIRT-USED", "Used shirt", channel=outlet)
    owner = documented.owner
    asked = run(
        examples("docs/storefront.md")["AskForReturn"],
        {
            "input": {
                "orderId": documented.order,
                "lines": [
                    {
                        "orderLineId": documented.line,
                        "quantity": 2,
                        "reason": "too-small",
                    }
                ],
            }
        },
        documented.customer,
    )["returnRequest"]
    request = ReturnRequest.objects.get(number=asked["number"])
    line = global_id("ReturnLine", request.lines.get().pk)

    # when
    checked = run(EXAMPLES["CheckDispositions"], {"document": document}, owner)
    run(EXAMPLES["PublishDispositions"], {"input": {"document": document}}, owner)
    (rules,) = run(EXAMPLES["Dispositions"], {}, owner)
    (suggested,) = run(
        EXAMPLES["Suggest"],
        {
            "return": global_id("ReturnRequest", request.pk),
            "items": [{"lineId": line, "quantity": 1, "grade": "c"}],
        },
        documented.app,
    )
    order_line = request.lines.get().order_line
    link = {
        "variantId": global_id("ProductVariant", order_line.variant_id),
        "grade": "c",
        "channel": "outlet",
        "targetVariantId": global_id("ProductVariant", used.pk),
    }
    run(EXAMPLES["LinkSecondHand"], {"input": link}, owner)
    listed = run(EXAMPLES["SecondHand"], {}, documented.app)

    # then
    assert [edge["node"]["targetSku"] for edge in listed["edges"]] == ["SHIRT-USED"]
    assert checked == {"problems": [], "notices": []}
    assert rules["current"]["number"] == 1
    assert (suggested["rule"], suggested["warehouse"]) == ("Outlet", {"name": "Outlet"})
