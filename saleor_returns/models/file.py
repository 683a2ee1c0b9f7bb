from enum import StrEnum
from uuid import uuid4

from django.db import models
from django.db.models import Q

from .fields import one_of, word
from .request import ReturnRequest


class FilePurpose(StrEnum):
    """What a file shows: why goods come back, or what they were found to be."""

    REQUEST = "request"
    INSPECTION = "inspection"


class ReturnFile(models.Model):
    """A file that somebody gave us about a return, as ``files.pictures`` made it anew.

    ``path`` is where it lies in the private storage, and told to nobody. ``name`` is
    what the uploader called it, made safe. ``size`` is in bytes, width and height are
    in pixels; ``sha256`` is of what is stored. Written by ``operations.attach_file`` and
    ``operations.delete_file`` only.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    request = models.ForeignKey(
        ReturnRequest, on_delete=models.CASCADE, related_name="files"
    )
    purpose = word()
    name = models.CharField(max_length=100)
    content_type = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    width = models.PositiveIntegerField(null=True, blank=True)
    height = models.PositiveIntegerField(null=True, blank=True)
    sha256 = models.CharField(max_length=64)
    path = models.CharField(max_length=250, unique=True)
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("request", "created_at", "id")
        constraints = (
            one_of("purpose", FilePurpose, "returns_file_purpose"),
            models.CheckConstraint(condition=Q(size__gte=1), name="returns_file_size"),
        )

    def __str__(self) -> str:
        return self.name
