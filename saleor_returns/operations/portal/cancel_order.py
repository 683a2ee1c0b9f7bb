"""Cancel an order of which nothing was sent: the platform's own cancellation, asked for."""

from uuid import UUID

from ... import host
from ...domain.policy.document import PolicyDocument
from ...errors import ErrorCode, refuse
from ...facts.orders import OrderSnapshot, read_order
from ...facts.policies import rules_for
from ...host.contract import Actor, HostError
from ..request import may_ask
from ..transactions import one_transaction, tried_again

NOT_SENT = ("unconfirmed", "unfulfilled")


def cancelable(snapshot: OrderSnapshot, document: PolicyDocument) -> bool:
    """Whether the policy lets its customer cancel it, and nothing was ever sent of it."""
    return (
        document.cancel_unshipped
        and snapshot.order.status in NOT_SENT
        and not any(row.ever_fulfilled for row in snapshot.quantities.values())
    )


@tried_again
def cancel_order(*, order_id: UUID, actor: Actor) -> None:
    """Cancel it for its customer. What was paid stays charged, for staff to refund.

    Raises:
        ReturnsError: ``order_not_found``; ``invalid_state`` where the policy does not
            allow it, or some of it was sent, or is about to be.
    """
    with one_transaction():
        order = host.orders.lock(order_id)
        if order is None or actor.gift_code_id or not may_ask(actor, order):
            message = "There is no such order."
            raise refuse(ErrorCode.ORDER_NOT_FOUND, message, field="orderId")
        rules = rules_for(order.channel_id, order.created_at)
        if not cancelable(read_order(order), rules.document):
            raise _too_late()
        try:
            host.exchanges.cancel(order, actor)
        except HostError as error:
            raise _too_late() from error


def _too_late() -> Exception:
    message = "The order can no longer be canceled by its customer."
    return refuse(ErrorCode.INVALID_STATE, message, field="orderId")
