"""Let one order be returned longer than the rules say."""

from datetime import datetime
from uuid import UUID

from .. import host
from ..domain.moments import aware
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..host.contract import Actor
from ..models import GracePeriod
from .text_checks import check_text
from .transactions import one_transaction, tried_again


@tried_again
def grant_grace(
    *, order_id: UUID, until: datetime, reason: str, actor: Actor
) -> GracePeriod:
    """Add a grace period, which counts instead of those before; it never shortens.

    ``until`` is UTC where it names no zone; a moment that has passed takes an earlier
    grace back. The order's history has a note of it. Rows are only added.

    Raises:
        ReturnsError: ``required`` without a reason, ``too_long``, ``invalid``;
            ``order_not_found``; ``invalid`` for a moment before the order.
    """
    if problems := _check_reason(reason):
        raise ReturnsError(*problems)
    until = aware(until)
    with one_transaction():
        order = host.orders.lock(order_id)
        if order is None:
            raise refuse(
                ErrorCode.ORDER_NOT_FOUND, "There is no such order.", field="orderId"
            )
        if until < order.created_at:
            raise refuse(
                ErrorCode.INVALID,
                "The moment is before the order was placed; the earliest accepted is "
                f"{order.created_at.isoformat()}.",
                field="until",
                accepted=[order.created_at.isoformat()],
            )
        host.orders.add_note(
            order,
            f"Returns are accepted until {until:%Y-%m-%d %H:%M} UTC: {reason}",
            actor,
        )
        return GracePeriod.objects.create(
            order=order, until=until, reason=reason, user=actor.user, app=actor.app
        )


def _check_reason(reason: str) -> list[Problem]:
    if not reason.strip():
        message = "Say why, for those who ask later."
        return [Problem(ErrorCode.REQUIRED, message, field="reason")]
    return check_text(reason, "reason")
