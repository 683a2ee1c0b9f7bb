"""Close goods that are none of the shop's, or that nobody can tell the owner of."""

from uuid import UUID

from django.utils import timezone

from ...host.contract import Actor
from ...models import BlindReceipt
from ...models.blind_receipt import BlindStatus
from ..text_checks import reason_given
from ..transactions import one_transaction, tried_again
from .locking import check_open, lock_blind_receipt


@tried_again
def close_blind_receipt(
    *, blind_receipt_id: UUID, reason: str, actor: Actor
) -> BlindReceipt:
    """Say what became of the goods; the same again changes nothing.

    Raises:
        ReturnsError: ``not_found``, ``required``, ``too_long``, ``invalid``,
            ``invalid_state``.
    """
    reason = reason_given(reason, "Say what becomes of the goods.")
    with one_transaction():
        found = lock_blind_receipt(blind_receipt_id)
        if found.status == BlindStatus.CLOSED and found.closed_reason == reason:
            return found
        check_open(found)
        found.status, found.closed_reason = BlindStatus.CLOSED, reason
        found.decided_by, found.decided_by_app = actor.user, actor.app
        found.decided_at = timezone.now()
        found.save()
        return found
