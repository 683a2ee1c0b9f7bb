"""When goods reached the customer, which the platform does not know.

Best source first: a recorded delivery, a date in the fulfillment's metadata, and
otherwise the fulfilment's date and a transit buffer for the country. Of several
fulfillments of a line the last arrival counts: in doubt the customer has longer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum


class DeliverySource(StrEnum):
    RECORDED = "recorded"
    METADATA = "metadata"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class Delivery:
    """An arrival and how we know of it."""

    at: datetime
    source: DeliverySource


@dataclass(frozen=True, slots=True)
class Shipment:
    """What is known of one fulfillment of a line."""

    fulfilled_at: datetime
    recorded_at: datetime | None = None
    metadata_value: str | None = None


def transit_buffer(
    country: str | None, default_days: int, days_by_country: Mapping[str, int]
) -> timedelta:
    """How long a parcel to ``country`` (ISO 3166-1 alpha-2) may take at most."""
    return timedelta(days=days_by_country.get(country or "", default_days))


def delivery_of(shipment: Shipment, buffer: timedelta) -> Delivery:
    """The arrival of one fulfillment."""
    if shipment.recorded_at is not None:
        return Delivery(shipment.recorded_at, DeliverySource.RECORDED)
    stated = parse_moment(shipment.metadata_value)
    if stated is not None:
        return Delivery(stated, DeliverySource.METADATA)
    return Delivery(shipment.fulfilled_at + buffer, DeliverySource.ESTIMATED)


def last_delivery(shipments: Iterable[Shipment], buffer: timedelta) -> Delivery | None:
    """The last arrival among the fulfillments of a line; ``None`` without any."""
    deliveries = [delivery_of(shipment, buffer) for shipment in shipments]
    return max(deliveries, key=lambda delivery: delivery.at, default=None)


def parse_moment(value: str | None) -> datetime | None:
    """An ISO 8601 date or date-time; without a zone it is UTC.

    Anything else is ``None``: an unreadable date must not shorten a customer's time.
    """
    if not value:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
