"""Orders and where their units are: what every decision starts from."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, QuerySet, Subquery

from ..domain.lifecycle import LIVE, RequestStatus
from ..domain.policy.catalogue import Source
from ..domain.quantities import LineInReturn, LineQuantities, line_quantities
from ..models import GracePeriod, ReturnLine
from . import WRITER
from .moved import Moved, read_moved
from .native import TAKEN_BACK, native_units
from .order_books import with_order_books
from .policy.needs import NOTHING, Needs
from .units import FULFILLED, Sent, Units


@dataclass(frozen=True, slots=True)
class OrderSnapshot:
    """An order with its lines, and where every unit of them is.

    ``quantities`` and ``sent`` are keyed by the order line's primary key.
    ``returned_natively`` are units that staff took back in the platform itself.
    """

    order: Any
    channel: str
    country: str | None
    grace_until: datetime | None
    lines: tuple[Any, ...]
    quantities: Mapping[UUID, LineQuantities]
    sent: Mapping[UUID, list[Sent]]
    returned_natively: tuple[Sent, ...]
    moved: Moved


def read_order(
    order: Any, *, needs: Needs = NOTHING, alias: str = WRITER
) -> OrderSnapshot:
    """Read all that is needed to decide on returns of an order, in few queries."""
    return read_orders([order], needs=needs, alias=alias)[order.pk]


def read_orders(
    orders: Collection[Any], *, needs: Needs = NOTHING, alias: str = WRITER
) -> dict[UUID, OrderSnapshot]:
    """The same of many orders, by primary key, in as many queries as of one.

    What of ``needs`` can come with the lines comes with them.
    """
    ids = [order.pk for order in orders]
    lines: defaultdict[UUID, list[Any]] = defaultdict(list)
    for row in _lines(ids, needs, alias):
        lines[row.order_id].append(row)
    moved = read_moved(ids, alias)
    units = moved.units
    sent = _by_line(units.sent, (FULFILLED,))
    returned = _by_line(units.sent, TAKEN_BACK)
    quantities = quantities_of([line for of in lines.values() for line in of], units)
    found = {}
    for order in orders:
        own = lines[order.pk]
        found[order.pk] = OrderSnapshot(
            order=order,
            channel=own[0].channel if own else "",
            country=_country(own[0].sent_to) if own else None,
            grace_until=own[0].grace_until if own else None,
            lines=tuple(own),
            quantities={line.pk: quantities[line.pk] for line in own},
            sent={line.pk: sent[line.pk] for line in own},
            returned_natively=tuple(
                units for line in own for units in returned[line.pk]
            ),
            moved=moved,
        )
    return found


def _lines(order_ids: Collection[UUID], needs: Needs, alias: str) -> QuerySet:
    """The lines, with what is the same for a whole order and not in its own row."""
    more: dict[str, Any] = {}
    if Source.COLLECTIONS in needs:
        members = apps.get_model("product", "CollectionProduct").objects
        of_line = members.filter(product_id=OuterRef("variant__product_id"))
        slugs = of_line.order_by("collection__slug").values("collection__slug")
        more["in_collections"] = ArraySubquery(slugs)
    graces = GracePeriod.objects.filter(order_id=OuterRef("order_id"))
    rows = apps.get_model("order", "OrderLine").objects.using(alias)
    return with_order_books(
        rows.filter(order_id__in=order_ids)
        .select_related("variant__product__product_type")
        .annotate(
            channel=F("order__channel__slug"),
            sent_to=F("order__shipping_address__country"),
            grace_until=Subquery(graces.order_by("-pk").values("until")[:1]),
            **more,
        )
        .order_by("created_at", "id")
    )


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
            called_off=native[line.pk].called_off(line.quantity),
            returns=returns[line.pk],
        )
        for line in order_lines
    }


def _in_returns(lines: Iterable[Any]) -> defaultdict[UUID, list[LineInReturn]]:
    found: defaultdict[UUID, list[LineInReturn]] = defaultdict(list)
    for line in lines:
        found[line.order_line_id].append(in_returns(line, RequestStatus(line.status)))
    return found


def in_returns(line: ReturnLine, status: RequestStatus) -> LineInReturn:
    """What a line of a return holds in some state of it."""
    approved = status == RequestStatus.APPROVED
    return LineInReturn(
        wanted=line.quantity_approved if approved else line.quantity_requested,
        accepted=line.quantity_accepted,
        rejected=line.quantity_rejected,
        live=status in LIVE,
        paid=line.quantity_reimbursed,
        native=line.quantity_native,
    )


def product_type_of(line: Any) -> str | None:
    """The slug of a line's product type; ``None`` once the variant is gone."""
    if line.variant is None:
        return None
    return str(line.variant.product.product_type.slug)


def _by_line(
    sent: Iterable[Sent], statuses: Collection[str]
) -> defaultdict[UUID, list[Sent]]:
    """Units by order line that are in such fulfillments and not put there by us."""
    found: defaultdict[UUID, list[Sent]] = defaultdict(list)
    for units in sent:
        if units.status in statuses and not units.by_us:
            found[units.order_line_id].append(units)
    return found


def _country(code: Any) -> str | None:
    """ISO 3166-1 alpha-2, also where the platform has a type of its own for it."""
    return str(getattr(code, "code", code) or "") or None
