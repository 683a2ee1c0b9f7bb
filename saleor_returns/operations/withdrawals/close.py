"""Note that staff are done with a withdrawal that did not become a return by itself."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from ...errors import ErrorCode, refuse
from ...host.contract import Actor
from ...models import Withdrawal
from ..text_checks import reason_given


def close_withdrawal(*, withdrawal_id: UUID, note: str, actor: Actor) -> Withdrawal:
    """Take it off the list of what waits for staff. What was declared stays as it is.

    Raises:
        ReturnsError: ``not_found``; ``required``, ``too_long``, ``invalid``;
            ``invalid_state`` where it was closed before.
    """
    note = reason_given(note, "Say what was done.")
    with transaction.atomic():
        rows = Withdrawal.objects.select_for_update(of=("self",), no_key=True)
        withdrawal = rows.filter(pk=withdrawal_id).first()
        if withdrawal is None:
            message = "There is no such withdrawal."
            raise refuse(ErrorCode.NOT_FOUND, message, field="id")
        if withdrawal.closed_at is not None:
            message = "The withdrawal is closed already."
            raise refuse(ErrorCode.INVALID_STATE, message, field="id")
        withdrawal.closed_at = timezone.now()
        withdrawal.closed_by = actor.user
        withdrawal.closing_note = note
        withdrawal.save(update_fields=("closed_at", "closed_by", "closing_note"))
        return withdrawal
