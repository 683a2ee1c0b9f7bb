"""Every kind of mail, who gets it, and the names that its text may use."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ..language import Language
from ..language import gettext_noop as _
from .template import Names


class MailKind(StrEnum):
    """Names that are stored and told to mail Apps; a released one is never changed."""

    GUEST_LINK = "guest_link"
    REQUESTED = "requested"
    APPROVED = "approved"
    DECLINED = "declined"
    REMINDER = "reminder"
    EXPIRED = "expired"
    CANCELED = "canceled"
    RECEIVED = "received"
    INSPECTED = "inspected"
    REFUNDED = "refunded"
    CREDITED = "credited"
    EXCHANGED = "exchanged"
    EXCHANGE_PAYMENT = "exchange_payment"
    REFUND_DELAYED = "refund_delayed"
    WITHDRAWAL = "withdrawal"
    WITHDRAWAL_UNKNOWN = "withdrawal_unknown"
    STAFF_REVIEW = "staff_review"
    STAFF_OVERDUE = "staff_overdue"
    STAFF_REFUND_FAILED = "staff_refund_failed"
    STAFF_WITHDRAWAL = "staff_withdrawal"


FOR_STAFF = frozenset(
    (
        MailKind.STAFF_REVIEW,
        MailKind.STAFF_OVERDUE,
        MailKind.STAFF_REFUND_FAILED,
        MailKind.STAFF_WITHDRAWAL,
    )
)

type Sample = str | Decimal | date | datetime
SAMPLE_CURRENCY = "EUR"


@dataclass(frozen=True, slots=True)
class Variable:
    """A name: what it is, what it may look like, and the names of a row if it is a list.

    A ``sample`` that is a number is an amount of money.
    """

    meaning: str
    sample: Sample
    rows: Mapping[str, "Variable"] = field(default_factory=dict)


def written(sample: Sample, language: Language) -> str:
    """A sample as a customer of that language reads it; empty for lists."""
    match sample:
        case Decimal():
            return language.money(sample, SAMPLE_CURRENCY)
        case datetime():
            return language.moment(sample)
        case date():
            return language.day(sample)
        case "":
            return ""
    return language.say(sample)


def _text(meaning: str, sample: Sample) -> Variable:
    return Variable(meaning, sample)


def _list(meaning: str, **rows: Variable) -> Variable:
    return Variable(meaning, "", rows)


ITEM = {
    "item": _text(_("Name of the item."), _("Linen shirt – M")),
    "quantity": _text(_("Units of it."), "2"),
}
ALWAYS = {"shop_name": _text(_("Name of the shop."), "Maison Exemple")}
OF_A_RETURN = {
    **ALWAYS,
    "name": _text(_("First name of the customer; none for gifts."), "Zoé"),
    "number": _text(_("Number of the return."), "RMA-000042"),
    "order_number": _text(_("Number of the order; none for gifts."), "1042"),
    "is_gift": _text(_("There where somebody returns a gift."), ""),
    "status_url": _text(_("Page of the return."), "https://shop.example/returns/42"),
    "items": _list(
        _("What is returned."),
        **ITEM,
        reason=_text(_("Why, in words."), _("Too small")),
    ),
}
FOUND = {
    "found": _list(
        _("What was found of the items."),
        **ITEM,
        accepted=_text(_("There where they are accepted."), "1"),
        rejected=_text(_("There where they go back to the customer."), ""),
        pending=_text(_("There where that is not decided yet."), ""),
        missing=_text(_("There where they were not in the parcel."), ""),
    )
}
MEMO = {
    "memo_number": _text(_("Number of the credit memo."), "CM-EUR-000042"),
    "memo_url": _text(_("Link to the credit memo."), "https://shop.example/memo.pdf"),
}
AMOUNT = {
    "amount": _text(
        _("The amount, with its currency; none for gifts."), Decimal("59.99")
    )
}
SENDING = {
    "slip_url": _text(_("Link to the return slip."), "https://shop.example/slip.pdf"),
    "steps": _list(
        _("What to do to send the items back."),
        step=_text(_("One step."), _("Put the return slip into the parcel.")),
    ),
}
UNTIL = {"until": _text(_("The last day."), date(2027, 5, 28))}
OF_STAFF = {
    "dashboard_url": _text(_("The Dashboard."), "https://shop.example/dashboard/"),
    "customer_email": _text(_("Address of the customer."), "zoe@example.com"),
}
OF_A_WITHDRAWAL = {
    **ALWAYS,
    "reference": _text(_("What the withdrawal is called."), "3F9A0C51B2D7"),
    "name": _text(_("Name of the customer, as declared."), "Zoé Martin"),
    "order_number": _text(_("Number of the order."), "1042"),
    "ordered_on": _text(_("Date of the order."), date(2027, 5, 1)),
    "declared_at": _text(
        _("Date and time."), datetime(2027, 5, 14, 9, 41, 7, tzinfo=UTC)
    ),
    "whole": _text(_("There where the whole order is meant."), ""),
    "items": _list(_("What is meant."), **ITEM),
    "comment": _text(_("What the customer added."), ""),
    "number": _text(_("Number of the return that came of it."), "RMA-000042"),
    "is_accepted": _text(_("There where the return is approved."), "1"),
    "is_declined": _text(_("There where it is declined."), ""),
    "in_review": _text(_("There where staff look at it."), ""),
    "refund_by": _text(_("Until when the money is due."), date(2027, 5, 28)),
    "send_back_by": _text(_("Until when goods are to be sent."), date(2027, 5, 28)),
    "period_ended_on": _text(_("When the period was over, if it was."), ""),
    "customer_email": _text(_("Where the acknowledgement goes."), "zoe@example.com"),
}

VARIABLES: Mapping[MailKind, Mapping[str, Variable]] = {
    MailKind.GUEST_LINK: {
        **ALWAYS,
        "order_number": OF_A_RETURN["order_number"],
        "link_url": _text(_("The link."), "https://shop.example/returns/open/abc"),
        "minutes": _text(_("How many minutes it works."), "30"),
    },
    MailKind.REQUESTED: OF_A_RETURN,
    MailKind.APPROVED: {**OF_A_RETURN, **SENDING},
    MailKind.DECLINED: {
        **OF_A_RETURN,
        "reason": _text(_("Why staff declined it."), _("The seal is broken.")),
        "refusals": _list(
            _("Why the policy declines items."),
            item=ITEM["item"],
            why=_text(_("Why."), _("Gift cards cannot be returned.")),
        ),
    },
    MailKind.REMINDER: {**OF_A_RETURN, **SENDING, **UNTIL},
    MailKind.EXPIRED: OF_A_RETURN,
    MailKind.CANCELED: OF_A_RETURN,
    MailKind.RECEIVED: {
        **OF_A_RETURN,
        **FOUND,
        "arrived": _list(_("What arrived."), **ITEM),
    },
    MailKind.INSPECTED: {**OF_A_RETURN, **FOUND},
    MailKind.REFUNDED: {**OF_A_RETURN, **AMOUNT, **MEMO},
    MailKind.CREDITED: {**OF_A_RETURN, **AMOUNT, **MEMO},
    MailKind.EXCHANGED: {
        **OF_A_RETURN,
        "new_items": _list(_("The new goods."), **ITEM),
        "new_order_number": _text(_("Number of their order."), "1077"),
    },
    MailKind.EXCHANGE_PAYMENT: {
        **OF_A_RETURN,
        **AMOUNT,
        **UNTIL,
        "new_items": _list(_("The new goods."), **ITEM),
        "payment_url": _text(_("Where it is paid."), "https://shop.example/pay/abc"),
    },
    MailKind.REFUND_DELAYED: OF_A_RETURN,
    MailKind.WITHDRAWAL: OF_A_WITHDRAWAL,
    MailKind.WITHDRAWAL_UNKNOWN: {
        **ALWAYS,
        "order_number": _text(_("The number that was given."), "1042"),
        "declared_at": OF_A_WITHDRAWAL["declared_at"],
        "whole": OF_A_WITHDRAWAL["whole"],
        "customer_email": _text(_("The address that was given."), "zoe@example.com"),
        "again_url": _text(_("Where to try again."), "https://shop.example/withdraw"),
    },
    MailKind.STAFF_WITHDRAWAL: OF_A_WITHDRAWAL,
    MailKind.STAFF_REVIEW: {**OF_A_RETURN, **OF_STAFF, **UNTIL},
    MailKind.STAFF_OVERDUE: {**OF_A_RETURN, **OF_STAFF, **UNTIL},
    MailKind.STAFF_REFUND_FAILED: {
        **OF_A_RETURN,
        **OF_STAFF,
        **AMOUNT,
        "message": _text(_("What the payment said."), _("The card has expired.")),
    },
}


def names_of(kind: MailKind) -> Names:
    """What a text of the kind may use."""
    return _names(VARIABLES[kind])


def sample_of(kind: MailKind, language: Language) -> dict[str, Any]:
    """Values to try a text with: a row for every list."""
    return {
        name: (
            [_samples(variable.rows, language)]
            if variable.rows
            else written(variable.sample, language)
        )
        for name, variable in VARIABLES[kind].items()
    }


def _samples(variables: Mapping[str, Variable], language: Language) -> dict[str, str]:
    return {name: written(row.sample, language) for name, row in variables.items()}


def _names(variables: Mapping[str, Variable]) -> Names:
    return {
        name: _names(variable.rows) if variable.rows else None
        for name, variable in variables.items()
    }
