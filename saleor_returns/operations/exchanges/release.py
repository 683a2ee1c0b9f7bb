"""Staff let new goods go although the shop does not get all that they are given for."""

from uuid import UUID

from django.utils import timezone

from ...domain.exchange import ExchangeStatus
from ...errors import ErrorCode, refuse
from ...host.contract import Actor, HostError
from ...models import Exchange
from .. import axes
from ..transactions import one_transaction, tried_again
from .book import book_exchanged
from .cancel import locked, not_in_state
from .follow import go_on, is_short, release

ACCEPTED = (ExchangeStatus.AWAITING_GOODS, ExchangeStatus.RELEASED)


@tried_again
def release_exchange(*, exchange_id: UUID, actor: Actor) -> Exchange:
    """Let the goods go, and accept what is known to be missing by now.

    Raises:
        ReturnsError: ``not_found``; ``invalid_state``, also while the customer has to pay.
    """
    with one_transaction():
        request, exchange = locked(exchange_id)
        now = timezone.now()
        go_on(exchange, request, actor=actor, at=now)
        if exchange.status not in ACCEPTED:
            raise not_in_state(exchange, ACCEPTED)
        exchange.is_short_accepted = is_short(exchange)
        exchange.save(update_fields=("is_short_accepted",))
        if exchange.status == ExchangeStatus.AWAITING_GOODS:
            try:
                release(exchange, request, actor=actor, at=now)
            except HostError as error:
                raise refuse(ErrorCode.INVALID_STATE, str(error), field="id") from error
        book_exchanged(request, request.order, actor=actor, at=now)
        axes.refresh(request, at=now)
        return exchange
