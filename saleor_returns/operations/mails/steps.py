"""Which step of a return brings which mail."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured

from ...domain.lifecycle import RequestStatus, Resolution
from ...domain.mails.kinds import FOR_STAFF, MailKind
from ...domain.mails.sending import MailMode
from ...facts.mail_recipient import recipient_of
from ...facts.mail_settings import MailSettings, mail_settings
from ...models import ReturnRequest
from .enqueue import NewMail, enqueue_all


class Step(Protocol):
    """An entry of a timeline that was just made."""

    @property
    def request(self) -> ReturnRequest: ...
    @property
    def type(self) -> str: ...
    @property
    def data(self) -> dict[str, Any]: ...


def _always(step: Step) -> bool:
    return True


def _waits(step: Step) -> bool:
    """It was decided at once otherwise, and the decision says it all."""
    return RequestStatus(step.request.status) == RequestStatus.REQUESTED


def _paid(step: Step) -> bool:
    in_credit = step.data.get("resolution") == Resolution.STORE_CREDIT
    return Decimal(step.data.get("amount", 0)) > 0 and not in_credit


def _credited(step: Step) -> bool:
    return step.data.get("resolution") == Resolution.STORE_CREDIT


def _owes(step: Step) -> bool:
    return Decimal(step.data.get("owed", 0)) > 0


@dataclass(frozen=True, slots=True)
class Brings:
    """A mail, where ``when`` holds. ``once_for``: of a value of the step's data, once."""

    kind: MailKind
    when: Callable[[Step], bool] = _always
    once_for: str = ""


BRINGS: Mapping[str, tuple[Brings, ...]] = {
    "requested": (
        Brings(MailKind.REQUESTED, _waits),
        Brings(MailKind.STAFF_REVIEW, _waits),
    ),
    "approved": (Brings(MailKind.APPROVED),),
    "declined": (Brings(MailKind.DECLINED),),
    "canceled": (Brings(MailKind.CANCELED),),
    "reminded": (Brings(MailKind.REMINDER),),
    "expired": (Brings(MailKind.EXPIRED),),
    "received": (Brings(MailKind.RECEIVED),),
    "inspected": (Brings(MailKind.INSPECTED),),
    "reimbursed": (
        Brings(MailKind.REFUNDED, _paid),
        Brings(MailKind.CREDITED, _credited),
    ),
    "refund_overdue": (
        Brings(MailKind.REFUND_DELAYED, once_for="due_at"),
        Brings(MailKind.STAFF_OVERDUE, once_for="due_at"),
    ),
    "refund_failed": (Brings(MailKind.STAFF_REFUND_FAILED, once_for="reimbursement"),),
    "exchange_ordered": (Brings(MailKind.EXCHANGE_PAYMENT, _owes),),
    "exchange_released": (Brings(MailKind.EXCHANGED),),
}
"""By the step's name, as the timeline has it."""

TOLD_BY = {"received": "inspected"}
"""Steps that one taken with them tells too: goods that are looked at when they arrive."""


def mails_of(steps: Iterable[tuple[Step, UUID]]) -> None:
    """Have the mails sent that steps bring; each step has a key of its own.

    In the steps' own transaction: there is a mail where there is a step, and no other.
    """
    known = list(steps)
    taken = {(step.request.pk, step.type) for step, _key in known}
    told = [
        mail
        for step, key in known
        if (step.request.pk, TOLD_BY.get(step.type)) not in taken
        for mail in _mails(step, key)
    ]
    enqueue_all(told)


def _mails(step: Step, key: UUID) -> Iterator[NewMail]:
    wanted = [row for row in BRINGS.get(step.type, ()) if row.when(step)]
    if not wanted:
        return
    order = step.request.order
    try:
        settings = mail_settings(order.channel.slug)
    except ImproperlyConfigured:
        return  # a check says so; no mail keeps a return from going on
    if settings.mode == MailMode.OFF:
        return
    for row in wanted:
        about = str(step.data.get(row.once_for) or key)
        context = {"step": step.type, **_plain(step.data)}
        for to, language, customer_id in _recipients(row.kind, step, settings):
            yield NewMail(
                kind=row.kind,
                to=to,
                language=language,
                channel=order.channel,
                key=":".join((row.kind, str(step.request.pk), about, to))[:250],
                context=context,
                request_id=step.request.pk,
                customer_id=customer_id,
            )


def _recipients(
    kind: MailKind, step: Step, settings: MailSettings
) -> Sequence[tuple[str, str, int | None]]:
    if kind in FOR_STAFF:
        return [(to, settings.staff_language, None) for to in settings.staff]
    found = recipient_of(step.request, step.request.order)
    return [(found.to, found.language, found.customer_id)] if found else []


def _plain(data: Mapping[str, Any]) -> dict[str, Any]:
    """What leads to the rows of the step, and nothing that belongs to staff."""
    leading = (
        "receipt",
        "reimbursement",
        "attempt",
        "exchange",
        "found",
        "due_at",
        "expires_at",
    )
    return {name: data[name] for name in leading if name in data}
