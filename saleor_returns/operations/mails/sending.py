"""Take a mail to be sent, and write down what became of it."""

import logging
import random
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from ...domain.mails.sending import MailStatus, pause_after
from ...host.contract import SYSTEM
from ...models import OutgoingMail
from ...models.event import EventType
from ...models.mail import WAITING
from ..locking import lock_request
from ..timeline import record
from ..transactions import one_transaction, tried_again

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
"""So long a worker may take to send one mail before another one may try."""
ERROR_LENGTH = 500


def due(now: datetime) -> QuerySet[OutgoingMail]:
    """Mails that may be tried now, the longest due first."""
    return OutgoingMail.objects.filter(WAITING, due_at__lte=now).order_by("due_at")


def claim(mail_id: UUID) -> OutgoingMail | None:
    """The mail, leased to the caller; ``None`` where it is not its turn."""
    with transaction.atomic():
        now = timezone.now()
        rows = OutgoingMail.objects.select_for_update(skip_locked=True, of=("self",))
        mail = rows.filter(WAITING, pk=mail_id, due_at__lte=now).first()
        if mail is None:
            return None
        mail.due_at = now + LEASE
        mail.tries += 1
        mail.save(update_fields=("due_at", "tries"))
        return mail


def is_gone(mail: OutgoingMail) -> bool:
    """Whether the account is deleted of whoever was to get it."""
    users: Any = apps.get_model("account", "User").objects
    return mail.customer_id is not None and not (
        users.filter(pk=mail.customer_id).exists()
    )


def end(mail: OutgoingMail, status: MailStatus) -> None:
    """It was sent, or need not be. What it was to say is kept no longer."""
    OutgoingMail.objects.filter(WAITING, pk=mail.pk).update(
        status=status, ended_at=timezone.now(), error="", context={}
    )


def put_off(mail: OutgoingMail, error: Exception, *, for_good: bool = False) -> None:
    """Try again later, or give up where that is in vain or was done often enough."""
    told = f"{type(error).__name__}: {error}"[:ERROR_LENGTH]
    pause = None if for_good else pause_after(mail.tries, random.uniform)  # noqa: S311
    logger.warning("Mail %s could not be sent (try %s): %s", mail.pk, mail.tries, told)
    if pause is None:
        give_up(mail_id=mail.pk, error=told)
        return
    rows = OutgoingMail.objects.filter(WAITING, pk=mail.pk)
    rows.update(error=told, due_at=timezone.now() + pause)


@tried_again
def give_up(*, mail_id: UUID, error: str) -> None:
    """Try a mail no more, and say so in the timeline of its return."""
    with one_transaction():
        mail = OutgoingMail.objects.filter(pk=mail_id).first()
        request = None
        if mail is not None and mail.request_id is not None:
            _order, request = lock_request(mail.request_id)
        rows = OutgoingMail.objects.filter(WAITING, pk=mail_id)
        now = timezone.now()
        ended = rows.update(status=MailStatus.FAILED, ended_at=now, error=error)
        if ended and mail is not None and request is not None:
            data = {"mail": str(mail_id), "kind": mail.kind, "error": error}
            record(request, EventType.MAIL_FAILED, actor=SYSTEM, at=now, data=data)


def try_again(*, mail_ids: list[UUID] | None = None) -> int:
    """Have mails tried again that were given up; say how many there are."""
    rows = OutgoingMail.objects.filter(status=MailStatus.FAILED)
    if mail_ids is not None:
        rows = rows.filter(pk__in=mail_ids)
    return rows.update(
        status=MailStatus.WAITING, ended_at=None, tries=0, due_at=timezone.now()
    )
