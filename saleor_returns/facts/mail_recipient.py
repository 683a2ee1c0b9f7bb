"""Who gets the mails of a return."""

from dataclasses import dataclass
from typing import Any

from ..domain.lifecycle import RequestKind
from ..host.contract import ActorKind
from ..models import ReturnRequest


@dataclass(frozen=True, slots=True)
class Recipient:
    """``customer_id`` is the account, if there is one."""

    to: str
    language: str
    customer_id: int | None = None


def language_of(request: ReturnRequest) -> str:
    """The language code of whoever returns the goods."""
    return request.contact_language or str(request.order.language_code)


def recipient_of(request: ReturnRequest, order: Any) -> Recipient | None:
    """The customer of the order, or the one who returns a gift; ``None``: nobody is left.

    Who bought a gift is never told that it comes back.
    """
    if request.kind == RequestKind.GIFT:
        to = request.contact_email
        return Recipient(to, language_of(request)) if to else None
    to = order.user_email or (order.user.email if order.user_id else "")
    if not to or _is_gone(request, order):
        return None
    return Recipient(to, order.language_code, order.user_id)


def _is_gone(request: ReturnRequest, order: Any) -> bool:
    """Whether the account was deleted that asked for the return; guests never had one."""
    by_customer = request.idempotency_scope.startswith(f"{ActorKind.CUSTOMER}:")
    asked = by_customer and request.idempotency_scope != f"{ActorKind.CUSTOMER}:"
    return bool(asked) and order.user_id is None
