"""What holds of a shop's goods, money and history, whatever happened to it."""

from collections import Counter, defaultdict
from decimal import Decimal as D
from itertools import pairwise

from django.db.models import Count, Max, Q, Sum
from graphql_relay import to_global_id

from saleor_returns.domain.lifecycle import (
    SETTLED_WELL,
    AttemptStatus,
    PaymentKind,
    RequestStatus,
)
from saleor_returns.domain.staff_work import NEVER
from saleor_returns.facts.orders import read_order
from saleor_returns.models import (
    CreditMemo,
    OutboxMessage,
    RefundAttempt,
    Reimbursement,
    ReimbursementLine,
    ReturnEvent,
    ReturnRequest,
    StockMovement,
)
from saleor_returns.models.event import EventType

STATES = {
    EventType.REQUESTED: RequestStatus.REQUESTED,
    EventType.APPROVED: RequestStatus.APPROVED,
    EventType.DECLINED: RequestStatus.DECLINED,
    EventType.CANCELED: RequestStatus.CANCELED,
    EventType.EXPIRED: RequestStatus.EXPIRED,
    EventType.COMPLETED: RequestStatus.COMPLETED,
    EventType.REOPENED: RequestStatus.APPROVED,
}
"""The state that each of these steps leads into."""
STANDS = Q(reimbursement__canceled_at=None)
MAYBE_PAID = (AttemptStatus.IN_TRANSIT, AttemptStatus.UNKNOWN)


