"""Orders as the policy and the money rules see them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
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
from .native import FULFILLED, NativeUnits, native_units


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
    return read_orders([order], now=now, alias=alias)[order.pk]


def read_orders(
    orders: Collection[Any], *, now: datetime, alias: str = WRITER
) -> dict[UUID, OrderSnapshot]:
    """The same of many orders, by primary key, in as many queries as of one."""
    ids = [order.pk for order in orders]
    lines: defaultdict[UUID, list[Any]] = defaultdict(list)
    rows = (
        apps.get_model("order", "OrderLine")
        .objects.using(alias)
        .filter(order_id__in=ids)
        .select_related("variant__product")
        .order_by("created_at", "id")
    )
    for row in rows:
        lines[row.order_id].append(row)
    countries = _countries(orders, alias)
    native = native_units(ids, alias)
    returns = _lines_in_returns(ids, alias)
    shipments = _shipments(ids, alias)
    return {
        order.pk: OrderSnapshot(
            order=order,
            country=countries.get(order.shipping_address_id),
            lines=tuple(lines[order.pk]),
            quantities=_quantities(lines[order.pk], native, returns),
            deliveries=_deliveries(
                lines[order.pk],
                shipments,
                countries.get(order.shipping_address_id),
                now,
            ),
        )
        for order in orders
    }


def _quantities(
    lines: Iterable[Any],
    native: Mapping[UUID, NativeUnits],
    returns: Mapping[UUID, list[LineInReturn]],
) -> dict[UUID, LineQuantities]:
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


def _lines_in_returns(
    order_ids: Collection[UUID], alias: str
) -> defaultdict[UUID, list[LineInReturn]]:
    found: defaultdict[UUID, list[LineInReturn]] = defaultdict(list)
    rows = (
        ReturnLine.objects.using(alias)
        .filter(request__order_id__in=order_ids)
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


def _shipments(
    order_ids: Collection[UUID], alias: str
) -> defaultdict[UUID, list[Shipment]]:
    """What was sent of each order line, with what is known of its arrival."""
    recorded = dict(
        RecordedDelivery.objects.using(alias)
        .filter(order_id__in=order_ids)
        .values_list("fulfillment_id", "delivered_at")
    )
    found: defaultdict[UUID, list[Shipment]] = defaultdict(list)
    rows = (
        apps.get_model("order", "FulfillmentLine")
        .objects.using(alias)
        .filter(fulfillment__order_id__in=order_ids, fulfillment__status=FULFILLED)
        .values_list(
            "order_line_id",
            "fulfillment_id",
            "fulfillment__created_at",
            "fulfillment__metadata",
        )
    )
    for line_id, fulfillment_id, created_at, metadata in rows:
        stated = (metadata or {}).get(settings.DELIVERY_METADATA_KEY)
        found[line_id].append(
            Shipment(
                fulfilled_at=created_at,
                recorded_at=recorded.get(fulfillment_id),
                metadata_value=stated if isinstance(stated, str) else None,
            )
        )
    return found


def _deliveries(
    lines: Iterable[Any],
    shipments: Mapping[UUID, list[Shipment]],
    country: str | None,
    now: datetime,
) -> dict[UUID, Delivery | None]:
    buffer = transit_buffer(
        country,
        settings.TRANSIT_BUFFER_DAYS,
        settings.TRANSIT_BUFFER_DAYS_BY_COUNTRY,
    )
    return {line.pk: last_delivery(shipments[line.pk], buffer, now) for line in lines}


def _countries(orders: Iterable[Any], alias: str) -> dict[int, str | None]:
    """Shipping countries, ISO 3166-1 alpha-2, by the address's primary key."""
    wanted = {order.shipping_address_id for order in orders} - {None}
    rows = (
        apps.get_model("account", "Address")
        .objects.using(alias)
        .filter(pk__in=wanted)
        .values_list("pk", "country")
    )
    return {pk: str(getattr(code, "code", code) or "") or None for pk, code in rows}


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
