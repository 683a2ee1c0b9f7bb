"""An order that was paid in several ways, and whatever becomes of its money.

Our steps and native ones, with a provider that pays, refuses, answers later or never.
Held against what the provider really paid.
"""

from collections import defaultdict
from contextlib import contextmanager, suppress
from decimal import Decimal as D
from types import SimpleNamespace

import pytest
from django.db import transaction
from hypothesis import strategies as st

from saleor_returns import host, tasks
from saleor_returns.errors import ReturnsError
from saleor_returns.facts.payments import balances
from saleor_returns.host.contract import HostError
from saleor_returns.models import RefundAttempt
from saleor_returns.operations import reimburse as reimburse_module
from saleor_returns.operations.resolve_refund import resolve_refund
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line
from tests.returning import global_id_of

UNITS = 7
CHARGES = {"card": D("50.00"), "legacy": D("60.00"), "gift card": D("30.00")}
ALIVE = ("created", "in_transit", "unknown", "done", "external")

BEHAVIOUR = st.sampled_from(
    [
        "succeed",
        "fail",
        "later",
        "close",
        "garbage",
        "pay_then_close",
        "pay_then_server_error",
    ]
)
WHICH = st.integers(0, 3)


class Till:
    """Carries out steps, and knows what the provider paid for whom."""

    def __init__(self, case, order, payments, tools):
        self.case, self.order, self.payments, self.tools = case, order, payments, tools
        self.provider = case.provider
        self.native = set()
        self.reversed = defaultdict(D)
        self.attempts = set()

    def do(self, verb, *details):
        """A step that is refused changes nothing, and the next one follows."""
        with suppress(ReturnsError, HostError), transaction.atomic():
            getattr(self, f"do_{verb}")(*details)

    def do_return(self, behaviour):
        request = self._accepted()
        self.provider.behave(behaviour, times=1)
        self.tools.reimburse(request)

    def do_decide(self):
        """The worker is away: the attempt is only decided."""
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(reimburse_module, "queue_refunds", lambda attempts: None)
            self.tools.reimburse(self._accepted())

    def do_send(self, behaviour):
        self.provider.behave(behaviour, times=1)
        with self.tools.at_work():
            for attempt in RefundAttempt.objects.filter(status="created"):
                tasks.send_refund(str(attempt.pk))

    def do_retry(self, which, behaviour):
        attempt = self._attempt(which, "failed")
        if attempt:
            self.provider.behave(behaviour, times=1)
            with self.tools.at_work():
                retry_refund(
                    reimbursement_id=attempt.reimbursement_id, actor=self.case.by_staff
                )

    def do_resolve(self, which):
        """Staff look at the provider's own pages: nobody knows better."""
        attempt = self._attempt(which, "unknown")
        if attempt:
            known = set(RefundAttempt.objects.values_list("psp_reference", flat=True))
            paid = any(
                row.amount == attempt.amount
                for row in self._paid(self._kind(attempt))
                if row.psp_reference not in self.native | known
            )
            resolve_refund(
                attempt_id=attempt.pk,
                paid=paid,
                reason="Looked.",
                actor=self.case.by_staff,
            )

    def do_native(self, kind, behaviour):
        """Staff refund in the order itself, within what the return's page shows.

        A legacy refund that is paid and whose answer is lost leaves no trace in the
        platform, so nobody can reckon with it.
        """
        amount = min(D("20.00"), self._refundable(kind))
        if not amount:
            return
        if kind == "legacy" and behaviour.startswith("pay_then"):
            behaviour = "succeed"
        self.provider.behave(behaviour, times=1)
        payment = self.payments[kind]
        with self._natively():
            if kind == "legacy":
                with self.tools.committed():
                    self.tools.gateway.refund_natively(
                        payment, amount, self.case.by_staff.user
                    )
                return
            opened = host.payments.open_refund(
                transaction=payment,
                amount=amount,
                idempotency_key=f"native-{len(self.provider.requests)}",
                lines=[],
                granted_refund_id=None,
                reason="Goodwill",
                actor=self.case.by_staff,
            )
            with self.tools.committed():
                host.payments.send_refund(
                    opened=opened,
                    actor=self.case.by_staff,
                    channel_slug=self.order.channel.slug,
                )

    def do_report(self, which):
        """The provider tells of a payment that the shop has not heard of."""
        heard = set(
            self.payments["legacy"].transactions.values_list("token", flat=True)
        )
        heard |= set(
            self.payments["card"]
            .events.exclude(psp_reference=None)
            .values_list("psp_reference", flat=True)
        )
        unheard = [
            row for row in self.provider.payments if row.psp_reference not in heard
        ]
        if which < len(unheard):
            self._tell(unheard[which], "success")

    def do_end(self, which, pays):
        """What the provider took on, it pays or drops."""
        promised = list(self.provider.ledger._promised)
        if which < len(promised):
            row = self.provider.ledger.keep_promise(promised[which], pays)
            self._tell(row, "success" if pays else "failure")

    def do_reverse(self, which):
        """Money that was paid through the return comes back."""
        attempt = self._attempt(which, "done")
        rows = [
            row
            for row in self.provider.payments
            if attempt and row.psp_reference == attempt.psp_reference
        ]
        if rows:
            self.reversed[self._kind(attempt)] += rows[0].amount
            self._tell(rows[0], "reverse")

    def check(self):
        tasks.reconcile_refunds()
        found = set(RefundAttempt.objects.values_list("pk", flat=True))
        assert self.attempts <= found
        self.attempts = found
        for kind, payment in self.payments.items():
            self.check_payment(kind, payment)

    def check_payment(self, kind, payment):
        attempts = [row for row in RefundAttempt.objects.all() if self._is(row, kind)]
        ours = sum((row.amount for row in attempts if row.status in ALIVE), D(0))
        done = sum((row.amount for row in attempts if row.status == "done"), D(0))
        if kind == "gift card":
            payment.gift_card.refresh_from_db()
            assert payment.gift_card.current_balance_amount == done
            assert ours <= CHARGES[kind]
            return
        really = sum((row.amount for row in self._paid(kind)), D(0))
        native = [
            row for row in self._taken_on(kind) if row.psp_reference in self.native
        ]
        elsewhere = sum((row.amount for row in native), D(0))
        assert really - self.reversed[kind] <= CHARGES[kind]
        assert ours + elsewhere <= CHARGES[kind]
        assert done <= really - self.reversed[kind] - sum(
            (row.amount for row in native if row in self.provider.payments), D(0)
        )
        assert ours + elsewhere + self._refundable(kind) <= CHARGES[kind]

    def _accepted(self):
        line = self.order.lines.get()
        request = self.tools.ask({line.pk: 1}, order=self.order)
        self.tools.receive(request, ("mug", 1, "recycle"))
        return request

    def _attempt(self, which, status):
        found = RefundAttempt.objects.filter(status=status)
        rows = [row for row in found.order_by("created_at") if row.is_last_of_chain]
        return rows[which] if which < len(rows) else None

    def _is(self, attempt, kind):
        payment = self.payments[kind]
        return payment in (attempt.transaction, attempt.payment)

    def _kind(self, attempt):
        return next(kind for kind in self.payments if self._is(attempt, kind))

    def _name(self, kind):
        payment = self.payments[kind]
        return payment.token if kind == "legacy" else global_id_of(payment)

    def _paid(self, kind):
        name = self._name(kind)
        return [row for row in self.provider.payments if row.transaction_id == name]

    def _taken_on(self, kind):
        promised = self.provider.ledger._promised.values()
        name = self._name(kind)
        return [
            *self._paid(kind),
            *(row for row in promised if row.transaction_id == name),
        ]

    def _refundable(self, kind):
        payment = self.payments[kind]
        rows = balances(type(self.order).objects.get(pk=self.order.pk))
        return sum((row.refundable for row in rows if row.payment == payment), D(0))

    @contextmanager
    def _natively(self):
        def names():
            return {
                *(row.psp_reference for row in self.provider.payments),
                *self.provider.ledger._promised,
            }

        before = names()
        try:
            yield
        finally:
            self.native |= names() - before

    def _tell(self, row, word):
        if row.transaction_id == self._name("card"):
            kind = f"REFUND_{word.upper()}"
            self.tools.app_reports(row.psp_reference, kind, row.amount)
            return
        kind = {
            "success": "refund",
            "failure": "refund_failed",
            "reverse": "refund_reversed",
        }[word]
        self.tools.gateway.report(
            self.payments["legacy"], kind, row.amount, row.psp_reference
        )


@pytest.fixture
def till(
    case, shop, gateway, pay_by_gift_card, ask, receive, reimburse, at_work, committed,
    app_reports,
):  # fmt: skip
    """An order of seven mugs, paid in two or three ways."""

    tools = SimpleNamespace(
        gateway=gateway,
        ask=ask,
        receive=receive,
        reimburse=reimburse,
        at_work=at_work,
        committed=committed,
        app_reports=app_reports,
    )
    total = sum(CHARGES.values())
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, UNITS, total_gross=total)],
    )
    payments = {
        "gift card": pay_by_gift_card(order, CHARGES["gift card"]),
        "legacy": shop.pay_legacy(order, gateway.name, CHARGES["legacy"]),
        "card": shop.pay(order, app=case.app, amount=CHARGES["card"]),
    }
    case.payment = payments["card"]
    shop.fulfill(order)
    payments = {kind: payment for kind, payment in payments.items() if payment}
    return lambda: Till(case, order, payments, tools)
