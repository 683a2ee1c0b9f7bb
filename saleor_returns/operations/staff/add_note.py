"""Leave a note for whoever else works on a return."""

from uuid import UUID

from django.utils import timezone

from ...errors import ErrorCode, Problem, ReturnsError
from ...host.contract import Actor
from ...models import ReturnEvent
from ...models.event import EventType
from ..idempotency import check_key, digest, key_reused
from ..locking import lock_request
from ..text_checks import check_text
from ..timeline import record
from ..transactions import one_transaction, tried_again

NOTE_MAX_LENGTH = 2_000


@tried_again
def add_note(
    *,
    request_id: UUID,
    message: str,
    actor: Actor,
    idempotency_key: str | None = None,
) -> ReturnEvent:
    """Keep the text in the timeline as it is; customers never see it.

    Raises:
        ReturnsError: ``not_found``, ``required``, ``too_long``, ``invalid``,
            ``idempotency_key_reused``.
    """
    message = message.strip()
    problems = check_key(idempotency_key)
    problems += check_text(message, "message", limit=NOTE_MAX_LENGTH)
    if not message:
        problems.append(Problem(ErrorCode.REQUIRED, "Write a note.", field="message"))
    if problems:
        raise ReturnsError(*problems)
    with one_transaction():
        _order, request = lock_request(request_id)
        notes = request.events.filter(type=EventType.NOTE_ADDED)
        content = digest(message)
        if idempotency_key is not None:
            known = notes.filter(data__idempotency_key=idempotency_key).first()
            if known is not None:
                if known.data["content_digest"] != content:
                    raise key_reused()
                return known
        record(
            request,
            EventType.NOTE_ADDED,
            actor=actor,
            at=timezone.now(),
            data={
                "message": message,
                "idempotency_key": idempotency_key,
                "content_digest": content,
            },
        )
        request.save(update_fields=("updated_at",))
        return notes.order_by("sequence").last()  # type: ignore[return-value]
