"""Links that open the portal for one order: made, looked at, and used once."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Q, QuerySet
from django.utils import timezone

from ...domain.portal.links import LIFETIMES, LinkKind
from ...domain.text import is_storable
from ...errors import ErrorCode, refuse
from ...host.contract import Actor
from ...models import PortalLink
from ..request import may_ask
from ..request_checks import UNPLACED

TOKEN_BYTES = 32
NUMBER_MAX = 2**31 - 1


@dataclass(frozen=True, slots=True)
class NewLink:
    """The token is told here and never again."""

    token: str
    expires_at: datetime


def guest_order(number: int, email: str) -> Any | None:
    """The order that somebody names who is not logged in; ``None``: there is none.

    The address must be the order's own, or that of the account that it belongs to.
    """
    if not 0 <= number <= NUMBER_MAX or not is_storable(email):
        return None
    placed = apps.get_model("order", "Order").objects.exclude(status__in=UNPLACED)
    theirs = Q(user_email__iexact=email) | Q(user__email__iexact=email)
    return (
        placed.select_related("channel", "user").filter(theirs, number=number).first()
    )


def address_on(order: Any, email: str) -> str:
    """The address as the order or its account has it; ``""``: neither does.

    What is mailed goes to this one, never to what was typed: letters that a database
    holds for alike may lead to another mailbox (as in CVE-2019-19844).
    """
    for known in (order.user_email, order.user.email if order.user_id else ""):
        if known and known.casefold() == email.casefold():
            return str(known)
    return ""


def make_guest_link(order_id: UUID) -> NewLink:
    """For whoever reads the order's mail."""
    return _make(LinkKind.GUEST, order_id, None)


def make_account_link(*, order_id: UUID, actor: Actor) -> NewLink:
    """For a customer who is logged in, and whose order it is.

    Raises:
        ReturnsError: ``order_not_found``.
    """
    orders = apps.get_model("order", "Order").objects
    order = orders.filter(pk=order_id).exclude(status__in=UNPLACED).first()
    if order is None or actor.user is None or not may_ask(actor, order):
        message = "There is no such order."
        raise refuse(ErrorCode.ORDER_NOT_FOUND, message, field="orderId")
    return _make(LinkKind.ACCOUNT, order.pk, actor.user)


def works(token: str) -> bool:
    """Whether a link could be used now."""
    return _unused(token, timezone.now()).exists()


def use_link(token: str) -> PortalLink | None:
    """The link of a token, which works no more from now on; ``None``: it did not."""
    now = timezone.now()
    if not _unused(token, now).update(used_at=now):
        return None
    return PortalLink.objects.get(token_hash=_hashed(token))


def prune_links(now: datetime) -> None:
    """Forget those that expired."""
    PortalLink.objects.filter(expires_at__lt=now).delete()


def _make(kind: LinkKind, order_id: UUID, user: Any | None) -> NewLink:
    token, now = secrets.token_urlsafe(TOKEN_BYTES), timezone.now()
    link = PortalLink.objects.create(
        kind=kind,
        token_hash=_hashed(token),
        order_id=order_id,
        user=user,
        created_at=now,
        expires_at=now + LIFETIMES[kind],
    )
    return NewLink(token, link.expires_at)


def _unused(token: str, now: datetime) -> QuerySet[PortalLink]:
    return PortalLink.objects.filter(
        token_hash=_hashed(token), used_at=None, expires_at__gt=now
    )


def _hashed(token: str) -> str:
    return sha256(token.encode()).hexdigest()
