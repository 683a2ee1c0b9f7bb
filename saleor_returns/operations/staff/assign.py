"""Say who of the staff works on a return."""

from typing import Any
from uuid import UUID

from django.utils import timezone

from ...errors import ErrorCode, ReturnsError, refuse
from ...facts.assignees import assignable
from ...host.contract import Actor, Model
from ...models import ReturnRequest
from ...models.event import EventType
from ..locking import lock_request
from ..timeline import record
from ..transactions import one_transaction, tried_again


def staff_member(user_id: int) -> Any:
    """The user of that id, who works on returns of some channels at least.

    Raises:
        ReturnsError: ``not_assignable``.
    """
    user = assignable().filter(pk=user_id).first()
    if user is None:
        raise _not_assignable("They do not work on returns, or not any more.")
    return user


@tried_again
def assign_return(
    *, request_id: UUID, assignee: Model | None, actor: Actor
) -> ReturnRequest:
    """Assign a return, in whatever state, or take the assignment away.

    Whoever has it already keeps it, and nothing is told.

    Raises:
        ReturnsError: ``not_found``; ``not_assignable`` where the staff member may not work
            on returns, or not in the return's channel.
    """
    with one_transaction():
        _order, request = lock_request(request_id)
        if request.assignee_id == (assignee and assignee.pk):
            return request
        if assignee is not None:
            _check_channel(assignee, request)
        request.assignee = assignee
        request.save(update_fields=("assignee", "updated_at"))
        record(
            request,
            EventType.ASSIGNED,
            actor=actor,
            at=timezone.now(),
            data={
                "assignee": assignee and str(assignee.pk),
                "name": assignee and name_of(assignee),
            },
        )
        return request


def _check_channel(assignee: Model, request: ReturnRequest) -> None:
    here = assignable(channels=frozenset({request.channel_id}))
    if not here.filter(pk=assignee.pk).exists():
        raise _not_assignable(
            f"{name_of(assignee)} does not work on returns of this channel."
        )


def name_of(user: Any) -> str:
    """How staff call one another: by name, or by e-mail address where there is none."""
    return f"{user.first_name} {user.last_name}".strip() or str(user.email)


def _not_assignable(message: str) -> ReturnsError:
    return refuse(ErrorCode.NOT_ASSIGNABLE, message, field="userId")
