"""When goods reached the customer, which the platform does not know.

Best source first: a recorded delivery, a date in the fulfillment's metadata, and
otherwise the fulfilment's date and a transit buffer for the country. Of several
fulfillments of a line the last arrival counts: in doubt the customer has longer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from .moments import aware


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


def delivery_of(shipment: Shipment, buffer: timedelta, now: datetime) -> Delivery:
    """The arrival of one fulfillment; a stated date after ``now`` is none."""
    if shipment.recorded_at is not None:
        return Delivery(shipment.recorded_at, DeliverySource.RECORDED)
    stated = parse_moment(shipment.metadata_value, now)
    if stated is not None:
        return Delivery(stated, DeliverySource.METADATA)
    return Delivery(shipment.fulfilled_at + buffer, DeliverySource.ESTIMATED)


def last_delivery(
    shipments: Iterable[Shipment], buffer: timedelta, now: datetime
) -> Delivery | None:
    """The last arrival among the fulfillments of a line; ``None`` without any."""
    deliveries = [delivery_of(shipment, buffer, now) for shipment in shipments]
    return max(deliveries, key=lambda delivery: delivery.at, default=None)


def parse_moment(value: str | None, now: datetime) -> datetime | None:
    """An ISO 8601 date or date-time, in UTC; without a zone it is UTC already.

    A date alone means the end of that day: the customer has the longer time. What is
    unreadable, or has not begun at ``now``, is ``None``: nothing was delivered then.
    """
    try:
        moment = aware(datetime.fromisoformat(value or "")).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    if moment > now:
        return None
    return datetime.combine(moment, time.max, UTC) if _is_date(value or "") else moment


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
