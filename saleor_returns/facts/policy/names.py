"""Whether the shop has what documents name, and what else it has of the kind."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.apps import apps
from django.db.models import Case, Q, QuerySet, Value, When

from ... import host
from ...domain.policy.review.names import InShop, Named
from ...models import ReturnGrade, ReturnReason

FIELDS = {
    "product": ("product.Product", "slug"),
    "variant": ("product.ProductVariant", "sku"),
    "product_type": ("product.ProductType", "slug"),
    "category": ("product.Category", "slug"),
    "collection": ("product.Collection", "slug"),
    "channel": ("channel.Channel", "slug"),
    "warehouse": ("warehouse.Warehouse", "slug"),
    "customer_group": ("account.Group", "name"),
    "reason": (ReturnReason._meta.label, "slug"),
    "grade": (ReturnGrade._meta.label, "slug"),
}
"""Where each kind is kept, and by what rules name it; attributes are the host's."""
OTHERS_MAX = 300
"""What is looked through for a word that comes near; a catalogue has no bound."""
BEGINNING = 2
BEGINNINGS_MAX = 20


def read_shop(named: Iterable[Named], alias: str) -> dict[str, InShop]:
    """What some documents name, by kind.

    One statement for each kind that any of them names, and one more for each of which
    something is missing.
    """
    asked: defaultdict[str, set[str]] = defaultdict(set)
    for row in named:
        asked[row.kind].add(row.word)
    return {kind: _in_shop(kind, words, alias) for kind, words in asked.items()}


def _in_shop(kind: str, words: Collection[str], alias: str) -> InShop:
    if kind == "attribute":
        slugs = host.catalogue.attribute_slugs(alias=alias)
        return InShop(frozenset(slugs), tuple(sorted(slugs)))
    label, field = FIELDS[kind]
    rows = apps.get_model(label).objects.using(alias).order_by()
    named = rows.filter(**{f"{field}__in": words}).values_list(field, flat=True)
    known = frozenset(named)
    missing = sorted(set(words) - known)
    others = _others(rows, field, missing) if missing else ()
    return InShop(known, tuple(others))


def _others(rows: QuerySet[Any], field: str, missing: Collection[str]) -> Iterable[str]:
    """Some of the kind: those first that begin like one that is missing."""
    beginnings = sorted({word[:BEGINNING] for word in missing})[:BEGINNINGS_MAX]
    begins = Q()
    for beginning in beginnings:
        begins |= Q(**{f"{field}__istartswith": beginning})
    alike = Case(When(begins, Value(0)), default=Value(1))
    kept = rows.exclude(**{f"{field}__isnull": True})
    return kept.order_by(alike, field).values_list(field, flat=True)[:OTHERS_MAX]
