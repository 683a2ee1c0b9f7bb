"""All facts of some orders, for the policies that decide on them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Value

from ...conf import settings
from ...domain.delivery import Delivery, Shipment, last_delivery, transit_buffer
from ...domain.lifecycle import RequestKind
from ...domain.policy.document import PolicyDocument
from ...domain.policy.facts import LineFacts, OrderFacts, Wish
from ...domain.quantities import LineQuantities
from .. import WRITER
from ..orders import OrderSnapshot
from ..units import Sent
from .closed_days import closed_days
from .customers import read_customers
from .goods import Goods, read_goods
from .needs import Needs, needs_of

CANCELED = "canceled"
"""The state of an order that is called off as a whole."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wishes: ``wishes`` by the order line's primary key."""

    kind: RequestKind = RequestKind.RETURN
    wishes: Mapping[UUID, Wish] = field(default_factory=dict)


NOTHING = Asked()


class Knowledge:
    """What was read of some orders for some policies, ready to be told of each."""

    def __init__(
        self,
        snapshots: Collection[OrderSnapshot],
        needs: Needs,
        *,
        until: Any,
        alias: str = WRITER,
    ) -> None:
        """``until``: up to when the customer's history counts, see ``read_customers``."""
        orders = [snapshot.order for snapshot in snapshots]
        lines = [line for snapshot in snapshots for line in snapshot.lines]
        self._needs = needs
        self._goods = read_goods(lines, needs, alias)
        self._customers = read_customers(orders, needs, until, alias)

    def facts(
        self,
        snapshot: OrderSnapshot,
        document: PolicyDocument,
        now: datetime,
        asked: Asked = NOTHING,
    ) -> OrderFacts:
        """The facts of one order, for the policy that decides on it."""
        order = snapshot.order
        lines = tuple(
            _line_facts(snapshot, line, document, now, self._goods, asked)
            for line in snapshot.lines
        )
        return OrderFacts(
            now=now,
            placed_at=order.created_at,
            channel=snapshot.channel,
            currency=order.currency,
            country=snapshot.country,
            kind=asked.kind,
            total_gross=order.total_gross_amount,
            metadata=order.metadata if "order" in self._needs.metadata else None,
            customer=self._customers[order.pk],
            closed_days=closed_days(snapshot.country, order.created_at),
            grace_until=snapshot.grace_until,
            lines=lines,
        )


def facts_of(
    snapshot: OrderSnapshot,
    document: PolicyDocument,
    *,
    now: datetime,
    asked: Asked = NOTHING,
    alias: str = WRITER,
) -> OrderFacts:
    """The facts of one order alone."""
    needs = needs_of([document])
    knowledge = Knowledge([snapshot], needs, until=Value(now), alias=alias)
    return knowledge.facts(snapshot, document, now, asked)


def _line_facts(
    snapshot: OrderSnapshot,
    line: Any,
    document: PolicyDocument,
    now: datetime,
    goods: Goods,
    asked: Asked,
) -> LineFacts:
    quantities = snapshot.quantities[line.pk]
    sent = snapshot.sent[line.pk]
    delivery = delivery_of(sent, document, snapshot.country, now)
    return LineFacts(
        line=str(line.pk),
        is_gift_card=line.is_gift_card,
        ordered=quantities.ordered,
        fulfilled=quantities.fulfilled,
        ever_fulfilled=quantities.ever_fulfilled,
        returnable=quantities.returnable,
        called_off=_called_off(snapshot, quantities),
        delivered_at=delivery.at if delivery else None,
        delivery_source=delivery.source if delivery else None,
        fulfilled_at=max((units.sent_at for units in sent), default=None),
        total_gross=line.total_price_gross_amount,
        total_net=line.total_price_net_amount,
        wish=asked.wishes.get(line.pk),
        **goods.of(line),
    )


def _called_off(snapshot: OrderSnapshot, quantities: LineQuantities) -> int:
    """Units that will never be sent: all the rest of a canceled order."""
    if snapshot.order.status == CANCELED:
        return max(0, quantities.ordered - quantities.ever_fulfilled)
    return quantities.called_off


def delivery_of(
    sent: Iterable[Sent], document: PolicyDocument, country: str | None, now: datetime
) -> Delivery | None:
    """The last arrival of a line, by what the policy says of sources and transit.

    What the policy leaves open is as the shop's settings say.
    """
    key = document.delivery_metadata_key or settings.DELIVERY_METADATA_KEY
    days = document.transit_days
    buffer = transit_buffer(
        country,
        settings.TRANSIT_BUFFER_DAYS if days is None else days,
        {**settings.TRANSIT_BUFFER_DAYS_BY_COUNTRY, **document.transit_days_by_country},
    )
    return last_delivery([_shipment(units, key) for units in sent], buffer, now)


def _shipment(units: Sent, key: str) -> Shipment:
    stated = (units.metadata or {}).get(key)
    return Shipment(
        fulfilled_at=units.sent_at,
        recorded_at=units.recorded_at,
        metadata_value=stated if isinstance(stated, str) else None,
    )
