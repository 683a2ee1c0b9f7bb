"""Orders as the policy and the money rules see them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps

from ..conf import settings
from ..domain.delivery import Delivery, Shipment, last_delivery, transit_buffer
from ..domain.lifecycle import LIVE, RequestStatus
from ..domain.policy.facts import LineFacts, OrderFacts
from ..domain.quantities import LineInReturn, LineQuantities, line_quantities
from . import WRITER
from .native import native_units
from .units import FULFILLED, Sent, Units, read_units


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
    units = read_units(ids, alias)
    shipments = _shipments(units.sent)
    quantities = quantities_of([line for of in lines.values() for line in of], units)
    return {
        order.pk: OrderSnapshot(
            order=order,
            country=countries.get(order.shipping_address_id),
            lines=tuple(lines[order.pk]),
            quantities={line.pk: quantities[line.pk] for line in lines[order.pk]},
            deliveries=_deliveries(
                lines[order.pk],
                shipments,
                countries.get(order.shipping_address_id),
                now,
            ),
        )
        for order in orders
    }


def quantities_of(
    order_lines: Iterable[Any], units: Units
) -> dict[UUID, LineQuantities]:
    """What is left to return of some order lines, by primary key."""
    native = native_units(units)
    returns = _in_returns(units.in_returns)
    return {
        line.pk: line_quantities(
            ordered=line.quantity,
            fulfilled=native[line.pk].fulfilled,
            ever_fulfilled=native[line.pk].shipped,
            refunded_in_place=native[line.pk].refunded_in_place,
            returns=returns[line.pk],
        )
        for line in order_lines
    }


def _in_returns(lines: Iterable[Any]) -> defaultdict[UUID, list[LineInReturn]]:
    found: defaultdict[UUID, list[LineInReturn]] = defaultdict(list)
    for line in lines:
        status = RequestStatus(line.status)
        approved = status == RequestStatus.APPROVED
        wanted = line.quantity_approved if approved else line.quantity_requested
        found[line.order_line_id].append(
            LineInReturn(
                wanted=wanted,
                accepted=line.quantity_accepted,
                rejected=line.quantity_rejected,
                live=status in LIVE,
            )
        )
    return found


def _shipments(sent: Iterable[Sent]) -> defaultdict[UUID, list[Shipment]]:
    """What was sent of each order line, with what is known of its arrival."""
    found: defaultdict[UUID, list[Shipment]] = defaultdict(list)
    for units in sent:
        if units.status != FULFILLED:
            continue
        stated = (units.metadata or {}).get(settings.DELIVERY_METADATA_KEY)
        found[units.order_line_id].append(
            Shipment(
                fulfilled_at=units.sent_at,
                recorded_at=units.recorded_at,
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
