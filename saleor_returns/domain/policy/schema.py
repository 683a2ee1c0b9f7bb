"""The JSON Schema of a document, for editors, other programs and the guide."""

import copy
from collections.abc import Container, Mapping
from functools import cache
from typing import Any

from .catalogue import CATALOGUE, facts_in
from .document import PolicyDocument
from .problems import Form
from .words.dispositions import DISPOSITIONS
from .words.effects import GROUNDS, OUTCOMES, PRIORITIES
from .words.money import (
    BOUGHT_GIFT_CARDS,
    CHEAPER,
    DEARER,
    KEPT_GIFTS,
    MOMENTS,
    OUTBOUND,
    SHIPPED,
)
from .words.wording import FACTS, METHODS, RESOLUTIONS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
WORDS: dict[str, Mapping[Any, str]] = {
    "BoughtGiftCards": BOUGHT_GIFT_CARDS,
    "IfCheaper": CHEAPER,
    "IfDearer": DEARER,
    "KeptGift": KEPT_GIFTS,
    "LegalGround": GROUNDS,
    "Method": METHODS,
    "OutboundShipping": OUTBOUND,
    "Outcome": OUTCOMES,
    "Priority": PRIORITIES,
    "RefundMoment": MOMENTS,
    "Resolution": RESOLUTIONS,
    "ShipNewGoods": SHIPPED,
}
"""What the words of an enumeration mean, by its name in the schema."""
CHOICES = {"disposition": DISPOSITIONS}
"""The same for fields that take some words of an enumeration only."""
TITLES = {"Any_": "Any", "Condition": "Condition"}
CONDITION = "A test of a fact, an attribute, metadata or an answer; or several, joined."


def document_schema(form: type[Form] = PolicyDocument) -> dict[str, Any]:
    """JSON Schema 2020-12 with a title and a description for every field.

    Facts are choices with their meaning as ``description`` and, where they have one,
    their unit as ``x-unit``.
    """
    return copy.deepcopy(_schema(form))


@cache
def _schema(form: Any) -> dict[str, Any]:
    schema = form.model_json_schema(by_alias=True)
    definitions: dict[str, dict[str, Any]] = schema["$defs"]
    for name, words in WORDS.items():
        if name not in definitions:
            continue
        definitions[name]["oneOf"] = [
            {"const": str(word), "title": title} for word, title in words.items()
        ]
        del definitions[name]["enum"]
    for name, title in TITLES.items():
        definitions[name]["title"] = title
    definitions["Condition"]["description"] = CONDITION
    for definition in (schema, *definitions.values()):
        _complete(definition.get("properties", {}), facts_in(form.kind))
    return {"$schema": DIALECT, **schema}


def _complete(properties: dict[str, dict[str, Any]], facts: Container[str]) -> None:
    """Give every field a title, and facts their choices."""
    for name, field in properties.items():
        field.setdefault("title", name.replace("_", " ").strip().title())
        if name == "fact":
            named = [fact for fact in field.pop("enum") if fact in facts]
            field["oneOf"] = [_fact(fact) for fact in named]
        elif name in CHOICES and "enum" in field:
            field["oneOf"] = [
                {"const": word, "title": CHOICES[name][word]}
                for word in field.pop("enum")
            ]


def _fact(name: str) -> dict[str, str]:
    fact = CATALOGUE[name]
    choice = {"const": name, "title": FACTS[name], "description": fact.meaning}
    return choice | ({"x-unit": fact.unit} if fact.unit else {})
