"""Say how soon staff should turn to a return, whatever the policy said."""

from uuid import UUID

from django.utils import timezone

from ...domain.policy.effects import Priority
from ...domain.staff_work import PRIORITIES
from ...host.contract import Actor
from ...models import ReturnRequest
from ...models.event import EventType
from ..locking import lock_request
from ..timeline import record
from ..transactions import one_transaction, tried_again


@tried_again
def set_priority(
    *, request_id: UUID, priority: Priority, actor: Actor
) -> ReturnRequest:
    """In whatever state the return is. The same again changes nothing.

    Raises:
        ReturnsError: ``not_found``.
    """
    with one_transaction():
        _order, request = lock_request(request_id)
        before = request.urgency
        if before == priority:
            return request
        request.priority = PRIORITIES.index(priority)
        request.save(update_fields=("priority", "updated_at"))
        record(
            request,
            EventType.PRIORITY_SET,
            actor=actor,
            at=timezone.now(),
            data={"from": before, "to": priority},
        )
        return request
