"""What the order's payments can still give back, and what became of a refund."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet, Sum

from .. import host
from ..domain.lifecycle import AttemptStatus, PaymentKind
from ..domain.money import ZERO
from ..models import RefundAttempt
from . import WRITER, legacy_payments, transactions
from .results import Reader, Result

READERS: Mapping[PaymentKind, Reader] = {
    PaymentKind.TRANSACTION: transactions,
    PaymentKind.LEGACY: legacy_payments,
}


@dataclass(frozen=True, slots=True)
class Balance:
    """What one payment can give back: charged − refunded − pending − granted."""

    kind: PaymentKind
    payment: Any
    refundable: Decimal

    @property
    def key(self) -> tuple[PaymentKind, int | None]:
        return self.kind, self.payment.pk


def was_paid(order: Any, alias: str = WRITER) -> bool:
    """Whether the customer ever paid something, also if all of it went back since."""
    if order.total_charged_amount > 0:
        return True
    gave = (
        Q(charged_value__gt=0) | Q(refunded_value__gt=0) | Q(refund_pending_value__gt=0)
    )
    if order.payment_transactions.using(alias).filter(gave).exists():
        return True
    took = Q(captured_amount__gt=0) | Q(charge_status__in=legacy_payments.GAVE_BACK)
    return bool(order.payments.using(alias).filter(took).exists())


def balances(
    order: Any, alias: str = WRITER, *, without: RefundAttempt | None = None
) -> list[Balance]:
    """The order's payments in the order in which they are used.

    Transactions first, then legacy payments, transactions of gift cards last; the
    oldest first among each. Payments in another currency are none of the order's.
    Counted against a payment's charge are refunds that the platform has asked for and
    that are open, refunds that staff granted natively and have not asked for, and
    attempts of ours that may still pay, also where the platform holds them failed.
    ``without`` leaves one attempt out of account.
    """
    return balances_of([order], alias, without=without)[order.pk]


def balances_of(
    orders: Collection[Any],
    alias: str = WRITER,
    *,
    without: RefundAttempt | None = None,
) -> dict[UUID, list[Balance]]:
    """The same of many orders, by primary key, in as many queries as of one."""
    ids = [order.pk for order in orders]
    paid: defaultdict[UUID, list[Any]] = defaultdict(list)
    for row in _transactions(ids, alias):
        paid[row.order_id].append(row)
    legacy = legacy_payments.refundable_of(
        [order for order in orders if _may_have(paid[order.pk], "other_payments")],
        alias,
    )
    reserved = {
        PaymentKind.TRANSACTION: transactions.reserves(
            [row for found in paid.values() for row in found], without, alias
        ),
        PaymentKind.LEGACY: legacy_payments.reserves(
            [row for found in legacy.values() for row in found], without, alias
        ),
    }
    granted = _granted_natively(
        [pk for pk in ids if _may_have(paid[pk], "open_grants")], alias
    )
    return {
        order.pk: _balances(
            _in_use_order(order, paid[order.pk], legacy.get(order.pk, ())),
            granted[order.pk],
            reserved,
        )
        for order in orders
    }


def _transactions(order_ids: Collection[UUID], alias: str) -> QuerySet:
    """Transactions, and whether their order has what is rare, to be read only then."""
    order = OuterRef("order_id")
    payments = apps.get_model("payment", "Payment").objects.filter(order_id=order)
    rows = apps.get_model("payment", "TransactionItem").objects.using(alias)
    return (
        rows.filter(order_id__in=order_ids)
        .annotate(
            other_payments=Exists(payments),
            open_grants=Exists(_open_grants().filter(order_id=order)),
        )
        .order_by("created_at", "pk")
    )


def _may_have(transactions: Collection[Any], what: str) -> bool:
    return not transactions or any(getattr(row, what) for row in transactions)


def _balances(
    payments: Iterable[tuple[PaymentKind, Any, Decimal]],
    granted: dict[int | None, Decimal],
    reserved: Mapping[PaymentKind, Mapping[int, Decimal]],
) -> list[Balance]:
    """``granted`` is natively granted, by transaction; ``None``: none is named."""
    unassigned = granted.pop(None, ZERO)
    found = []
    for kind, payment, charged in payments:
        kept = reserved[kind][payment.pk]
        if kind == PaymentKind.TRANSACTION:
            kept += granted.get(payment.pk, ZERO)
        left = max(ZERO, charged - kept)
        taken = min(left, unassigned)
        unassigned -= taken
        found.append(Balance(kind, payment, left - taken))
    return found


def _in_use_order(
    order: Any, paid: Iterable[Any], legacy: Iterable[Any]
) -> Iterator[tuple[PaymentKind, Any, Decimal]]:
    """Every payment that can be refunded, with what it still holds."""
    rows = [row for row in paid if row.currency == order.currency]
    gift_cards = [row for row in rows if host.payments.is_gift_card(row)]
    for row in rows:
        if row not in gift_cards:
            yield PaymentKind.TRANSACTION, row, row.charged_value
    for row in legacy:
        yield PaymentKind.LEGACY, row, row.captured_amount
    for row in gift_cards:
        yield PaymentKind.TRANSACTION, row, row.charged_value


def _granted_natively(
    order_ids: Collection[UUID], alias: str
) -> defaultdict[UUID, dict[int | None, Decimal]]:
    """Granted refunds that nobody asked an App for, by transaction; ours excluded."""
    rows = (
        _open_grants()
        .using(alias)
        .filter(order_id__in=order_ids)
        .order_by()
        .values_list("order_id", "transaction_item_id")
        .annotate(total=Sum("amount_value"))
    )
    found: defaultdict[UUID, dict[int | None, Decimal]] = defaultdict(dict)
    for order_id, transaction_id, total in rows:
        found[order_id][transaction_id] = total
    return found


def _open_grants() -> QuerySet:
    ours = RefundAttempt.objects.filter(granted_refund__isnull=False)
    grants = apps.get_model("order", "OrderGrantedRefund").objects.filter(status="none")
    return grants.exclude(pk__in=ours.values("granted_refund_id"))


def result_of(attempt: RefundAttempt, alias: str = WRITER) -> Result | None:
    """What the platform knows of an attempt's end; ``None`` while that is nothing.

    Of a paid attempt: whether the money came back since.
    """
    reader = READERS[PaymentKind(attempt.payment_kind)]
    if attempt.status == AttemptStatus.DONE:
        return reader.reversal_of(attempt, alias)
    return reader.result_of(attempt, alias)


def books_follow(attempt: RefundAttempt) -> bool:
    """Whether the platform's amounts include what its events say of a paid attempt.

    After an answer it brings the payment, the order and at last the granted refund in
    line, each in a commit of its own; so the last one tells that nothing died between.
    A legacy payment changes in one commit.
    """
    if attempt.transaction is None:
        return True
    granted = attempt.granted_refund
    return granted is not None and granted.status == "success"


def paid_since(attempt: RefundAttempt, alias: str = WRITER) -> bool:
    """Whether staff may have paid natively what failed.

    A refund of the same amount left the payment since, and belongs to no attempt.
    """
    return READERS[PaymentKind(attempt.payment_kind)].paid_since(attempt, alias)


def reversed_since(moment: datetime, alias: str = WRITER) -> Iterable[UUID]:
    """Attempts paid after ``moment`` that the payment App may have taken back."""
    paid = RefundAttempt.objects.using(alias).filter(
        status=AttemptStatus.DONE, settled_at__gt=moment
    )
    for reader in READERS.values():
        yield from reader.with_reversals(paid).values_list("pk", flat=True)
