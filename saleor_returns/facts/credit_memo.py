"""What a credit memo is to show, read from what was stored and nothing else."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured
from django.db.models import F, FilteredRelation, Q
from django.utils.timezone import localdate

from ..conf import settings
from ..domain.credit_memo.content import Address, Charge, Content, Line, Payment
from ..domain.credit_memo.masking import masked
from ..domain.credit_memo.taxes import by_rate, rate_of
from ..domain.lifecycle import SETTLED_WELL, PaymentKind
from ..domain.money import ZERO
from ..domain.settlement.amounts import Amounts
from ..domain.settlement.breakdown import ChargeKind
from ..models import Reimbursement, ReimbursementCharge, ReturnLine
from .addresses import address_of
from .attempts import LastAttempt, last_attempts
from .sold_names import name_sold
from .waived import waived_of

ALL_OTHERS = "*"


def content_of(
    reimbursement: Reimbursement,
    order: Any,
    at: datetime,
    *,
    lines: Iterable[ReturnLine] | None = None,
    attempts: Collection[LastAttempt] | None = None,
) -> Content:
    """The memo of a reimbursement that was paid in full.

    ``lines`` are the return's as :func:`lines_of` reads them, ``attempts`` the last ones
    of every chain, where the caller has read them.

    What new goods took is no charge: it lowers the first sale, and pays for the second.
    Only what they took beyond their price, where the policy waives that, is one.

    The order's rows are read as they are now: they may change, the memo will not.
    """
    goods = _goods(lines_of(reimbursement) if lines is None else lines)
    rates = {line.rate for line in goods.values()} | {order.shipping_tax_rate}
    entries = list(reimbursement.charges.exclude(kind=ChargeKind.BONUS))
    charges = [
        _charge(row, goods, rates)
        for row in entries
        if row.kind != ChargeKind.NEW_GOODS
    ]
    taken = [row for row in entries if row.kind == ChargeKind.NEW_GOODS]
    waived = waived_of(reimbursement, taken)
    if waived.gross:
        charges.append(_waived(waived, rates, reimbursement.currency))
    if attempts is None:
        attempts = last_attempts(reimbursement.request)
    paid = [
        row
        for row in attempts
        if row.reimbursement_id == reimbursement.pk and row.status in SETTLED_WELL
    ]
    return Content(
        seller=seller_of(order.channel),
        customer=_customer(order),
        issued_on=localdate(at),
        order_number=str(order.number),
        ordered_on=localdate(order.created_at),
        return_number=reimbursement.request.number,
        currency=reimbursement.currency,
        lines=tuple(goods.values()),
        charges=tuple(charges),
        taxes=by_rate(goods.values(), charges, reimbursement.currency),
        payments=tuple(_payment(row) for row in paid if row.amount),
        exchanged=waived.gross - sum((row.gross_amount for row in taken), start=ZERO),
        bonus=sum((row.bonus for row in paid), start=ZERO),
    )


def lines_of(reimbursement: Reimbursement) -> list[ReturnLine]:
    """The return's lines, with what the reimbursement covers of each; null: nothing."""
    in_it = Q(reimbursement_lines__reimbursement=reimbursement.pk)
    return list(
        ReturnLine.objects.filter(request=reimbursement.request_id)
        .select_related("order_line")
        .annotate(covered=FilteredRelation("reimbursement_lines", condition=in_it))
        .annotate(
            covered_units=F("covered__quantity"),
            covered_gross=F("covered__gross_amount"),
            covered_net=F("covered__net_amount"),
        )
    )


def _goods(lines: Iterable[Any]) -> dict[UUID, Line]:
    """What is covered, by return line, as the order lists it."""
    covered = [row for row in lines if row.covered_units]
    covered.sort(key=lambda row: (row.order_line.created_at, row.order_line_id))
    return {row.pk: _line(row) for row in covered}


def _line(row: Any) -> Line:
    return Line(
        sku=row.sku,
        name=name_sold(row),
        quantity=row.covered_units,
        gross=row.covered_gross,
        net=row.covered_net,
        rate=(
            _plain(row.order_line.tax_rate)
            if row.covered_gross != row.covered_net
            else ZERO
        ),
    )


def _charge(
    row: ReimbursementCharge,
    lines: Mapping[UUID, Line],
    rates: set[Decimal | None],
) -> Charge:
    """A charge for one line is taxed as that, if at all; others as some of the order."""
    amounts = Amounts(row.gross_amount, row.net_amount)
    line = None if row.line_id is None else lines.get(row.line_id)
    currency = row.reimbursement.currency
    return Charge(
        kind=ChargeKind(row.kind),
        name=line.name if line else "",
        gross=amounts.gross,
        net=amounts.net,
        rate=rate_of(amounts, {line.rate} if line else rates, currency),
    )


def _waived(
    amounts: Amounts, rates: Collection[Decimal | None], currency: str
) -> Charge:
    return Charge(
        kind=ChargeKind.NEW_GOODS,
        gross=amounts.gross,
        net=amounts.net,
        rate=rate_of(amounts, rates, currency),
    )


def _plain(rate: Decimal | None) -> Decimal | None:
    """0.2 for 0.2000, so that rates of all sources compare and read alike."""
    return None if rate is None else rate.normalize()


def _payment(attempt: LastAttempt) -> Payment:
    """Of a legacy payment the reference alone: a gateway's name means nothing.

    What staff wrote of a payment outside is their own note, and stays with them.
    """
    name = attempt.payment_name
    if attempt.payment_kind == PaymentKind.OUTSIDE:
        name = ""
    elif attempt.payment_kind == PaymentKind.LEGACY:
        name = name.rpartition(" ")[2]
    return Payment(
        kind=attempt.payment_kind,
        name=masked(name),
        amount=attempt.amount,
    )


def seller_of(channel: Any) -> tuple[str, ...]:
    """Who sold it; the channel alone where settings cannot be read (check W009).

    Money has left when this is asked, so nothing may keep that from being written.
    """
    try:
        sellers = settings.CREDIT_MEMO_SELLERS
    except ImproperlyConfigured:
        sellers = {}
    told = sellers.get(channel.slug) or sellers.get(ALL_OTHERS)
    told = told if isinstance(told, str) else channel.name
    return tuple(line.strip() for line in told.splitlines() if line.strip())


def _customer(order: Any) -> Address:
    """The billing address; without one, the e-mail address that the order has."""
    found = address_of(order.billing_address_id)
    return found or Address(name=order.user_email)