class Invariants:
    """The shop of ``tests.returning`` as it was first; every check compares with it.

    Units that a test moves natively are to be counted in ``natively_returned``, by SKU.
    """

    def __init__(self, case, shop):
        self.case, self.shop = case, shop
        self.stock = shop.stock_quantity(case.shirt, case.warehouse)
        self.paid_before = len(case.provider.payments)
        self.natively_returned = Counter()

    def check(self):
        self.check_units()
        self.check_stock()
        self.check_shares()
        self.check_payments()
        self.check_books()
        self.check_history()
        self.check_memos()
        self.check_list_columns()

    def check_units(self):
        snapshot = read_order(self.case.order)
        for sku, line in self.case.lines.items():
            units = snapshot.quantities[line.pk]
            rows = line.return_lines
            native = rows.aggregate(units=Sum("quantity_native"))["units"] or 0
            moved = native + self.natively_returned[sku]
            assert units.fulfilled + moved == line.quantity
            if not self.natively_returned[sku]:
                assert units.held <= units.fulfilled
            for row in rows.all():
                judged = row.quantity_accepted + row.quantity_rejected
                assert judged <= row.quantity_received
                still_out = max(0, row.quantity_approved - row.quantity_received)
                assert row.quantity_missing <= still_out
                assert row.quantity_waived <= row.quantity_reimbursed
                on_trust = row.is_kept or row.is_paid_ahead
                most = row.quantity_approved if on_trust else row.quantity_native
                assert row.quantity_reimbursed <= most
                covered = row.reimbursement_lines.filter(STANDS)
                units = covered.aggregate(units=Sum("quantity"))["units"] or 0
                assert row.quantity_reimbursed == units

    def check_stock(self):
        restocked = StockMovement.objects.filter(variant=self.case.shirt).aggregate(
            units=Sum("change")
        )
        quantity = self.shop.stock_quantity(self.case.shirt, self.case.warehouse)
        assert quantity == self.stock + (restocked["units"] or 0)

    def check_shares(self):
        """The parts of a line add up to what was paid for it, and to no more."""
        for line in self.case.lines.values():
            rows = ReimbursementLine.objects.filter(STANDS, line__order_line=line)
            sums = rows.aggregate(units=Sum("quantity"), gross=Sum("gross_amount"))
            if sums["units"] == line.quantity:
                assert sums["gross"] == line.total_price_gross_amount
            assert (sums["gross"] or 0) <= line.total_price_gross_amount

    def check_payments(self):
        """The provider paid what attempts say: once, or perhaps, or never."""
        paid = defaultdict(list)
        for payment in self.case.provider.payments[self.paid_before :]:
            told = payment.granted_refund_id or payment.transaction_id
            paid[told].append(D(str(payment.amount)))
        for attempt in _last_attempts():
            if attempt.payment_kind == PaymentKind.STORE_CREDIT:
                continue
            payments = paid.pop(_told_to_provider(attempt), [])
            assert payments in ([], [attempt.amount])
            done = attempt.status == AttemptStatus.DONE
            if attempt.status not in (*MAYBE_PAID, AttemptStatus.EXTERNAL):
                assert bool(payments) == done
            if done and attempt.granted_refund is not None:
                assert attempt.granted_refund.status == "success"
        assert not paid

    def check_books(self):
        """All that was decided is reserved, no attempt is lost, nothing is overpaid."""
        reserved = Counter()
        sums = defaultdict(D)
        for attempt in _last_attempts():
            reserved[attempt.reimbursement_id] += attempt.amount + attempt.bonus
            if attempt.payment_kind == PaymentKind.STORE_CREDIT:
                given = attempt.gift_card.initial_balance_amount
                assert given == attempt.amount + attempt.bonus
            elif attempt.payment is None:
                sums[attempt.status] += attempt.amount
            else:
                self._check_legacy_payment(attempt)
        owed = Reimbursement.objects.exclude(amount=0).values_list("pk", "amount")
        assert reserved == dict(owed)
        tries = RefundAttempt.objects.order_by().values("reimbursement", "chain")
        for row in tries.annotate(tries=Count("pk"), last=Max("number")):
            assert row["tries"] == row["last"]
        self.case.payment.refresh_from_db()
        done = sums[AttemptStatus.DONE]
        most = done + sum(sums[status] for status in MAYBE_PAID)
        assert done <= self.case.payment.refunded_value <= most
        assert most <= self.case.order.total_gross_amount

    def _check_legacy_payment(self, attempt):
        """Of a payment that nothing but this attempt goes through."""
        done = attempt.amount * (attempt.status == AttemptStatus.DONE)
        most = done + attempt.amount * (attempt.status in MAYBE_PAID)
        payment = attempt.payment
        assert done <= payment.total - payment.captured_amount <= most

    def check_history(self):
        """One event a change, numbered without gaps, each with one outbox row."""
        told = OutboxMessage.objects.values_list("event_id", flat=True)
        assert Counter(told) == Counter(
            ReturnEvent.objects.values_list("pk", flat=True)
        )
        lasts = list(_last_attempts())
        for request in ReturnRequest.objects.prefetch_related(
            "events", "receipts", "reimbursements__attempts"
        ):
            rows = sorted(request.events.all(), key=lambda row: row.sequence)
            assert [row.sequence for row in rows] == list(range(1, len(rows) + 1))
            decided = [STATES[row.type] for row in rows if row.type in STATES]
            assert decided[-1] == request.status
            assert all(now != then for now, then in pairwise(decided)), decided
            types = Counter(row.type for row in rows)
            assert types[EventType.RECEIVED] == len(request.receipts.all())
            for reimbursement in request.reimbursements.all():
                self._check_history_of_money(reimbursement, rows, lasts)

    def check_memos(self):
        """One for whatever was ever paid, numbered without gaps; each adds up."""
        paid = [
            row.data["reimbursement"]
            for row in ReturnEvent.objects.filter(type=EventType.REIMBURSED)
        ]
        memos = CreditMemo.objects.select_related("reimbursement")
        assert {str(memo.reimbursement_id) for memo in memos} == {
            str(row.pk)
            for row in Reimbursement.objects.filter(pk__in=paid)
            if row.amount - charged(row, "bonus", "new_goods")
        }
        assert [memo.serial for memo in memos] == list(range(1, len(memos) + 1))
        for memo in memos:
            adds_up(memo)

    def check_list_columns(self):
        """What lists look for on the return is what the order and the lines say."""
        for request in ReturnRequest.objects.select_related("order"):
            assert request.channel_id == request.order.channel_id
            reasons = set(request.lines.values_list("reason_id", flat=True))
            assert request.reason_ids == sorted(reasons)
            assert request.due_at == (request.next_step_due or NEVER)
            if request.status == RequestStatus.APPROVED:
                lines = [line.progress for line in request.lines.all()]
                assert request.is_awaited == any(line.awaited for line in lines)
                owed = [line.owed > line.reimbursed for line in lines]
                assert request.is_owed == any(owed)

    def _check_history_of_money(self, reimbursement, rows, lasts):
        key = str(reimbursement.pk)
        told = Counter(row.type for row in rows if row.data.get("reimbursement") == key)
        failures = Counter(
            row.data["attempt"] for row in rows if row.type == EventType.REFUND_FAILED
        )
        last = [row for row in lasts if row.reimbursement_id == reimbursement.pk]
        paid = all(row.status in SETTLED_WELL for row in last)
        waited = any(row.payment_kind != PaymentKind.STORE_CREDIT for row in last)
        assert told[EventType.REIMBURSED] == paid
        assert told[EventType.REIMBURSEMENT_CREATED] == waited
        for attempt in reimbursement.attempts.all():
            failed = attempt.status == AttemptStatus.FAILED
            assert failed <= failures[str(attempt.pk)] <= 1


def charged(reimbursement, *kinds):
    rows = reimbursement.charges.filter(kind__in=kinds)
    return rows.aggregate(sum=Sum("gross_amount"))["sum"] or 0


def adds_up(memo):
    """Everything on it comes to what was paid or exchanged; the bonus stands apart."""
    shown, paid = memo.shown, memo.reimbursement
    kept = sum(row.gross for row in shown.charges if row.kind == "new_goods")
    assert (shown.bonus, kept - shown.exchanged) == (
        charged(paid, "bonus"),
        charged(paid, "new_goods"),
    )
    assert shown.total.gross == paid.amount - shown.bonus + shown.exchanged
    given = sum(row.amount for row in shown.payments) + shown.exchanged
    assert given == shown.total.gross
    assert sum(row.gross for row in shown.taxes) == shown.total.gross
    assert sum(row.net for row in shown.taxes) == shown.total.net


def _told_to_provider(attempt):
    """By what the provider knows an attempt: gateways of legacy payments, the payment."""
    if attempt.payment is not None:
        return attempt.payment.token
    return to_global_id("OrderGrantedRefund", attempt.granted_refund_id)


def _last_attempts():
    """The last try of every chain."""
    return RefundAttempt.objects.order_by(
        "reimbursement_id", "chain", "-number"
    ).distinct("reimbursement_id", "chain")
