from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from ..domain.export import (
    ExportFailure,
    ExportField,
    ExportRows,
    ExportStatus,
    FileType,
)
from .fields import one_of, some_of, word


class ReturnExport(models.Model):
    """A file of returns that somebody asked for, for themselves.

    ``scope`` is what they narrowed the list to, as ``graphql.exporting`` stores it. What
    they may see is looked up when the file is written; it is never more than they
    could see when they asked (``as_order_staff``, ``sees_money``), since a token may
    allow less than its user may. ``path`` is where the file lies in the private
    storage, and told to nobody.

    Whoever writes the file holds it until ``leased_until``, under the number ``run``:
    a worker that comes back after another took over has the wrong number.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    status = word(default=ExportStatus.PENDING)
    file_type = word()
    rows = word()
    columns = ArrayField(models.CharField(max_length=32))
    scope = models.JSONField()
    language = models.CharField(max_length=35)
    as_order_staff = models.BooleanField()
    sees_money = models.BooleanField()
    user = models.ForeignKey(
        "account.User", on_delete=models.CASCADE, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.CASCADE, null=True, related_name="+"
    )
    rows_total = models.PositiveIntegerField(null=True, blank=True)
    rows_done = models.PositiveIntegerField(default=0)
    run = models.PositiveIntegerField(default=0)
    leased_until = models.DateTimeField(null=True, blank=True)
    failure = models.CharField(max_length=32, blank=True, default="")
    path = models.CharField(max_length=250, blank=True, default="")
    size = models.PositiveBigIntegerField(default=0)
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at", "-id")
        indexes = (
            models.Index(
                fields=("user", "created_at", "id"), name="returns_export_user"
            ),
            models.Index(fields=("app", "created_at", "id"), name="returns_export_app"),
            models.Index(fields=("created_at",), name="returns_export_created"),
        )
        constraints = (
            one_of("status", ExportStatus, "returns_export_status"),
            one_of("file_type", FileType, "returns_export_file_type"),
            one_of("rows", ExportRows, "returns_export_rows"),
            some_of("columns", ExportField, "returns_export_columns"),
            models.CheckConstraint(
                condition=Q(failure="")
                | Q(failure__in=[word.value for word in ExportFailure]),
                name="returns_export_failure",
            ),
            models.CheckConstraint(
                condition=Q(status=ExportStatus.DONE.value) & ~Q(path="")
                | ~Q(status=ExportStatus.DONE.value) & Q(path=""),
                name="returns_export_file_when_done",
            ),
            models.CheckConstraint(
                condition=Q(status=ExportStatus.FAILED.value) & ~Q(failure="")
                | ~Q(status=ExportStatus.FAILED.value) & Q(failure=""),
                name="returns_export_failed_why",
            ),
            models.CheckConstraint(
                condition=Q(user__isnull=True) ^ Q(app__isnull=True),
                name="returns_export_somebodys",
            ),
        )

    def __str__(self) -> str:
        return f"{self.file_type} of {self.rows}: {self.status}"
