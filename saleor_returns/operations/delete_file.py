"""Take a file from a return, and its content from the storage."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from ..errors import ErrorCode, ReturnsError, refuse
from ..files import storage
from ..host.contract import Actor, ActorKind
from ..models import ReturnFile, ReturnRequest
from ..models.event import EventType
from .locking import check_step, lock_one
from .request import may_ask
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def delete_file(
    *, file_id: UUID, actor: Actor, only_own: bool = False
) -> ReturnRequest:
    """Delete a file; its content goes when that is committed.

    ``only_own``: nobody else's may be deleted. Customers delete their own, and only until
    somebody decided on the return: what a decision rests on stays, and so does what an
    inspection shows.

    Raises:
        ReturnsError: ``not_found``, also for somebody else's; ``invalid_state``.
    """
    with one_transaction():
        locked = lock_one(ReturnRequest.objects.filter(files=file_id))
        if locked is None or not may_ask(actor, *locked):
            raise _not_found()
        _order, request = locked
        file = request.files.filter(pk=file_id).first()
        by_customer = actor.kind == ActorKind.CUSTOMER
        if file is None or ((only_own or by_customer) and not _is_own(file, actor)):
            raise _not_found()
        if by_customer:
            check_step(request, "take_files_from")
        if file.inspections.exists():
            raise refuse(
                ErrorCode.INVALID_STATE,
                "An inspection shows the file, so it stays.",
                field="id",
            )
        file.delete()
        request.save(update_fields=("updated_at",))
        record(
            request,
            EventType.FILE_DELETED,
            actor=actor,
            at=timezone.now(),
            data={"file": str(file_id), "name": file.name, "purpose": file.purpose},
        )
        path = file.path
        # What cannot be deleted now is found by the sweep.
        transaction.on_commit(lambda: storage.delete(path), robust=True)
        return request


def _is_own(file: ReturnFile, actor: Actor) -> bool:
    return (file.user_id, file.app_id) == (
        actor.user and actor.user.pk,
        actor.app and actor.app.pk,
    )


def _not_found() -> ReturnsError:
    return refuse(ErrorCode.NOT_FOUND, "You added no such file.", field="id")
