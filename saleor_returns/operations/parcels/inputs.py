"""What is told of a parcel: plain data, as in :mod:`..inputs`."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Shipment:
    """How a parcel is sent, and how it can be followed."""

    tracking_number: str = ""
    carrier: str = ""
    tracking_url: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a parcel goes; the platform's own words for the parts of an address.

    ``country`` is an ISO 3166-1 alpha-2 code.
    """

    first_name: str = ""
    last_name: str = ""
    company_name: str = ""
    street_address_1: str = ""
    street_address_2: str = ""
    city: str = ""
    city_area: str = ""
    postal_code: str = ""
    country_area: str = ""
    country: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class SentUnits:
    """Rejected units of one return line."""

    line_id: UUID
    quantity: int


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A parcel to the customer. Without an ``address``: where the order was sent."""

    items: Sequence[SentUnits]
    shipment: Shipment = Shipment()
    address: Address | None = None
    note: str = ""
