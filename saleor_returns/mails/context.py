"""What a mail may say of a return, as it is when the mail is made."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from django.utils import timezone

from .. import host
from ..conf import settings
from ..domain.disposition import EFFECTS, Disposition
from ..domain.language import Language
from ..domain.lifecycle import RequestKind
from ..domain.mails.kinds import FOR_STAFF, MailKind
from ..domain.policy.effects import Method
from ..domain.policy.windows import day_of
from ..domain.return_slip import steps
from ..facts.addresses import names_at
from ..facts.policies import zone_of
from ..facts.return_slip import has_slip, reason_names
from ..facts.sold_names import joined, name_sold
from ..links import credit_memo_url, enter_url, return_url, slip_url
from ..messages import refusal_message
from ..models import (
    CreditMemo,
    DecisionRecord,
    Exchange,
    Inspection,
    OutgoingMail,
    RefundAttempt,
    Reimbursement,
    ReturnLine,
    ReturnRequest,
)
from ..operations.exchanges.payment_link import payment_url
from ..operations.portal.links import make_guest_link

PLACE = "{number}"


@dataclass(frozen=True)
class Told:
    """A return, and the ``step`` of it that a mail is about."""

    kind: MailKind
    request: ReturnRequest
    step: Mapping[str, Any]
    language: Language
    code: str

    @property
    def is_gift(self) -> bool:
        """Whoever returns a gift may not know what it cost, nor who bought it.

        Staff get the same mails of it as of any return.
        """
        return self.request.kind == RequestKind.GIFT and self.kind not in FOR_STAFF

    def keys(self, name: str) -> list[str]:
        """The primary key of a row that the step is about, if it is about one."""
        return [str(self.step[name])] if name in self.step else []

    @cached_property
    def lines(self) -> dict[str, ReturnLine]:
        rows = self.request.lines.select_related("order_line", "reason")
        ordered = rows.order_by("order_line__created_at", "order_line__pk")
        return {str(line.pk): line for line in ordered}


def context_of(told: Told) -> dict[str, Any]:
    """The values of the names that the kind of mail may use."""
    adding = MORE.get(told.kind, lambda told: {})
    return {**_base(told), **adding(told)}


def made_with(mail: OutgoingMail) -> dict[str, Any]:
    """Of a mail that is about no return: what is made when it is sent."""
    if mail.kind != MailKind.GUEST_LINK:
        return {}
    link = make_guest_link(UUID(mail.context["order"]))
    left = link.expires_at - timezone.now()
    return {
        "link_url": enter_url(link.token),
        "minutes": str(round(left.total_seconds() / 60)),
    }


def _base(told: Told) -> dict[str, Any]:
    request, order = told.request, told.request.order
    names = reason_names({row.reason_id for row in told.lines.values()}, told.code)
    return {
        "number": request.number,
        "order_number": "" if told.is_gift else str(order.number),
        "name": "" if told.is_gift else names_at(order.billing_address_id)[0],
        "is_gift": "1" if told.is_gift else "",
        "status_url": _page_of(request),
        "items": [
            {
                **_item(line, line.quantity_requested),
                "reason": names.get(line.reason_id) or line.reason.name,
            }
            for line in told.lines.values()
        ],
    }


def _page_of(request: ReturnRequest) -> str:
    """The storefront's page of the return, where it has one, else the portal's."""
    storefront: str = settings.RETURN_PAGE_URL
    return storefront.replace(PLACE, request.number) or return_url(request)


def _item(line: ReturnLine, quantity: int) -> dict[str, str]:
    return {"item": name_sold(line), "quantity": str(quantity)}


def _sending(told: Told) -> dict[str, Any]:
    """What to do, for as long as goods are to be sent."""
    if not has_slip(told.request):
        return {"slip_url": "", "steps": []}
    awaited = [line for line in told.lines.values() if line.progress.awaited]
    ways = dict.fromkeys(Method(line.method) for line in awaited)
    told_steps = [step for way in ways for step in steps(way, told.language)]
    return {
        "slip_url": slip_url(told.request, mailed=True),
        "steps": [{"step": step} for step in dict.fromkeys(told_steps)],
    }


def _reminded(told: Told) -> dict[str, Any]:
    """What to do, and until when."""
    ends = told.step.get("expires_at")
    until = _day(told, datetime.fromisoformat(ends) if ends else None)
    return {**_sending(told), "until": until}


def _why(told: Told) -> dict[str, Any]:
    """Staff's words, or the policy's for each item that it refuses."""
    refusals = []
    if not told.request.decline_reason:
        record = DecisionRecord.objects.filter(request=told.request).first()
        for line in told.lines.values():
            refusal = record and record.answer.line(line.order_line_id).refusal
            if refusal:
                row = {"item": name_sold(line), "why": refusal_message(refusal)}
                refusals.append(row)
    return {"reason": told.request.decline_reason, "refusals": refusals}


def _arrived(told: Told) -> dict[str, Any]:
    """The units of one receipt, and what was found of them if somebody looked."""
    found = Inspection.objects.filter(
        item__receipt__in=told.keys("receipt"), supersedes=None
    )
    rows = found.values("line_id", "quantity", "disposition")
    receipt = told.request.receipts.filter(pk__in=told.keys("receipt")).first()
    items = list(receipt.items.all()) if receipt else []
    missing = [
        {"line": row.line_id, "quantity": row.quantity, "disposition": "missing"}
        for row in items
        if row.is_missing
    ]
    judged = [{"line": row.pop("line_id"), **row} for row in map(dict, rows)]
    return {
        "arrived": [
            _item(told.lines[str(row.line_id)], row.quantity)
            for row in items
            if not row.is_missing and str(row.line_id) in told.lines
        ],
        "found": _judged(told, [*judged, *missing]),
    }


def _found(told: Told) -> dict[str, Any]:
    return {"found": _judged(told, told.step.get("found", ()))}


def _judged(told: Told, rows: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Units by what becomes of them for the customer, who is not told more than that."""
    return [
        {
            **_item(told.lines[str(row["line"])], row["quantity"]),
            **_verdict(Disposition(row["disposition"])),
        }
        for row in rows
        if str(row["line"]) in told.lines
    ]


