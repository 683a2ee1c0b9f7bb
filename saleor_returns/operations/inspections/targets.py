"""What goods are sold as second hand: found, or made on first use."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.utils.text import slugify

from ... import host
from ...domain.dispositions.price import part_of
from ...domain.policy.builtin import NO_CHANNEL, NO_GRADE, NO_PRICE
from ...domain.policy.decision import TraceStep
from ...host.contract import Actor, UsedGoods
from ...models import ReturnGrade, SecondHandVariant
from ..locking import lock_name
from .entries import Entry

type Key = tuple[int, int, int]
"""Primary keys of the variant when new, the grade and the outlet channel."""
NAME_MAX_LENGTH = 250
SKU_MAX_LENGTH = 255


def find_targets(entries: Sequence[Entry], actor: Actor) -> None:
    """Give entries whose rule offers them again the variant whose stock rises.

    Where that cannot be, they are set aside, and their trace says why. Must be called
    inside a transaction: who makes a variant keeps others from making the same.
    """
    wanted = _wanted(entries)
    if not wanted:
        return
    known = _known(wanted)
    if not known.keys() >= wanted.keys():
        keep_others_off({goods.source.product_id for goods in wanted.values()})
        known = _known(wanted)
    for key, goods in wanted.items():
        if key not in known:
            known[key] = _made(goods, key, actor)
        for entry in goods.entries:
            entry.target = known[key]


@dataclass(slots=True)
class _Goods:
    """Units that are sold as one variant; ``source`` is what they are when new."""

    source: Any
    entries: list[Entry]


def _wanted(entries: Sequence[Entry]) -> dict[Key, _Goods]:
    """The entries that can be offered again, by what they are sold as.

    What was bought second hand is sold as what the new goods would be.
    """
    offered = [row for row in entries if row.terms and row.variant is not None]
    slugs = {row.terms.channel for row in offered if row.terms}
    channels = apps.get_model("channel", "Channel").objects.filter(slug__in=slugs)
    ids = dict(channels.values_list("slug", "pk")) if slugs else {}
    origins = _origins({row.variant.pk for row in offered})
    found: dict[Key, _Goods] = {}
    for entry in offered:
        slug = entry.terms.channel if entry.terms else ""
        if slug not in ids:
            _say(entry, NO_CHANNEL, channel=slug)
        elif entry.grade is None:
            _say(entry, NO_GRADE)
        else:
            source = origins.get(entry.variant.pk, entry.variant)
            key = (source.pk, entry.grade.pk, ids[slug])
            found.setdefault(key, _Goods(source, [])).entries.append(entry)
    return found


def _origins(variant_ids: Collection[int]) -> dict[int, Any]:
    """What second-hand variants are when new, by their primary keys."""
    if not variant_ids:
        return {}
    rows = SecondHandVariant.objects.filter(
        target__in=variant_ids, variant__isnull=False
    )
    return {
        row.target_id: row.variant
        for row in rows.select_related("variant__product")
        if row.target_id is not None
    }


def _known(wanted: Collection[Key]) -> dict[Key, Any]:
    rows = SecondHandVariant.objects.filter(
        variant__in={key[0] for key in wanted}, target__isnull=False
    )
    return {
        (row.variant_id, row.grade_id, row.channel_id): row.target
        for row in rows.select_related("target")
        if row.variant_id is not None and row.channel_id is not None
    }


def keep_others_off(product_ids: Collection[int]) -> None:
    """Wait for whoever makes used goods of the same products, until the commit.

    By product: variants of one share the copy, whose slug and SKUs must be free. Taken
    in one order, after the locks of the order and the return and before those of stock.
    """
    for product_id in sorted(product_ids):
        lock_name(f"saleor_returns.second_hand.{product_id}")


def _made(goods: _Goods, key: Key, actor: Actor) -> Any:
    first, source = goods.entries[0], goods.source
    grade, terms = first.grade, first.terms
    if grade is None or terms is None:
        raise AssertionError("only such entries are wanted")
    channel = apps.get_model("channel", "Channel").objects.get(pk=key[2])
    price = _price(first, channel)
    if price is None:
        for entry in goods.entries:
            _say(entry, NO_PRICE, channel=channel.slug)
    suffix = terms.name_suffix.strip() or grade.name
    handle = slugify(f"{source.product.slug}-{grade.slug}", allow_unicode=True)
    used = UsedGoods(
        source=source,
        product=_sibling(source, key),
        name=_with_end(source.product.name, f" {suffix}", NAME_MAX_LENGTH),
        handle=_free("product.Product", "slug", handle),
        sku=_free(
            "product.ProductVariant",
            "sku",
            _with_end(source.sku or str(source.pk), f"-{grade.slug}", SKU_MAX_LENGTH),
        ),
        channel=channel,
        price=price,
    )
    target = host.outlet.make(used, actor)
    remember(source, grade, channel, target, is_made=True)
    return target


def remember(
    source: Any, grade: ReturnGrade, channel: Any, target: Any, *, is_made: bool
) -> SecondHandVariant:
    """Keep what goods of a grade are sold as in an outlet channel."""
    row, _new = SecondHandVariant.objects.update_or_create(
        variant=source,
        grade=grade,
        channel=channel,
        defaults={
            "sku": source.sku or "",
            "channel_slug": channel.slug,
            "target": target,
            "target_sku": target.sku or "",
            "is_made": is_made,
        },
    )
    return row


def _sibling(source: Any, key: Key) -> Any:
    """The copy of the product that other variants of it made before."""
    rows = SecondHandVariant.objects.filter(
        variant__product=source.product_id,
        grade=key[1],
        channel=key[2],
        target__isnull=False,
        is_made=True,
    )
    row = rows.select_related("target__product").first()
    return row.target.product if row and row.target else None


def _price(entry: Entry, channel: Any) -> Decimal | None:
    """A part of what the customer paid for a unit, or of what it costs there when new.

    ``None`` where it was paid in another currency, or free, and is not sold there.
    """
    line, terms = entry.line, entry.terms
    currency = channel.currency_code
    base: Decimal | None = None
    if line.currency == currency:
        with_tax = host.outlet.includes_tax(channel)
        total = line.total_gross_amount if with_tax else line.total_net_amount
        base = total / line.ordered_quantity
    if not base:
        listings = apps.get_model("product", "ProductVariantChannelListing").objects
        listed = listings.filter(variant=entry.variant, channel=channel)
        base = listed.values_list("price_amount", flat=True).first()
    if not base or terms is None:
        return None
    return part_of(base, terms.percentage, currency) or None


def _with_end(text: str, end: str, limit: int) -> str:
    return text[: limit - len(end)] + end


def _free(label: str, field: str, wanted: str) -> str:
    """The slug or SKU itself, or the first with a number that nothing has."""
    rows = apps.get_model(label).objects
    taken = set(
        rows.filter(**{f"{field}__istartswith": wanted}).values_list(field, flat=True)
    )
    folded = {text.casefold() for text in taken}
    number, found = 1, wanted
    while found.casefold() in folded:
        number += 1
        found = f"{wanted}-{number}"
    return found


def _say(entry: Entry, rule: str, **facts: str) -> None:
    line = str(entry.line.order_line_id)
    step = TraceStep(rule, line, fired=False, facts=facts)
    trace = (*entry.suggestion.trace, step)
    entry.suggestion = replace(entry.suggestion, trace=trace)
