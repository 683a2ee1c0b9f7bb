"""Have a guest's link mailed, if there is an order; nobody learns here whether."""

from uuid import uuid4

from celery import current_app
from django.db import transaction

from ...domain.mails.kinds import MailKind
from ..mails.enqueue import enqueue
from .links import address_on, guest_order

SEND_GUEST_LINK = "saleor_returns.tasks.send_guest_link"


def ask_guest_link(*, number: int, email: str, language: str) -> None:
    """Queue the same task for every number and address: it alone looks for the order.

    A broker that is down is logged, and the guest asks again.
    """

    def queue() -> None:
        current_app.tasks[SEND_GUEST_LINK].delay(number, email, language)

    with transaction.atomic():
        transaction.on_commit(queue, robust=True)


def mail_guest_link(*, number: int, email: str, language: str) -> None:
    """Mail a link into the portal to whoever ordered; nothing where nobody did.

    The link is made with the mail: it works from then on, and lies nowhere before.
    """
    order = guest_order(number, email)
    to = address_on(order, email) if order else ""
    if order is None or not to:
        return
    with transaction.atomic():
        enqueue(
            MailKind.GUEST_LINK,
            to=to,
            language=language,
            channel=order.channel,
            context={"order": str(order.pk), "order_number": str(order.number)},
            key=f"{MailKind.GUEST_LINK}:{uuid4()}",
        )
