"""The one entrance for mails: a row in the caller's transaction, sent after the commit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils import timezone

from ...domain.mails.kinds import MailKind
from ...domain.mails.sending import MailMode
from ...facts.mail_settings import mode_of
from ...models import OutgoingMail
from ..queue import queue_mail


@dataclass(frozen=True, slots=True)
class NewMail:
    """A mail to be sent. ``key`` says what it is about: nothing is told twice.

    ``channel`` is the platform's row; ``None``: nobody knows which, and the mail looks as
    those of all other channels. ``context`` is JSON, by the names of
    :mod:`~saleor_returns.domain.mails.kinds`; where ``request_id`` is said, what the
    return itself says is added when the mail is made. ``customer_id`` is the account of
    who gets it: once that is gone, nobody does.
    """

    kind: MailKind
    to: str
    language: str
    channel: Any
    key: str
    context: Mapping[str, Any] = field(default_factory=dict)
    request_id: UUID | None = None
    customer_id: int | None = None


def enqueue(
    kind: MailKind,
    *,
    to: str,
    language: str,
    channel: Any,
    context: Mapping[str, Any],
    key: str,
    request_id: UUID | None = None,
    customer_id: int | None = None,
) -> None:
    """Have a mail sent, see :class:`NewMail`; nothing where the channel sends none."""
    enqueue_all(
        [NewMail(kind, to, language, channel, key, context, request_id, customer_id)]
    )


def enqueue_all(mails: Iterable[NewMail]) -> None:
    """The same of several, in one statement."""
    now = timezone.now()
    rows = [
        OutgoingMail(
            key=mail.key,
            kind=mail.kind,
            request_id=mail.request_id,
            to=mail.to,
            customer_id=mail.customer_id,
            language=mail.language,
            channel=mail.channel,
            channel_slug=_slug(mail.channel),
            context=dict(mail.context),
            due_at=now,
            created_at=now,
        )
        for mail in mails
        if mail.to and mode_of(_slug(mail.channel)) != MailMode.OFF
    ]
    if not rows:
        return
    OutgoingMail.objects.bulk_create(rows, ignore_conflicts=True)
    for row in rows:
        queue_mail(row.pk)


def _slug(channel: Any | None) -> str:
    return channel.slug if channel else ""
