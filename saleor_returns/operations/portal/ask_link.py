"""Have a guest's link mailed, if there is an order; nobody learns here whether."""

from uuid import uuid4

from celery import current_app
from django.db import transaction

from ...domain.mails.kinds import MailKind
from ..mails.enqueue import enqueue
from .links import address_on, guest_order

SEND_GUEST_LINK = "saleor_returns.tasks.send_guest_link"


def ask_guest_link(*, number: int, email: str, language: str, to: str = "") -> None:
    """Queue the same task for every number and address: it alone looks for the order.

    A broker that is down is logged, and the guest asks again.
    """

    def queue() -> None:
        current_app.tasks[SEND_GUEST_LINK].delay(number, email, language, to)

    with transaction.atomic():
        transaction.on_commit(queue, robust=True)


def mail_guest_link(*, number: int, email: str, language: str, to: str = "") -> None:
    """Mail a link into the portal to whoever ordered; nothing where nobody did.

    ``to`` is the page that they wanted, see :func:`~saleor_returns.links.enter_url`.
    The link is made with the mail: it works from then on, and lies nowhere before.
    """
    order = guest_order(number, email)
    address = address_on(order, email) if order else ""
    if order is None or not address:
        return
    context = {"order": str(order.pk), "order_number": str(order.number), "to": to}
    with transaction.atomic():
        enqueue(
            MailKind.GUEST_LINK,
            to=address,
            language=language,
            channel=order.channel,
            context=context,
            key=f"{MailKind.GUEST_LINK}:{uuid4()}",
        )
