"""What the order's payments can still give back, and what became of a refund."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet, Sum
from django.db.models.functions import Least

from .. import host
from ..domain.exchange import HELD, ExchangeStatus
from ..domain.lifecycle import SETTLED_WELL, AttemptStatus, PaymentKind
from ..domain.money import ZERO
from ..models import Exchange, RefundAttempt
from . import WRITER, legacy_payments, transactions
from .results import Reader, Result

ORDER = "reimbursement__request__order"
READERS: Mapping[PaymentKind, Reader] = {
    PaymentKind.TRANSACTION: transactions,
    PaymentKind.LEGACY: legacy_payments,
}


@dataclass(frozen=True, slots=True)
class Balance:
    """What one payment holds: charged − refunded − pending − granted.

    ``refundable`` of it can be sent back through the payment: all of it, or nothing
    where nobody is behind the payment who could.
    """

    kind: PaymentKind
    payment: Any
    refundable: Decimal
    held: Decimal

    @property
    def key(self) -> tuple[PaymentKind, int | None]:
        return self.kind, self.payment.pk

    @property
    def is_gift_card(self) -> bool:
        is_transaction = self.kind == PaymentKind.TRANSACTION
        return is_transaction and host.payments.is_gift_card(self.payment)

    def less(self, amount: Decimal) -> "Balance":
        """The same once an amount has left it."""
        return replace(
            self, refundable=self.refundable - amount, held=self.held - amount
        )


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
    order: Any,
    alias: str = WRITER,
    *,
    without: RefundAttempt | None = None,
    tried: Collection[RefundAttempt] = (),
) -> list[Balance]:
    """The order's payments in the order in which they are used.

    Transactions first, then legacy payments, transactions of gift cards last; the
    oldest first among each. Payments in another currency are none of the order's.
    Counted against a payment's charge are refunds that the platform has asked for and
    that are open, refunds that staff granted natively and have not asked for, and
    attempts of ours that may still pay, also where the platform holds them failed. What
    was given as store credit or paid outside counts against the last payments first,
    and before them against those that can give nothing back by themselves.
    ``without`` leaves one attempt out of account. What was given in other ways counts
    against payments of attempts that are ``tried`` last of all: their share was chosen
    before, also where the order of the payments alone would have chosen another.
    """
    return balances_of([order], alias, without=without, tried=tried)[order.pk]


def balances_of(
    orders: Collection[Any],
    alias: str = WRITER,
    *,
    without: RefundAttempt | None = None,
    tried: Collection[RefundAttempt] = (),
) -> dict[UUID, list[Balance]]:
    """The same of many orders, by primary key, in as many queries as of one."""
    spared = {row.payment_key for row in tried}
    ids = [order.pk for order in orders]
    paid: defaultdict[UUID, list[Any]] = defaultdict(list)
    for row in _transactions(ids, alias):
        paid[row.order_id].append(row)
    legacy = legacy_payments.paying_of(
        [order for order in orders if _may_have(paid[order.pk], "other_payments")],
        alias,
    )
    reserved = {
        PaymentKind.TRANSACTION: transactions.reserves(
            [row for found in paid.values() for row in found], without, alias
        ),
        PaymentKind.LEGACY: legacy_payments.reserves(
            [row for found in legacy.values() for row, _gives in found], without, alias
        ),
    }
    granted = _granted_natively(
        [pk for pk in ids if _may_have(paid[pk], "open_grants")], alias
    )
    elsewhere = _given_elsewhere(
        [pk for pk in ids if _may_have(paid[pk], "given_elsewhere")], alias
    )
    return {
        order.pk: without_given(
            _balances(
                _in_use_order(order, paid[order.pk], legacy.get(order.pk, ())),
                granted[order.pk],
                reserved,
            ),
            elsewhere.get(order.pk, ZERO),
            spared,
        )
        for order in orders
    }


def _transactions(order_ids: Collection[UUID], alias: str) -> QuerySet:
    """Transactions, and what there is of them and their order, to be read only then."""
    order = OuterRef("order_id")
    payments = apps.get_model("payment", "Payment").objects.filter(order_id=order)
    rows = apps.get_model("payment", "TransactionItem").objects.using(alias)
    return transactions.with_traces(
        rows.filter(order_id__in=order_ids)
        .annotate(
            other_payments=Exists(payments),
            open_grants=Exists(_open_grants().filter(order_id=order)),
            given_elsewhere=Exists(_elsewhere().filter(**{ORDER: order}))
            | Exists(_for_new_goods().filter(request__order=order)),
        )
        .order_by("created_at", "pk")
    )


def _may_have(transactions: Collection[Any], what: str) -> bool:
    return not transactions or any(getattr(row, what) for row in transactions)


def _balances(
    payments: Iterable[tuple[PaymentKind, Any, Decimal, bool]],
    granted: dict[int | None, Decimal],
    reserved: Mapping[PaymentKind, Mapping[int, Decimal]],
) -> list[Balance]:
    """``granted`` is natively granted, by transaction; ``None``: none is named."""
    unassigned = granted.pop(None, ZERO)
    found = []
    for kind, payment, charged, gives in payments:
        kept = reserved[kind][payment.pk]
        if kind == PaymentKind.TRANSACTION:
            kept += granted.get(payment.pk, ZERO)
        left = max(ZERO, charged - kept)
        taken = min(left, unassigned)
        unassigned -= taken
        held = left - taken
        found.append(Balance(kind, payment, held if gives else ZERO, held))
    return found


def without_given(
    balances: Sequence[Balance],
    given: Decimal,
    spared: Collection[tuple[PaymentKind, int | None]] = (),
) -> list[Balance]:
    """What is left of payments whose customer was given an amount in another way."""
    found = list(balances)

    def comes_late(place: int) -> tuple[bool, bool]:
        return found[place].key in spared, bool(found[place].refundable)

    for place in sorted(range(len(found) - 1, -1, -1), key=comes_late):
        balance = found[place]
        taken = min(given, balance.held)
        given -= taken
        found[place] = replace(
            balance,
            held=balance.held - taken,
            refundable=min(balance.refundable, balance.held - taken),
        )
    return found


def _in_use_order(
    order: Any, paid: Iterable[Any], legacy: Iterable[tuple[Any, bool]]
) -> Iterator[tuple[PaymentKind, Any, Decimal, bool]]:
    """Every payment with what it still holds, and whether it can give that back.

    Behind a transaction without an App is nobody who could be asked.
    """
    rows = [row for row in paid if row.currency == order.currency]
    gift_cards = [row for row in rows if host.payments.is_gift_card(row)]
    for row in rows:
        if row not in gift_cards:
            gives = bool(row.app_identifier or row.app_id)
            yield PaymentKind.TRANSACTION, row, row.charged_value, gives
    for row, gives in legacy:
        yield PaymentKind.LEGACY, row, row.captured_amount, gives
    for row in gift_cards:
        yield PaymentKind.TRANSACTION, row, row.charged_value, True


def _granted_natively(
    order_ids: Collection[UUID], alias: str
) -> defaultdict[UUID, dict[int | None, Decimal]]:
    """Granted refunds that nobody asked an App for, by transaction; ours excluded."""
    found: defaultdict[UUID, dict[int | None, Decimal]] = defaultdict(dict)
    if not order_ids:
        return found
    rows = (
        _open_grants()
        .using(alias)
        .filter(order_id__in=order_ids)
        .order_by()
        .values_list("order_id", "transaction_item_id")
        .annotate(total=Sum("amount_value"))
    )
    for order_id, transaction_id, total in rows:
        found[order_id][transaction_id] = total
    return found


def _elsewhere() -> QuerySet:
    """What was given to customers in ways that no payment's own books show."""
    return RefundAttempt.objects.filter(
        payment_kind__in=(PaymentKind.STORE_CREDIT, PaymentKind.OUTSIDE),
        status__in=SETTLED_WELL,
    )


