"""Withdrawals of guests who have shown no order: kept at once, looked at by a worker.

Whoever confirms one learns nothing of orders, and nothing that was confirmed is lost
with a broker's message: the row is there until something has come of it.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from ...domain.mails.kinds import MailKind
from ...errors import ErrorCode, ReturnsError
from ...host.contract import Actor, ActorKind
from ...languages import language
from ...models import GuestDeclaration
from ..mails.enqueue import NewMail, enqueue_all
from ..portal.links import address_on, guest_order
from ..queue import queue_declaration
from .declared import Declared
from .withdraw import withdraw


def declare_as_guest(declaration: GuestDeclaration) -> None:
    """Keep a declaration that was confirmed, and have its order looked for.

    The same statements whatever order there is, or not. The same one twice is one.
    """
    with transaction.atomic():
        GuestDeclaration.objects.bulk_create([declaration], ignore_conflicts=True)
        queue_declaration(declaration.pk)


def left_behind(before: datetime) -> QuerySet[GuestDeclaration]:
    """Those that no worker has come to, the oldest first."""
    rows = GuestDeclaration.objects.filter(declared_at__lt=before)
    return rows.order_by("declared_at")


def settle_declaration(*, declaration_id: UUID, again_url: str) -> None:
    """Withdraw from the order that a guest named, or tell them that there is none.

    Done again it changes nothing. ``again_url`` is where they may try once more.

    Raises:
        ReturnsError: it was kept in a form that is none.
    """
    rows = GuestDeclaration.objects.select_related("channel")
    found = rows.filter(pk=declaration_id).first()
    if found is None:
        return
    order = guest_order(found.number, found.email)
    address = address_on(order, found.email) if order else ""
    if order is not None and address:
        try:
            _withdraw(found, order, address)
        except ReturnsError as error:
            # It was sent once more, and the order's address was written anew since.
            if list(error.codes) != [ErrorCode.IDEMPOTENCY_KEY_REUSED]:
                raise
        found.delete()
        return
    with transaction.atomic():
        _tell_unknown(found, again_url)
        found.delete()


def _withdraw(found: GuestDeclaration, order: Any, address: str) -> None:
    withdraw(
        declared=Declared(
            order_id=order.pk,
            name=found.name,
            email=address,
            comment=found.words,
            in_words=bool(found.words),
            language=found.language if found.chose else "",
            address_family=found.address_family,
        ),
        actor=Actor(ActorKind.CUSTOMER),
        idempotency_key=found.pk.hex,
        is_guest=True,
        declared_at=found.declared_at,
    )


def _tell_unknown(found: GuestDeclaration, again_url: str) -> None:
    """Say what came, to whatever address a stranger wrote into a form.

    Nothing of their own words is in it, so that nobody writes to others through us.
    """
    told = language(found.language)
    context = {
        "order_number": str(found.number),
        "declared_at": told.moment(timezone.localtime(found.declared_at)),
        "whole": "" if found.words else "1",
        "customer_email": found.email,
        "again_url": again_url,
    }
    key = f"withdrawal_unknown:{found.pk}"
    kind = MailKind.WITHDRAWAL_UNKNOWN
    enqueue_all(
        [NewMail(kind, found.email, found.language, found.channel, key, context)]
    )
