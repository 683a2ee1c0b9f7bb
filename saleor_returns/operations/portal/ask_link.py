"""Have a guest's link mailed, if there is an order; nobody learns here whether."""

from celery import current_app
from django.db import transaction

SEND_GUEST_LINK = "saleor_returns.tasks.send_guest_link"


def ask_guest_link(*, number: int, email: str, language: str) -> None:
    """Queue the same task for every number and address: it alone looks for the order.

    A broker that is down is logged, and the guest asks again.
    """

    def queue() -> None:
        current_app.tasks[SEND_GUEST_LINK].delay(number, email, language)

    with transaction.atomic():
        transaction.on_commit(queue, robust=True)
