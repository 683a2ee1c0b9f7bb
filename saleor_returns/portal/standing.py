"""Where a return stands, in one line, and what its customer sees of its timeline."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from ..domain.lifecycle import (
    InspectionStatus,
    MoneyStatus,
    Reception,
    RequestStatus,
    Resolution,
)
from ..domain.policy.effects import Method
from ..models import ReturnEvent, ReturnRequest
from ..models.event import EventType


@dataclass(frozen=True, slots=True)
class Step:
    """One of the few steps on the line; ``state``: done, now, or to come."""

    name: str
    state: str


@dataclass(frozen=True, slots=True)
class Happened:
    text: str
    at: datetime


SETTLED = (EventType.REIMBURSEMENT_CREATED, EventType.REIMBURSED)
ENDED = {
    RequestStatus.DECLINED: "declined",
    RequestStatus.CANCELED: "canceled",
    RequestStatus.EXPIRED: "expired",
}


def was_sent(request: ReturnRequest) -> bool:
    """Whether a parcel of it was announced, as far as it was read with that."""
    return bool(getattr(request, "is_sent", False))


def in_one_line(request: ReturnRequest) -> str:
    """The one thing that its customer wants to know first."""
    match request.status:
        case RequestStatus.UNCONFIRMED:
            return _("Please confirm your return.")
        case RequestStatus.REQUESTED:
            return _("We are looking at your request and will write to you.")
        case RequestStatus.DECLINED:
            return _("We could not accept this return.")
        case RequestStatus.CANCELED:
            return _("This return was canceled.")
        case RequestStatus.EXPIRED:
            return _("This return has expired, since nothing was sent.")
        case RequestStatus.COMPLETED:
            return _("All done.")
    return _approved(request)


def _approved(request: ReturnRequest) -> str:
    waits_for_rest = request.reception == Reception.PARTIAL and request.is_awaited
    if request.money == MoneyStatus.REIMBURSED and not waits_for_rest:
        return _reimbursed(request)
    if request.money in (MoneyStatus.PENDING, MoneyStatus.FAILED):
        return _("We are paying you back.")
    if request.inspection == InspectionStatus.PENDING:
        return _("Your items have arrived, and we are looking at them.")
    if request.reception == Reception.FULL:
        return _("Your items have arrived.")
    if request.reception == Reception.PARTIAL:
        return _("A part of your items has arrived; we wait for the rest.")
    if not request.is_awaited:
        return _("Your return is accepted. You need not send anything.")
    if was_sent(request):
        return _("Your parcel is on its way to us.")
    return _("Your return is accepted. Please send the items.")


def _reimbursed(request: ReturnRequest) -> str:
    if getattr(request, "gives_money", True):
        return _("Your money is on its way back.")
    if getattr(request, "gives_credit", False):
        return _("You got store credit.")
    return _("Everything is settled.")


def steps(request: ReturnRequest) -> list[Step]:
    """The line: how far it came; a return that ended early has none."""
    if request.status in ENDED:
        return []
    approved = request.status in (RequestStatus.APPROVED, RequestStatus.COMPLETED)
    arrived = request.reception == Reception.FULL
    paid = request.money == MoneyStatus.REIMBURSED
    done = request.status == RequestStatus.COMPLETED
    sent = was_sent(request) or request.reception != Reception.NONE
    sends = request.is_awaited or sent or arrived
    names: list[tuple[str, bool]] = [
        (_("Asked for"), True),
        (_("Accepted"), approved),
    ]
    if sends or not approved:
        names += [(_("Sent"), sent or done), (_("Arrived"), arrived or done)]
    names.append((_("Done"), done or paid))
    found, now = [], False
    for name, is_done in names:
        state = "done" if is_done and not now else "now" if not now else "next"
        now = now or not is_done
        found.append(Step(name, state))
    return found


def timeline(events: Iterable[ReturnEvent]) -> list[Happened]:
    """What concerns its customer, the latest first; all else stays within the shop."""
    words = {
        EventType.REQUESTED: _("You asked for the return."),
        EventType.APPROVED: _("The return was accepted."),
        EventType.DECLINED: _("The return was declined."),
        EventType.CANCELED: _("The return was canceled."),
        EventType.REMINDED: _("We reminded you to send the items."),
        EventType.EXPIRED: _("The return has expired."),
        EventType.PARCEL_ANNOUNCED: _("A parcel was announced."),
        EventType.RECEIVED: _("Items arrived at our warehouse."),
        EventType.INSPECTED: _("We looked at the items."),
        EventType.SENT_BACK: _("Items were sent back to you."),
        EventType.REIMBURSEMENT_CREATED: _("We decided to pay you back."),
        EventType.REIMBURSED: _("Your money was paid back."),
        EventType.REFUND_PAID: _("Your money was paid back."),
        EventType.RESOLUTION_CHANGED: _("The solution was changed."),
        EventType.EXCHANGE_ORDERED: _("New items are kept for you."),
        EventType.EXCHANGE_SOLD_OUT: _("The new items have sold out."),
        EventType.EXCHANGE_PAID: _("You paid the difference."),
        EventType.EXCHANGE_EXPIRED: _("The difference was not paid in time."),
        EventType.EXCHANGE_RELEASED: _("The new items may be sent to you."),
        EventType.EXCHANGE_CANCELED: _("The new items were canceled."),
        EventType.FILE_ADDED: _("A photo was added."),
        EventType.REOPENED: _("The return was opened again."),
        EventType.COMPLETED: _("The return is done."),
    }
    rows = sorted(events, key=lambda row: -row.sequence)
    return [
        Happened(_credit_in_words(row) or words[EventType(row.type)], row.created_at)
        for row in rows
        if row.type in words and not _is_of_staff(row) and not _is_of_nothing(row)
    ]


def _is_of_staff(event: ReturnEvent) -> bool:
    """Photos that staff took are theirs."""
    data: Any = event.data
    return event.type == EventType.FILE_ADDED and data.get("purpose") != "request"


def _is_of_nothing(event: ReturnEvent) -> bool:
    """Units that were settled without money, as those that new goods are given for."""
    data: Any = event.data
    return event.type in SETTLED and not Decimal(data.get("amount", 0))


def _credit_in_words(event: ReturnEvent) -> str:
    data: Any = event.data
    is_credit = data.get("resolution") == Resolution.STORE_CREDIT
    if event.type == EventType.REIMBURSED and is_credit:
        return _("You got store credit.")
    return ""


def next_steps(request: ReturnRequest, methods: Iterable[str]) -> list[str]:
    """What the customer has to do now, for each way that goods come back."""
    waits = request.status == RequestStatus.APPROVED and request.is_awaited
    if not waits or was_sent(request):
        return []
    words = {
        Method.CARRIER_LABEL: _("Print the label and put it on the parcel."),
        Method.OWN_CARRIER: _(
            "Hand the parcel to a carrier of your choice, keep the receipt, and enter "
            "the tracking number below."
        ),
        Method.DROP_OFF: _("Hand the parcel in at a parcel shop near you."),
        Method.PICKUP: _("Have the parcel ready; the driver brings the label."),
        Method.IN_STORE: _("Bring the items to one of our shops, with this number."),
    }
    found = [_("Pack the items well, with everything that belongs to them.")]
    if set(methods) != {Method.IN_STORE}:
        found.append(
            _(
                "Put the return slip into the parcel. No printer? A note with the number "
                "of the return will do."
            )
        )
    return found + [words[Method(method)] for method in sorted(set(methods))]
