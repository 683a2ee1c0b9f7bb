"""What cannot be told of a parcel, each with its code."""

from dataclasses import asdict

from ...domain.tracking import is_web_address
from ...errors import ErrorCode, Problem
from ..text_checks import check_text
from .inputs import Address, Shipment

TRACKING_MAX_LENGTH = 128
CARRIER_MAX_LENGTH = 250
URL_MAX_LENGTH = 2000
ADDRESS_MAX_LENGTH = 256
"""Of each part, as the platform's own columns have it."""
NEEDED = ("street_address_1", "city", "country")
COUNTRY_LENGTH = 2


def check_shipment(shipment: Shipment) -> list[Problem]:
    """Gives ``too_long`` or ``invalid``."""
    number, url = shipment.tracking_number, shipment.tracking_url
    problems = check_text(number, "trackingNumber", limit=TRACKING_MAX_LENGTH)
    problems += check_text(shipment.carrier, "carrier", limit=CARRIER_MAX_LENGTH)
    problems += check_text(url, "trackingUrl", limit=URL_MAX_LENGTH)
    if url and not is_web_address(url):
        message = "The address to follow the parcel at starts with http:// or https://."
        problems.append(Problem(ErrorCode.INVALID, message, field="trackingUrl"))
    return problems


def check_address(address: Address) -> list[Problem]:
    """Gives ``required``, ``too_long`` or ``invalid``."""
    parts = asdict(address)
    problems = [
        Problem(ErrorCode.REQUIRED, "A parcel needs it to get there.", field=name)
        for name in NEEDED
        if not parts[name].strip()
    ]
    for name, text in parts.items():
        problems += check_text(text, name, limit=ADDRESS_MAX_LENGTH)
    country = address.country
    is_code = country.isascii() and country.isalpha() and country.isupper()
    if country.strip() and not (is_code and len(country) == COUNTRY_LENGTH):
        message = "A country is two capital letters, as in FR (ISO 3166-1 alpha-2)."
        problems.append(Problem(ErrorCode.INVALID, message, field="country"))
    return problems
