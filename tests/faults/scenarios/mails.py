"""Words of mails, and sending those that steps have left."""

from django.core import mail
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.mails.kinds import MailKind
from saleor_returns.models import MailTemplate, OutgoingMail
from saleor_returns.operations.mails.sending import LEASE, give_up
from saleor_returns.operations.mails.templates import OwnText, save_template

from .step import Step, types


def send_one(world):
    """Sent once or twice, under one id: nobody knows whether the first got through."""
    left = _left(world)

    def check():
        OutgoingMail.objects.filter(status="waiting").update(
            due_at=timezone.now() - LEASE
        )
        tasks.send_mail(str(left.pk))
        left.refresh_from_db()
        assert left.status == "sent"
        assert {row.extra_headers["Message-ID"] for row in mail.outbox} <= {
            f"<{left.pk}@{_domain()}>"
        }

    return Step(lambda: tasks.send_mail(str(left.pk)), check)


def give_one_up(world):
    left = _left(world)

    def check():
        left.refresh_from_db()
        assert left.status == "failed"
        assert types(left.request).count("mail_failed") == 1

    return Step(lambda: give_up(mail_id=left.pk, error="No."), check)


def word_one(world):
    words = OwnText("Yes", "Send it.")

    def call():
        save_template(
            kind=MailKind.APPROVED,
            language="en",
            channel_id=None,
            words=words,
            actor=world.case.by_staff,
            revision="",
        )

    def check():
        (row,) = MailTemplate.objects.all()
        assert (row.subject, row.text) == ("Yes", "Send it.")

    return Step(call, check, refusals=("template_changed",))


def _left(world):
    with world.monkeypatch.context() as patch:
        patch.setattr(tasks.send_mail, "delay", lambda mail_id: None)
        made = world.ask({"mug": 1})
    return OutgoingMail.objects.get(request=made)


def _domain():
    from django.conf import settings

    return settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].rstrip(">")
