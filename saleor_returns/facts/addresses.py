"""Addresses of the platform, as documents show them."""

from typing import Any

from django.apps import apps

from ..domain.credit_memo.content import Address
from . import WRITER

COLUMNS = (
    "first_name",
    "last_name",
    "company_name",
    "street_address_1",
    "street_address_2",
    "postal_code",
    "city",
    "country_area",
    "country",
)


def names_at(address_id: Any, alias: str = WRITER) -> tuple[str, str]:
    """First and last name at an address, each as far as it is there."""
    rows = apps.get_model("account", "Address").objects.using(alias)
    found = rows.filter(pk=address_id).values_list("first_name", "last_name").first()
    return found or ("", "")


def address_of(address_id: Any, alias: str = WRITER) -> Address | None:
    """The address; ``None`` where there is none."""
    if address_id is None:
        return None
    rows = apps.get_model("account", "Address").objects.using(alias)
    found = rows.filter(pk=address_id).values_list(*COLUMNS).first()
    if found is None:
        return None
    first, last, company, street_1, street_2, code, city, area, country = found
    return Address(
        name=f"{first} {last}".strip(),
        company=company,
        street=tuple(row for row in (street_1, street_2) if row),
        postal_code=code,
        city=city,
        area=area,
        country=str(country),
    )
