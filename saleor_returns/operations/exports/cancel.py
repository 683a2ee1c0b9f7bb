"""Call off an export that is not written yet."""

from uuid import UUID

from django.utils import timezone

from ...domain.export import UNDER_WAY, ExportStatus
from ...errors import ErrorCode, refuse
from ...host.contract import Actor
from ...models import ReturnExport
from .ask import exports_of


def cancel_export(*, export_id: UUID, actor: Actor) -> ReturnExport:
    """Let nobody write it any more; a worker that does stops at its next piece.

    Raises:
        ReturnsError: ``not_found``, also for those of others; ``invalid_state`` where
            it has ended otherwise.
    """
    own = exports_of(actor).filter(pk=export_id)
    own.filter(status__in=UNDER_WAY).update(
        status=ExportStatus.CANCELED, leased_until=None, ended_at=timezone.now()
    )
    export = own.first()
    if export is None:
        raise refuse(ErrorCode.NOT_FOUND, "There is no such export.", field="id")
    if export.status != ExportStatus.CANCELED:
        raise refuse(ErrorCode.INVALID_STATE, "It has ended already.", field="id")
    return export
