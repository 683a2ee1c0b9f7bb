"""Photos of a return that is not asked for yet, and how they become its own."""

from uuid import UUID, uuid4

from django.core.files.uploadedfile import UploadedFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from ...conf import settings
from ...files import problems, storage
from ...files.names import safe_name
from ...files.pictures import picture_of
from ...host.contract import Actor
from ...models import PortalDraft, PortalDraftPhoto, ReturnFile
from ...models.event import EventType
from ...models.file import FilePurpose
from ..locking import lock_request
from ..timeline import record
from ..transactions import one_transaction, tried_again


def add_photo(draft: PortalDraft, upload: UploadedFile) -> None:
    """Keep what an upload shows; the same picture is there once.

    As with files of returns the content is written before its row, and a sweep deletes
    what no row names.

    Raises:
        ReturnsError: ``no_private_storage``, ``too_many_files``, and what
            :func:`~...files.pictures.picture_of` refuses.
    """
    if storage.obstacle():
        raise problems.no_private_storage()
    if draft.photos.count() >= settings.FILES_MAX_PER_RETURN:
        raise problems.too_many_files()
    picture = picture_of(upload)
    now, key = timezone.now(), uuid4()
    path = storage.save(key, picture.content, at=now)
    try:
        with transaction.atomic():
            PortalDraftPhoto.objects.create(
                id=key,
                draft=draft,
                name=safe_name(upload.name or "", picture.extension),
                content_type=picture.content_type,
                size=len(picture.content),
                width=picture.width,
                height=picture.height,
                sha256=picture.sha256,
                path=path,
                created_at=now,
            )
    except IntegrityError as error:
        storage.delete(path)
        if "returns_draft_photo_once" not in str(error):
            raise


def take_photo_out(draft: PortalDraft, photo_id: UUID) -> None:
    """Delete one; nothing where it is none of the draft's."""
    photo = draft.photos.filter(pk=photo_id).first()
    if photo is not None:
        photo.delete()
        storage.delete(photo.path)


@tried_again
def hand_over(*, draft: PortalDraft, request_id: UUID, actor: Actor) -> None:
    """Make a draft's photos files of the return, and forget the draft.

    Done again it changes nothing: a draft is gone together with its photos.
    """
    with one_transaction():
        _order, request = lock_request(request_id)
        photos = list(
            PortalDraftPhoto.objects.select_for_update().filter(draft_id=draft.pk)
        )
        known = set(request.files.values_list("path", flat=True))
        now = timezone.now()
        for photo in photos:
            if photo.path in known:
                continue
            file = ReturnFile.objects.create(
                id=photo.pk,
                request=request,
                purpose=FilePurpose.REQUEST,
                name=photo.name,
                content_type=photo.content_type,
                size=photo.size,
                width=photo.width,
                height=photo.height,
                sha256=photo.sha256,
                path=photo.path,
                user=actor.user,
                created_at=photo.created_at,
            )
            data = {"file": str(file.pk), "name": file.name, "purpose": file.purpose}
            record(request, EventType.FILE_ADDED, actor=actor, at=now, data=data)
        PortalDraft.objects.filter(pk=draft.pk).delete()