def _for_new_goods() -> QuerySet:
    """Exchanges that customers have, or are promised, new goods by."""
    return Exchange.objects.filter(
        status__in=(*HELD, ExchangeStatus.RELEASED), credit_amount__gt=0
    )


def _given_elsewhere(order_ids: Collection[UUID], alias: str) -> dict[UUID, Decimal]:
    """Amounts by order: credit, other means, and what new goods take of the worth."""
    found: defaultdict[UUID, Decimal] = defaultdict(lambda: ZERO)
    if not order_ids:
        return found
    attempts = _elsewhere().using(alias).filter(**{f"{ORDER}__in": order_ids})
    sums = attempts.order_by().values_list(ORDER).annotate(total=Sum("amount"))
    exchanges = _for_new_goods().using(alias).filter(request__order__in=order_ids)
    taken = Least("credit_amount", "worth_amount")
    goods = (
        exchanges.order_by().values_list("request__order").annotate(total=Sum(taken))
    )
    for order_id, total in sums.union(goods, all=True):
        found[order_id] += total
    return found


def _open_grants() -> QuerySet:
    ours = RefundAttempt.objects.filter(granted_refund__isnull=False)
    grants = apps.get_model("order", "OrderGrantedRefund").objects.filter(status="none")
    return grants.exclude(pk__in=ours.values("granted_refund_id"))


def result_of(attempt: RefundAttempt, alias: str = WRITER) -> Result | None:
    """What the platform knows of an attempt's end; ``None`` while that is nothing.

    Of a paid attempt: whether the money came back since.
    """
    reader = READERS.get(PaymentKind(attempt.payment_kind))
    if reader is None:
        return None
    if attempt.status == AttemptStatus.DONE:
        return reader.reversal_of(attempt, alias)
    return reader.result_of(attempt, alias)


def books_follow(attempt: RefundAttempt) -> bool:
    """Whether the platform's amounts include what its events say of a paid attempt.

    After an answer it brings the payment, the order and at last the granted refund in
    line, each in a commit of its own; so the last one tells that nothing died between.
    A legacy payment changes in one commit.
    """
    if attempt.transaction_id is None:
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
