"""Keep what visitors chose so far, one draft for an order and whoever returns it."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.utils import timezone

from ...domain.portal.draft import Draft
from ...files import storage
from ...models import GiftCode, PortalDraft, PortalDraftPhoto

KEPT = timedelta(days=2)
BATCH = 200


def find_draft(order_id: UUID, gift: GiftCode | None) -> PortalDraft | None:
    return PortalDraft.objects.filter(order_id=order_id, gift_code=gift).first()


def save_draft(order_id: UUID, gift: GiftCode | None, draft: Draft) -> PortalDraft:
    """Keep it in place of what was kept; of two at once the later one stays."""
    row, _made = PortalDraft.objects.update_or_create(
        order_id=order_id,
        gift_code=gift,
        defaults={
            "data": draft.model_dump(mode="json"),
            "updated_at": timezone.now(),
        },
        create_defaults={
            "data": draft.model_dump(mode="json"),
            "updated_at": timezone.now(),
            "key": uuid4(),
        },
    )
    return row


def drop_draft(row: PortalDraft) -> None:
    """The return was asked for; its photos are the return's by now."""
    row.delete()


def prune_drafts(now: datetime) -> None:
    """Forget what nobody went on with, and delete its photos."""
    old = PortalDraft.objects.filter(updated_at__lt=now - KEPT).order_by("updated_at")
    for row in old[:BATCH]:
        paths = _paths(row)
        row.delete()
        for path in paths:
            storage.delete(path)


def _paths(row: Any) -> list[str]:
    photos = PortalDraftPhoto.objects.filter(draft=row)
    return list(photos.values_list("path", flat=True))
