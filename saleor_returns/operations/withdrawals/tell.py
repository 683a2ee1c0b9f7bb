"""Acknowledge a withdrawal, and tell staff of one that needs them."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from ...domain.language import Language
from ...domain.mails.kinds import MailKind
from ...domain.policy.windows import day_of
from ...domain.withdrawal import WithdrawalOutcome, clocks
from ...facts.mail_settings import mail_settings
from ...facts.policies import zone_of
from ...languages import language
from ...models import Withdrawal
from ..mails.enqueue import NewMail, enqueue_all


def acknowledge(withdrawal: Withdrawal, order: Any) -> None:
    """Have the acknowledgement sent: content, date and time (article 11a(4)).

    In the transaction of the declaration, so that none is without. With it goes a PDF,
    which a mail program keeps as it is.
    """
    declaration = withdrawal.declaration
    mails = [
        NewMail(
            MailKind.WITHDRAWAL,
            declaration.email,
            declaration.language,
            order.channel,
            key=acknowledgement_key(withdrawal),
            context=context_of(withdrawal, language(declaration.language)),
        )
    ]
    if withdrawal.outcome == WithdrawalOutcome.REVIEW:
        mails += _for_staff(withdrawal, order)
    enqueue_all(mails)


def acknowledgement_key(withdrawal: Withdrawal) -> str:
    """By which the mail that acknowledges it is found."""
    return f"withdrawal:{withdrawal.pk}"


def _for_staff(withdrawal: Withdrawal, order: Any) -> list[NewMail]:
    try:
        settings = mail_settings(order.channel.slug)
    except ImproperlyConfigured:
        return []  # a check says so
    told = language(settings.staff_language)
    return [
        NewMail(
            MailKind.STAFF_WITHDRAWAL,
            to,
            settings.staff_language,
            order.channel,
            key=f"staff_withdrawal:{withdrawal.pk}:{to}"[:250],
            context=context_of(withdrawal, told),
        )
        for to in settings.staff
    ]


def context_of(withdrawal: Withdrawal, told: Language) -> dict[str, Any]:
    """The values for its mails."""
    declaration = withdrawal.declaration
    ended, request = withdrawal.period_ended_at, withdrawal.request
    holds = WithdrawalOutcome(withdrawal.outcome)
    due, zone = clocks(withdrawal.declared_at), zone_of(withdrawal.order)
    return {
        "withdrawal": str(withdrawal.pk),
        "reference": withdrawal.reference,
        "name": declaration.name,
        "order_number": declaration.order_number,
        "ordered_on": told.day(datetime.fromisoformat(declaration.ordered_on).date()),
        "declared_at": told.moment(timezone.localtime(withdrawal.declared_at)),
        "whole": "1" if declaration.whole else "",
        "items": [
            {"item": item.name, "quantity": str(item.quantity)}
            for item in declaration.items
        ],
        "comment": declaration.comment,
        "number": request.number if request else "",
        "is_accepted": "1" if holds == WithdrawalOutcome.ACCEPTED else "",
        "is_declined": "1" if holds == WithdrawalOutcome.DECLINED else "",
        "in_review": "1" if holds == WithdrawalOutcome.REVIEW else "",
        "refund_by": _day(told, zone, due.refund_by),
        "send_back_by": _day(told, zone, due.send_back_by),
        "period_ended_on": _day(told, zone, ended),
        "customer_email": declaration.email,
    }


def _day(told: Language, zone: ZoneInfo, moment: datetime | None) -> str:
    return told.day(day_of(moment, zone)) if moment else ""
