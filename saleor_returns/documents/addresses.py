"""Addresses as they are written on a sheet."""

from collections.abc import Iterator

from ..domain.credit_memo.content import Address
from ..domain.language import Language

POSTCODE_LAST = frozenset(
    ("AU", "BD", "CA", "GB", "HK", "ID", "IE", "IN", "NZ", "PK", "SG", "TH", "TW", "US")
)
"""Countries that write the postcode after the town."""


def written(address: Address, language: Language) -> Iterator[str]:
    """The address in lines, as far as there is one."""
    place, area = f"{address.postal_code} {address.city}".strip(), address.area
    if address.country in POSTCODE_LAST:
        parts = (address.city, area, address.postal_code)
        place, area = " ".join(filter(None, parts)), ""
    country = language.country(address.country) if address.country else ""
    rows = (
        address.company,
        address.name,
        *address.street,
        place,
        area,
        country,
    )
    yield from (row for row in rows if row)
