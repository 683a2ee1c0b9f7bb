"""The policy as customers read it: for a channel, or for one product in it."""

from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from ..domain.language import Language
from ..domain.policy.conditions import MetadataTest
from ..domain.policy.customer.words import Section, policy_words, product_words
from ..domain.policy.document import PolicyDocument
from ..domain.policy.facts import OFFERED
from ..domain.policy.known import all_tests
from ..domain.policy.matching import NOTHING, key_of
from ..domain.policy.words.wording import Wording
from .policies import rules_for
from .policy.goods import read_goods
from .policy.labels import labels
from .policy.needs import needs_of


@dataclass(frozen=True, slots=True)
class PolicyPage:
    """``effective_from`` is ``None`` for the built-in rules."""

    effective_from: datetime | None
    sections: tuple[Section, ...]


def policy_page(
    channel: Any, product: Any | None, language: Language, *, now: datetime, alias: str
) -> PolicyPage:
    """The rules for orders that are placed now, made from the rules that decide.

    ``product`` comes with its ``product_type``; what depends on the variant stays open.
    """
    rules = rules_for(channel.pk, now, alias)
    document = rules.document
    named = labels(document, language.locale.language, alias)
    wording = Wording(language, named, channel.currency_code)
    if product is None:
        sections = policy_words(
            document, wording, channel=channel.slug, offered=OFFERED
        )
    else:
        known = {"channel": channel.slug, "currency": channel.currency_code}
        known |= _known(product, document, alias)
        sections = product_words(document, known, wording, offered=OFFERED)
    since = None if rules.version is None else rules.version.effective_from
    return PolicyPage(since, sections)


def _known(product: Any, document: PolicyDocument, alias: str) -> dict[str, Any]:
    """What is known of all variants of a product, by the keys of traces."""
    variant = SimpleNamespace(pk=0, product_id=product.pk, product=product, metadata={})
    goods = read_goods([SimpleNamespace(variant=variant)], needs_of([document]), alias)
    found = goods.of_variant(variant)
    known = {
        "product": found["product"],
        "product_type": found["product_type"],
        "category": found.get("categories"),
        "collection": found.get("collections"),
    }
    for slug, values in found.get("attributes", {}).items():
        known[f"attribute:{slug}"] = values
    for test in all_tests(document):
        if isinstance(test, MetadataTest) and test.metadata.startswith("product"):
            entries = found[f"{test.metadata}_metadata"]
            known[key_of(test)] = entries.get(test.key, NOTHING)
    return known