def _verdict(disposition: Disposition) -> dict[str, str]:
    missing = disposition == Disposition.MISSING
    accepted = EFFECTS[disposition].accepted
    holds = {
        "missing": missing,
        "accepted": accepted is True,
        "rejected": accepted is False,
        "pending": accepted is None and not missing,
    }
    return {name: "1" if value else "" for name, value in holds.items()}


def _money(told: Told) -> dict[str, Any]:
    """What was paid, with its document; nothing of it for gifts."""
    rows = Reimbursement.objects.filter(pk__in=told.keys("reimbursement"))
    reimbursement = rows.first()
    if told.is_gift or reimbursement is None:
        return {"amount": "", "memo_number": "", "memo_url": ""}
    memo = CreditMemo.objects.filter(reimbursement=reimbursement).first()
    return {
        "amount": told.language.money(reimbursement.amount, reimbursement.currency),
        "memo_number": memo.number if memo else "",
        "memo_url": credit_memo_url(memo, mailed=True) if memo else "",
    }


def _exchange(told: Told) -> dict[str, Any]:
    """The new goods, and what is to be paid for them."""
    found = Exchange.objects.filter(pk__in=told.keys("exchange")).first()
    if found is None:
        return {"new_items": [], "new_order_number": "", "amount": "", "until": ""}
    return {
        "new_items": [
            {
                "item": joined(row.product_name, row.variant_name),
                "quantity": str(row.quantity),
            }
            for row in found.items.all()
        ],
        "new_order_number": "" if told.is_gift else found.order_number,
        "amount": (
            ""
            if told.is_gift
            else told.language.money(found.owed_amount, found.currency)
        ),
        "until": _day(told, found.pay_until),
        "payment_url": payment_url(found) or "",
    }


def _for_staff(told: Told) -> dict[str, Any]:
    order, dashboard = told.request.order, host.installation.dashboard_url()
    due = told.request.next_step_due
    return {
        "customer_email": order.user_email,
        "dashboard_url": dashboard,
        "until": _day(told, due),
    }


def _failed(told: Told) -> dict[str, Any]:
    attempt = RefundAttempt.objects.filter(pk__in=told.keys("attempt")).first()
    return {
        **_for_staff(told),
        "amount": (
            told.language.money(attempt.amount, attempt.currency) if attempt else ""
        ),
        "message": attempt.message if attempt else "",
    }


def _day(told: Told, moment: datetime | None) -> str:
    """As the portal writes it, in the time zone of the rules that the return follows."""
    if moment is None:
        return ""
    return told.language.day(day_of(moment, zone_of(told.request.order)))


MORE: Mapping[MailKind, Callable[[Told], dict[str, Any]]] = {
    MailKind.APPROVED: _sending,
    MailKind.REMINDER: _reminded,
    MailKind.DECLINED: _why,
    MailKind.RECEIVED: _arrived,
    MailKind.INSPECTED: _found,
    MailKind.REFUNDED: _money,
    MailKind.CREDITED: _money,
    MailKind.EXCHANGED: _exchange,
    MailKind.EXCHANGE_PAYMENT: _exchange,
    MailKind.STAFF_REVIEW: _for_staff,
    MailKind.STAFF_OVERDUE: _for_staff,
    MailKind.STAFF_REFUND_FAILED: _failed,
}
"""What a kind says beside what all say."""
