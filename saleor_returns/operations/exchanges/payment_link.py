"""The link by which a customer pays the difference of an exchange, without logging in."""

from typing import Any
from uuid import UUID

from django.core import signing
from django.db.models import QuerySet

from ... import host
from ...conf import settings
from ...domain.exchange import ExchangeStatus
from ...domain.money import ZERO
from ...models import Exchange

SALT = "saleor_returns.exchange_payment"
PLACE = "{token}"


def payment_url(exchange: Exchange) -> str | None:
    """Where it is paid; ``None`` where nothing is owed or the shop has no page for it."""
    template = settings.EXCHANGE_PAYMENT_URL
    if exchange.status != ExchangeStatus.AWAITING_PAYMENT or not template:
        return None
    return template.replace(PLACE, payment_token(exchange))


def payment_token(exchange: Exchange) -> str:
    """A token that says which exchange is meant, and that it was us who said so."""
    return signing.dumps(str(exchange.pk), salt=SALT)


def exchange_to_pay(token: str, exchanges: QuerySet[Exchange]) -> Exchange | None:
    """The exchange of a token, while its difference is still to be paid."""
    try:
        pk = UUID(signing.loads(token, salt=SALT))
    except (signing.BadSignature, ValueError):
        return None
    waiting = exchanges.filter(status=ExchangeStatus.AWAITING_PAYMENT)
    return waiting.filter(pk=pk, order__isnull=False).first()


def amount_owed(exchange: Exchange, order: Any) -> Any:
    """What is to be paid now; ``order`` is that of the new goods, as it was read."""
    if exchange.status != ExchangeStatus.AWAITING_PAYMENT or order is None:
        return ZERO
    return host.exchanges.owed(order)
