from uuid import uuid4

from django.db import models

from .gift_code import GiftCode


class PortalDraft(models.Model):
    """What somebody has chosen so far on their way through the portal.

    One for an order and whoever returns its goods: its customer, or the holder of a gift
    code. ``data`` is what ``domain.portal.draft`` makes of it. ``key`` becomes the
    idempotency key of the return. Written by ``operations.portal.drafts`` only.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    order = models.ForeignKey("order.Order", on_delete=models.CASCADE, related_name="+")
    gift_code = models.ForeignKey(
        GiftCode, on_delete=models.CASCADE, null=True, related_name="+"
    )
    key = models.UUIDField(default=uuid4)
    data = models.JSONField(default=dict)
    updated_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("order", "gift_code"),
                nulls_distinct=False,
                name="returns_portal_draft_one",
            ),
        )

    def __str__(self) -> str:
        return f"of {self.order_id}"


class PortalDraftPhoto(models.Model):
    """A photo that was added before the return was asked for.

    It lies where those of returns lie, and is one of these in the end: see
    :class:`.file.ReturnFile` for the columns.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    draft = models.ForeignKey(
        PortalDraft, on_delete=models.CASCADE, related_name="photos"
    )
    name = models.CharField(max_length=100)
    content_type = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    path = models.CharField(max_length=250, unique=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("draft", "created_at", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("draft", "sha256"), name="returns_draft_photo_once"
            ),
        )

    def __str__(self) -> str:
        return self.name
