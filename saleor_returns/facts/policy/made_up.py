"""Facts of an order that nobody placed, to try rules on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from django.apps import apps
from django.utils import timezone

from ...domain.lifecycle import RequestKind
from ...domain.policy.document import PolicyDocument
from ...domain.policy.facts import CustomerFacts, LineFacts, OrderFacts, Wish
from ...domain.policy.values import Metadata
from ...domain.text import is_storable
from ..units import FULFILLED, Sent
from .assemble import delivery_of
from .closed_days import closed_days
from .goods import read_goods
from .needs import needs_of

NOBODYS = UUID(int=0)
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class MadeUpLine:
    """``goods`` are fields of :class:`LineFacts` that say what was sold.

    They hold before what the shop knows of a variant with the SKU.
    """

    sku: str | None = None
    quantity: int = 1
    unit_price: Decimal = NOTHING
    discount_percentage: Decimal = NOTHING
    is_gift_card: bool = False
    is_digital: bool = False
    fulfilled_at: datetime | None = None
    delivered_at: datetime | None = None
    goods: Mapping[str, Any] = field(default_factory=dict)
    wish: Wish | None = None


@dataclass(frozen=True, slots=True)
class MadeUpOrder:
    """Moments default to now; the customer to a guest."""

    lines: Sequence[MadeUpLine]
    country: str | None = None
    customer: CustomerFacts | None = None
    placed_at: datetime | None = None
    asked_at: datetime | None = None
    metadata: Metadata = field(default_factory=dict)
    risk_score: Decimal | None = None
    grace_until: datetime | None = None


def made_up_facts(
    order: MadeUpOrder,
    document: PolicyDocument,
    *,
    channel: Any,
    kind: RequestKind,
    alias: str,
) -> OrderFacts:
    """What the policy would be told of such an order in a channel of the shop."""
    now = order.asked_at or timezone.now()
    placed_at = order.placed_at or now
    known = _known_goods(order, document, alias)
    lines = tuple(
        _line(number, line, order, document, now, placed_at, known)
        for number, line in enumerate(order.lines)
    )
    return OrderFacts(
        now=now,
        placed_at=placed_at,
        channel=channel.slug,
        currency=channel.currency_code,
        country=order.country,
        kind=kind,
        total_gross=sum((line.total_gross for line in lines), start=NOTHING),
        metadata=order.metadata,
        customer=order.customer,
        risk_score=order.risk_score,
        closed_days=closed_days(order.country, placed_at),
        grace_until=order.grace_until,
        lines=lines,
    )


def _line(
    number: int,
    line: MadeUpLine,
    order: MadeUpOrder,
    document: PolicyDocument,
    now: datetime,
    placed_at: datetime,
    known: Mapping[str, Mapping[str, Any]],
) -> LineFacts:
    sent = Sent(
        order_line_id=NOBODYS,
        quantity=line.quantity,
        sent_at=line.fulfilled_at or placed_at,
        status=FULFILLED,
        metadata=None,
        by_us=False,
        recorded_at=line.delivered_at,
    )
    delivery = delivery_of([sent], document, order.country, now)
    total = line.unit_price * line.quantity
    goods = {**known.get(line.sku or "", {}), **line.goods}
    return LineFacts(
        line=str(number),
        is_gift_card=line.is_gift_card,
        ordered=line.quantity,
        fulfilled=line.quantity,
        ever_fulfilled=line.quantity,
        returnable=line.quantity,
        delivered_at=delivery.at if delivery else None,
        delivery_source=delivery.source if delivery else None,
        fulfilled_at=sent.sent_at,
        total_gross=total,
        total_net=total,
        reduced_by=line.discount_percentage,
        is_digital=line.is_digital,
        variant=line.sku,
        wish=line.wish,
        **goods,
    )


def _known_goods(
    order: MadeUpOrder, document: PolicyDocument, alias: str
) -> dict[str, dict[str, Any]]:
    """What the shop knows of variants with these SKUs, as of real order lines."""
    skus = {line.sku for line in order.lines if line.sku and is_storable(line.sku)}
    variants = apps.get_model("product", "ProductVariant").objects.using(alias)
    found = variants.filter(sku__in=skus).select_related("product__product_type")
    sold = [
        SimpleNamespace(variant=variant, variant_id=variant.pk) for variant in found
    ]
    goods = read_goods(sold, needs_of([document]), alias)
    return {line.variant.sku: goods.of_variant(line.variant) for line in sold}
