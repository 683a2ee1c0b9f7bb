"""Mails, one by one."""

from datetime import datetime, timedelta
from uuid import UUID

from ..mails import send
from ..operations.mails.sending import due
from ..operations.queue import SEND_MAIL
from .work import left_behind, sweeper, worker

MOST_AT_ONCE = 200


@worker(SEND_MAIL)
def send_mail(mail_id: str) -> None:
    """Send one mail; see :mod:`saleor_returns.mails.send`."""
    send.send_mail(mail_id=UUID(mail_id))


@sweeper(timedelta(minutes=1))
def sweep_mails(now: datetime) -> None:
    """Queue mails that no task has sent: its message was lost, or it failed before."""
    left = due(left_behind(now)).values_list("pk", flat=True)
    for mail_id in left[:MOST_AT_ONCE]:
        send_mail.delay(str(mail_id))
