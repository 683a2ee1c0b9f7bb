from uuid import uuid4

from django.db import models
from django.db.models import Q

from ..domain.mails.kinds import MailKind
from ..domain.mails.sending import MailStatus
from .fields import one_of, word
from .request import ReturnRequest

WAITING = Q(status=MailStatus.WAITING.value)


class OutgoingMail(models.Model):
    """A mail that is to be sent, or was. Written by ``operations.mails`` only.

    ``key`` says what it is about: nothing is told twice. ``context`` is what is known of
    the step that it tells; the return itself is read when the mail is made.
    ``customer_id`` is the customer's account, if there was one: a plain number, so that
    it stays known that it is gone. ``due_at`` is when it may be tried: in the future
    while a worker has it, and after a failure.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    key = models.CharField(max_length=250, unique=True)
    kind = word()
    request = models.ForeignKey(
        ReturnRequest, on_delete=models.CASCADE, null=True, related_name="mails"
    )
    to = models.CharField(max_length=320)
    customer_id = models.BigIntegerField(null=True)
    language = models.CharField(max_length=35)
    channel = models.ForeignKey(
        "channel.Channel", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    channel_slug = models.CharField(max_length=255)
    context = models.JSONField(default=dict, blank=True)
    status = word(default=MailStatus.WAITING)
    due_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(blank=True, default="")
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("created_at", "id")
        indexes = (
            models.Index(
                fields=("due_at",), condition=WAITING, name="returns_mail_due"
            ),
            models.Index(
                fields=("ended_at",),
                condition=Q(status=MailStatus.FAILED.value),
                name="returns_mail_failed",
            ),
        )
        constraints = (
            one_of("kind", MailKind, "returns_mail_kind"),
            one_of("status", MailStatus, "returns_mail_status"),
        )

    def __str__(self) -> str:
        return f"{self.kind} to {self.to}"


class MailTemplate(models.Model):
    """The shop's own texts of a kind of mail, in one language.

    For one channel, or where that is null for every channel that has none. ``html`` may
    be empty: it is made of the text then.
    """

    kind = word()
    language = models.CharField(max_length=35)
    channel = models.ForeignKey(
        "channel.Channel", on_delete=models.CASCADE, null=True, related_name="+"
    )
    subject = models.CharField(max_length=300)
    text = models.TextField()
    html = models.TextField(blank=True, default="")
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    updated_at = models.DateTimeField()

    class Meta:
        ordering = ("kind", "language", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("kind", "language", "channel"),
                name="returns_mail_template_once",
            ),
            models.UniqueConstraint(
                fields=("kind", "language"),
                condition=Q(channel__isnull=True),
                name="returns_mail_template_shop",
            ),
            one_of("kind", MailKind, "returns_mail_template_kind"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.language}"
