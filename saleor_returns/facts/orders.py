"""Orders as the policy and the money rules see them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import F

from ..conf import settings
from ..domain.delivery import Delivery, Shipment, last_delivery, transit_buffer
from ..domain.lifecycle import LIVE, RequestStatus
from ..domain.policy.facts import LineFacts, OrderFacts
from ..domain.quantities import LineInReturn, LineQuantities, line_quantities
from ..models import Delivery as RecordedDelivery
from ..models import ReturnLine
from . import WRITER
from .native import FULFILLED, native_units


@dataclass(frozen=True, slots=True)
class OrderSnapshot:
    """An order with its lines, and where every unit of them is.

    ``quantities`` and ``deliveries`` are keyed by the order line's primary key.
    """

    order: Any
    country: str | None
    lines: tuple[Any, ...]
    quantities: Mapping[UUID, LineQuantities]
    deliveries: Mapping[UUID, Delivery | None]


def read_order(order: Any, *, now: datetime, alias: str = WRITER) -> OrderSnapshot:
    """Read all that is needed to decide on returns of an order, in few queries."""
    lines = tuple(
        order.lines.using(alias)
        .select_related("variant__product")
        .order_by("created_at", "id")
    )
    country = country_of(order, alias)
    return OrderSnapshot(
        order=order,
        country=country,
        lines=lines,
        quantities=_quantities(order, lines, alias),
        deliveries=_deliveries(order, lines, country, now, alias),
    )


def _quantities(
    order: Any, lines: Iterable[Any], alias: str
) -> dict[UUID, LineQuantities]:
    native = native_units(order, alias)
    returns = _lines_in_returns(order, alias)
    return {
        line.pk: line_quantities(
            ordered=line.quantity,
            fulfilled=native[line.pk].fulfilled,
            ever_fulfilled=native[line.pk].shipped,
            refunded_in_place=native[line.pk].refunded_in_place,
            returns=returns[line.pk],
        )
        for line in lines
    }


def _lines_in_returns(order: Any, alias: str) -> defaultdict[UUID, list[LineInReturn]]:
    found: defaultdict[UUID, list[LineInReturn]] = defaultdict(list)
    rows = (
        ReturnLine.objects.using(alias)
        .filter(request__order_id=order.pk)
        .annotate(status=F("request__status"))
    )
    for row in rows:
        status = RequestStatus(row.status)
        approved = status == RequestStatus.APPROVED
        wanted = row.quantity_approved if approved else row.quantity_requested
        found[row.order_line_id].append(
            LineInReturn(
                wanted=wanted,
                accepted=row.quantity_accepted,
                rejected=row.quantity_rejected,
                live=status in LIVE,
            )
        )
    return found


def _deliveries(
    order: Any, lines: Iterable[Any], country: str | None, now: datetime, alias: str
) -> dict[UUID, Delivery | None]:
    fulfillment_line = apps.get_model("order", "FulfillmentLine")
    recorded = dict(
        RecordedDelivery.objects.using(alias)
        .filter(order_id=order.pk)
        .values_list("fulfillment_id", "delivered_at")
    )
    shipments: defaultdict[UUID, list[Shipment]] = defaultdict(list)
    rows = (
        fulfillment_line.objects.using(alias)
        .filter(fulfillment__order_id=order.pk, fulfillment__status=FULFILLED)
        .values_list(
            "order_line_id",
            "fulfillment_id",
            "fulfillment__created_at",
            "fulfillment__metadata",
        )
    )
    for line_id, fulfillment_id, created_at, metadata in rows:
        stated = (metadata or {}).get(settings.DELIVERY_METADATA_KEY)
        shipments[line_id].append(
            Shipment(
                fulfilled_at=created_at,
                recorded_at=recorded.get(fulfillment_id),
                metadata_value=stated if isinstance(stated, str) else None,
            )
        )
    buffer = transit_buffer(
        country,
        settings.TRANSIT_BUFFER_DAYS,
        settings.TRANSIT_BUFFER_DAYS_BY_COUNTRY,
    )
    return {line.pk: last_delivery(shipments[line.pk], buffer, now) for line in lines}


def country_of(order: Any, alias: str = WRITER) -> str | None:
    """The shipping country, as an ISO 3166-1 alpha-2 code."""
    if order.shipping_address_id is None:
        return None
    address = apps.get_model("account", "Address")
    code = (
        address.objects.using(alias)
        .filter(pk=order.shipping_address_id)
        .values_list("country", flat=True)
        .first()
    )
    return str(getattr(code, "code", code) or "") or None


def policy_facts(
    snapshot: OrderSnapshot,
    *,
    channel: str,
    now: datetime,
    wanted: Mapping[UUID, tuple[int, str]] | None = None,
) -> OrderFacts:
    """The facts for the policy. ``wanted`` maps order lines to units and reason."""
    wanted = wanted or {}
    return OrderFacts(
        now=now,
        placed_at=snapshot.order.created_at,
        channel=channel,
        country=snapshot.country,
        lines=tuple(
            _line_facts(snapshot, line, wanted.get(line.pk)) for line in snapshot.lines
        ),
    )


def _line_facts(
    snapshot: OrderSnapshot, line: Any, wanted: tuple[int, str] | None
) -> LineFacts:
    quantities = snapshot.quantities[line.pk]
    delivery = snapshot.deliveries[line.pk]
    units, reason = wanted or (None, None)
    return LineFacts(
        line=str(line.pk),
        product_type=product_type_of(line),
        is_gift_card=line.is_gift_card,
        ordered=quantities.ordered,
        fulfilled=quantities.fulfilled,
        ever_fulfilled=quantities.ever_fulfilled,
        returnable=quantities.returnable,
        delivered_at=delivery.at if delivery else None,
        delivery_source=delivery.source if delivery else None,
        wanted=units,
        reason=reason,
    )


def product_type_of(line: Any) -> int | None:
    """The product type of a line; later Saleors keep it when the variant is gone."""
    if line.variant is not None:
        return int(line.variant.product.product_type_id)
    return getattr(line, "product_type_id", None)
