"""Add a file to a return: what the customer shows, or what the shop found."""

from uuid import UUID, uuid4

from django.core.files.uploadedfile import UploadedFile
from django.db import DatabaseError
from django.utils import timezone

from ..conf import settings
from ..errors import ErrorCode, refuse
from ..files import problems, storage
from ..files.names import safe_name
from ..files.pictures import Picture, picture_of
from ..host.contract import Actor, ActorKind
from ..models import ReturnFile, ReturnRequest
from ..models.event import EventType
from ..models.file import FilePurpose
from .locking import check_step, lock_request, not_found
from .request import may_ask
from .timeline import record
from .transactions import one_transaction, tried_again

OF_CUSTOMERS = (FilePurpose.REQUEST,)


def attach_file(
    *, request_id: UUID, upload: UploadedFile, purpose: FilePurpose, actor: Actor
) -> ReturnFile:
    """Keep what an upload shows, under a name that is safe; give the row of it.

    Customers show why they return something, on their own returns, while these are live;
    everybody else may add anything at any time. The same picture by the same person is
    there once, however often it is sent. Nothing is decoded for whoever may add nothing.

    The file is written before its row: a row always has its file. A process that dies
    between the two leaves a file that no row names, for ``operations.sweep_files``.

    Raises:
        ReturnsError: ``not_found``; ``invalid_state``; ``invalid`` for a purpose that is
            not the customer's; ``no_private_storage``; ``too_many_files``, and what
            :func:`~..files.pictures.picture_of` refuses.
    """
    request = (
        ReturnRequest.objects.select_related("order").filter(pk=request_id).first()
    )
    _check_may_add(request, purpose, actor)
    if storage.obstacle():
        raise problems.no_private_storage()
    picture = picture_of(upload)
    file = _file_of(picture, upload.name or "", request_id, purpose, actor)
    file.path = storage.save(file.pk, picture.content, at=file.created_at)
    try:
        kept = _add(file, actor)
    except BaseException:
        _drop_unless_added(file)
        raise
    if kept.pk != file.pk:
        storage.delete(file.path)
    return kept


def _check_may_add(
    request: ReturnRequest | None, purpose: FilePurpose, actor: Actor
) -> ReturnRequest:
    if request is None or not may_ask(actor, request.order, request):
        raise not_found()
    if actor.kind == ActorKind.CUSTOMER:
        if purpose not in OF_CUSTOMERS:
            raise refuse(
                ErrorCode.INVALID,
                "Customers show why they return something, and nothing else.",
                field="purpose",
                accepted=OF_CUSTOMERS,
            )
        check_step(request, "add_files_to")
    return request


def _file_of(
    picture: Picture, name: str, request_id: UUID, purpose: FilePurpose, actor: Actor
) -> ReturnFile:
    return ReturnFile(
        id=uuid4(),
        request_id=request_id,
        purpose=purpose,
        name=safe_name(name, picture.extension),
        content_type=picture.content_type,
        size=len(picture.content),
        width=picture.width,
        height=picture.height,
        sha256=picture.sha256,
        user=actor.user,
        app=actor.app,
        created_at=timezone.now(),
    )


@tried_again
def _add(file: ReturnFile, actor: Actor) -> ReturnFile:
    """The row, or the one of the same picture that is there already."""
    with one_transaction():
        _order, request = lock_request(file.request_id)
        _check_may_add(request, FilePurpose(file.purpose), actor)
        known = request.files.filter(
            sha256=file.sha256, purpose=file.purpose, user=file.user, app=file.app
        ).first()
        if known is not None:
            return known
        if request.files.count() >= settings.FILES_MAX_PER_RETURN:
            raise problems.too_many_files()
        file.save(force_insert=True)
        request.save(update_fields=("updated_at",))
        record(
            request,
            EventType.FILE_ADDED,
            actor=actor,
            at=file.created_at,
            data={"file": str(file.pk), "name": file.name, "purpose": file.purpose},
        )
        return file


def _drop_unless_added(file: ReturnFile) -> None:
    """A connection that broke at the commit does not say whether there is a row."""
    try:
        added = ReturnFile.objects.filter(pk=file.pk).exists()
    except DatabaseError:
        return
    if not added:
        storage.delete(file.path)
