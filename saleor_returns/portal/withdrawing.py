"""What stands in the form of a withdrawal, carried from step to step by the browser.

It is signed, and nothing of it is kept before it is confirmed.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.core import signing
from django.utils import timezone

from ..facts.addresses import names_at
from ..facts.policies import withdrawals_are_given
from .visit import Visit

SALT = "saleor_returns.portal.withdrawal"
SENT_SALT = "saleor_returns.portal.withdrawal_sent"
LIFETIME = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Filled:
    """``order`` is the key of an order that the visitor has shown; others write its
    ``number``, and name its items in ``words``. ``units`` are texts by order line, as
    they stand in the form. ``key`` makes of what is sent twice one withdrawal;
    ``language`` is the one that the visitor had chosen, if any.
    """

    order: str = ""
    number: str = ""
    name: str = ""
    email: str = ""
    whole: bool = True
    units: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    comment: str = ""
    key: str = ""
    language: str = ""

    @property
    def lines(self) -> dict[UUID, int] | None:
        """Units that were chosen, once they were checked; ``None``: the whole order."""
        if self.whole:
            return None
        chosen = ((UUID(pk), int(text)) for pk, text in self.units.items())
        return {pk: units for pk, units in chosen if units}


def is_offered(visit: Visit) -> bool:
    """Whether there is a right to withdraw; whoever was given goods bought nothing."""
    if visit.is_gift:
        return False
    channel = visit.channel.pk if visit.channel else None
    placed_at = visit.order.created_at if visit.order else timezone.now()
    return withdrawals_are_given(channel, placed_at)


def blank(visit: Visit) -> Filled:
    """With what the order says of its customer, for whoever has shown it."""
    order = visit.order
    if order is None:
        return Filled()
    name = " ".join(filter(None, names_at(order.billing_address_id)))
    return Filled(str(order.pk), str(order.number), name, order.user_email or "")


def sealed(filled: Filled) -> str:
    """The form as a text that nobody else can make, with a key of its own."""
    content = asdict(replace(filled, key=filled.key or uuid4().hex))
    return signing.dumps(content, salt=SALT, compress=True)


def opened(text: str) -> Filled | None:
    """The form of such a text; ``None``: it is none, or is too old."""
    content = _loaded(text, SALT)
    return Filled(**content) if isinstance(content, dict) else None


def sent_token(at: datetime) -> str:
    """When something was confirmed, for the page that says so."""
    return signing.dumps(at.isoformat(), salt=SENT_SALT)


def sent_at(token: str) -> datetime | None:
    content = _loaded(token, SENT_SALT)
    return datetime.fromisoformat(content) if isinstance(content, str) else None


def _loaded(text: str, salt: str) -> Any:
    try:
        return signing.loads(text, salt=salt, max_age=LIFETIME)
    except signing.BadSignature:
        return None
