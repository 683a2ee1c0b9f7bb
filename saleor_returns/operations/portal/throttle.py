"""Count what strangers try, in PostgreSQL, so that all web servers count together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import new as keyed
from ipaddress import IPv6Address, ip_address
from typing import Any

from django.conf import settings as django_settings
from django.db import connection

from ...models import ThrottleCounter

COUNT = """
INSERT INTO saleor_returns_throttlecounter AS counter (key, count, began_at)
SELECT key, 1, %(now)s FROM unnest(%(keys)s::text[]) AS key ORDER BY key
ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN counter.began_at <= %(before)s THEN 1
                 ELSE LEAST(counter.count, 1000000) + 1 END,
    began_at = CASE WHEN counter.began_at <= %(before)s THEN excluded.began_at
                    ELSE counter.began_at END
RETURNING key, count
"""
WINDOW = timedelta(hours=1)
NETWORK_BITS = 64
"""Of an IPv6 address: one household has as many of the others as it likes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many tries an hour are let through, by what they are counted by."""

    address: int
    others: Mapping[str, int]


FIND = Limits(address=30, others={"email": 5, "number": 20})
GIFT = Limits(address=20, others={})
WITHDRAW = Limits(address=30, others={"email": 5, "number": 20})
WITHDRAW_FROM_OWN = Limits(address=30, others={"order": 10})
"""Each brings a mail to an address that the visitor may choose."""


def allowed(
    what: str, limits: Limits, *, address: str, now: datetime, **others: str
) -> bool:
    """Count one try by everything that tells who tries; whether it is let through.

    One statement, whatever is counted and whatever comes of it.
    """
    most = {_key(what, "address", network_of(address)): limits.address}
    for name, limit in limits.others.items():
        most[_key(what, name, others[name].strip().casefold())] = limit
    values: Any = {"keys": list(most), "now": now, "before": now - WINDOW}
    with connection.cursor() as cursor:
        cursor.execute(COUNT, values)
        counted = dict(cursor.fetchall())
    return all(counted[key] <= limit for key, limit in most.items())


def prune_counters(now: datetime) -> None:
    """Forget those whose hour is over."""
    ThrottleCounter.objects.filter(began_at__lte=now - WINDOW).delete()


def network_of(address: str) -> str:
    """An IPv4 address as it is, of an IPv6 address the network of one site."""
    try:
        found = ip_address(address.strip())
    except ValueError:
        return ""
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return f"{int(found) >> NETWORK_BITS:x}"


def _key(what: str, name: str, value: str) -> str:
    """Nobody without the shop's secret finds out whose it is."""
    text = f"{what}\0{name}\0{value}".encode(errors="replace")
    return keyed(django_settings.SECRET_KEY.encode(), text, sha256).hexdigest()
