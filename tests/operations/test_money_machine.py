"""Whatever is asked, received, paid and refused in whichever order, one model holds.

Beside the steps of :mod:`.till` those of returns themselves: several wishes, part of the
goods, part of the money, payments outside, changes on the App's side that nobody asked
for. After every step our rows are compared with what was done, and with what the
provider really paid.
"""

import os
from collections import Counter
from contextlib import contextmanager
from decimal import Decimal as D

from django.apps import apps
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from saleor_returns.domain.lifecycle import RequestStatus, Resolution
from saleor_returns.errors import ReturnsError
from saleor_returns.facts.orders import read_order
from saleor_returns.models import OutboxMessage, ReturnEvent, ReturnRequest
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.reimburse import reimburse_return
from sandbox.provider.ledger import Payment as Paid

from .settling import put_in_force
from .till import ALIVE, BEHAVIOUR, CHARGES, UNITS, WHICH

FULL = os.environ.get("RETURNS_TEST_DEPTH") == "full"
WISHES = st.sampled_from(
    [Resolution.ORIGINAL_PAYMENT, Resolution.STORE_CREDIT, Resolution.KEEP_ITEM]
)
FATES = {
    "recycle": ("quantity_received", "quantity_accepted"),
    "return_to_customer": ("quantity_received", "quantity_rejected"),
    "quarantine": ("quantity_received",),
    "missing": ("quantity_missing",),
}
ODD = D("3.21")
"""Of no other refund: an App tells of it that nobody asked."""


class MoneyMachine(RuleBasedStateMachine):
    """``rows`` are units as they should stand, by return."""

    def __init__(self, case, till):
        super().__init__()
        self.case, self.rows = case, {}
        case.provider.ledger.clear()
        self.undo = transaction.atomic()
        self.undo.__enter__()
        put_in_force(
            case,
            {
                "name": "Looked at",
                "when": {"fact": "reason", "any_of": ["too-large"]},
                "then": {"outcome": {"do": "review"}},
            },
            restocking_fee={"type": "percentage", "percentage": 10},
            store_credit={"bonus_percentage": 10},
            kept_item={"refund_percentage": 30},
        )
        self.till = till()
        self.till.order.created_at = case.order.created_at
        self.till.order.save(update_fields=["created_at"])
        self.tools = self.till.tools

    def teardown(self):
        transaction.set_rollback(True)
        self.undo.__exit__(None, None, None)

    @initialize(wish=WISHES)
    def begin(self, wish):
        """Most sequences would stop at an order that nothing was asked of."""
        self.ask(2, wish, "too-small")

    @rule(
        units=st.integers(1, 3),
        wish=WISHES,
        reason=st.sampled_from(["too-small", "too-small", "too-large"]),
    )
    def ask(self, units, wish, reason):
        line = self.till.order.lines.get()
        left = read_order(self.till.order).quantities[line.pk].returnable
        with self.refusable() as step:
            request = self.tools.ask(
                {line.pk: units}, order=self.till.order, resolution=wish, reason=reason
            )
            approved = units if request.status == RequestStatus.APPROVED else 0
            self.rows[request.pk] = Counter(
                quantity_requested=units, quantity_approved=approved
            )
        assert step.done == (units <= left)

    @rule(which=WHICH)
    def approve(self, which):
        with self.refusable(), self.request(which) as request:
            approve_return(request_id=request.pk, actor=self.case.by_staff)
            row = self.rows[request.pk]
            row["quantity_approved"] = row["quantity_requested"]

    @rule(which=WHICH)
    def cancel(self, which):
        with self.refusable(), self.request(which) as request:
            cancel_return(request_id=request.pk, actor=self.case.by_staff)

    @rule(which=WHICH, units=st.integers(1, 2), fate=st.sampled_from(sorted(FATES)))
    def receive(self, which, units, fate):
        with self.refusable(), self.request(which) as request:
            self.tools.receive(request, ("mug", units, fate))
            row = self.rows[request.pk]
            row.update(dict.fromkeys(FATES[fate], units))
            still_out = max(0, row["quantity_approved"] - row["quantity_received"])
            row["quantity_missing"] = min(row["quantity_missing"], still_out)

    @rule(
        which=WHICH,
        amount=st.sampled_from([None, None, None, D("5.00"), D(0)]),
        outside=st.sampled_from([None, None, None, "Transfer"]),
        behaviour=BEHAVIOUR,
    )
    def pay(self, which, amount, outside, behaviour):
        payment = Payment(
            amount, "Agreed." if amount is not None else "", outside=outside
        )
        self.case.provider.behave(behaviour, times=1)
        with self.refusable(), self.request(which) as request, self.tools.at_work():
            reimburse_return(
                request_id=request.pk, payment=payment, actor=self.case.by_staff
            )

    @rule(which=WHICH, verb=st.sampled_from(["send", "retry"]), behaviour=BEHAVIOUR)
    def work(self, which, verb, behaviour):
        details = (which, behaviour) if verb == "retry" else (behaviour,)
        self.till.do(verb, *details)

    @rule(which=WHICH, verb=st.sampled_from(["resolve", "report", "reverse"]))
    def tell(self, which, verb):
        self.till.do(verb, which)

    @rule(which=WHICH, pays=st.booleans())
    def end(self, which, pays):
        self.till.do("end", which, pays)

    @rule(kind=st.sampled_from(["card", "legacy"]), behaviour=BEHAVIOUR)
    def refund_natively(self, kind, behaviour):
        self.till.do("native", kind, behaviour)

    @rule()
    def grant_natively(self):
        """Staff mean to refund: nobody was asked yet."""
        amount = min(D("10.00"), self.till._refundable("card"))
        if amount:
            self.till.order.granted_refunds.create(
                amount_value=amount,
                currency="EUR",
                transaction_item=self.till.payments["card"],
            )

    @rule()
    def report_something_foreign(self):
        """The App refunded at its own desk, and tells it twice."""
        if self.till._refundable("card") < ODD:
            return
        name = f"foreign-{len(self.till.native)}"
        row = Paid(name, None, self.till._name("card"), ODD, "EUR")
        self.case.provider.ledger.pay(row)
        self.till.native.add(name)
        for _time in range(2):
            self.tools.app_reports(name, "REFUND_SUCCESS", ODD)

    @invariant()
    def the_books_hold(self):
        self.till.check()
        charged = sum(CHARGES[kind] for kind in self.till.payments)
        assert self._given() <= charged

    @invariant()
    def units_are_what_was_done(self):
        reimbursed = 0
        for request in ReturnRequest.objects.filter(order=self.till.order):
            line = request.lines.get()
            row = self.rows[request.pk]
            for column in (*row, *sum(FATES.values(), ())):
                assert getattr(line, column) == row[column], column
            covered = sum(line.reimbursement_lines.values_list("quantity", flat=True))
            assert covered == line.quantity_reimbursed
            paid_on_trust = line.quantity_approved if line.is_kept else 0
            assert covered <= max(paid_on_trust, line.quantity_accepted)
            reimbursed += covered
        assert reimbursed <= UNITS
        units = read_order(self.till.order).quantities[self.till.order.lines.get().pk]
        assert 0 <= units.held <= units.fulfilled

    @invariant()
    def every_step_is_told_once(self):
        told = Counter(OutboxMessage.objects.values_list("event_id", flat=True))
        assert told == Counter(ReturnEvent.objects.values_list("pk", flat=True))
        for request in ReturnRequest.objects.filter(order=self.till.order):
            rows = list(request.events.order_by("sequence"))
            assert [row.sequence for row in rows] == list(range(1, len(rows) + 1))
            types = Counter(row.type for row in rows)
            assert types["requested"] == 1
            assert types["received"] == request.receipts.count()
            assert types["canceled"] == (request.status == RequestStatus.CANCELED)
            created = Counter(
                row.data["reimbursement"]
                for row in rows
                if row.type == "reimbursement_created"
            )
            assert set(created.values()) <= {1}

    def refusable(self):
        return _Step()

    @contextmanager
    def request(self, which):
        """The return of that number; a step on none that there is does nothing."""
        found = list(ReturnRequest.objects.filter(order=self.till.order))
        found.sort(key=lambda row: row.number)
        if which >= len(found):
            raise ReturnsError
        yield found[which]

    def _given(self):
        """All that left the order's payments, or may have, in whichever way."""
        attempts = apps.get_model("saleor_returns", "RefundAttempt").objects.all()
        ours = sum((row.amount for row in attempts if row.status in ALIVE), D(0))
        native = [
            row
            for kind in ("card", "legacy")
            for row in self.till._taken_on(kind)
            if row.psp_reference in self.till.native
        ]
        meant = self.till.order.granted_refunds.filter(status="none")
        meant = meant.exclude(
            pk__in=attempts.exclude(granted_refund=None).values("granted_refund")
        )
        grants = sum((row.amount_value for row in meant), D(0))
        return ours + sum((row.amount for row in native), D(0)) + grants


class _Step:
    """A step that is refused changes nothing, and the next one follows."""

    def __enter__(self):
        self.done = False
        self.savepoint = transaction.atomic()
        self.savepoint.__enter__()
        return self

    def __exit__(self, kind, error, trace):
        self.done = kind is None
        self.savepoint.__exit__(kind, error, trace)
        return kind is not None and issubclass(kind, ReturnsError)


def test_money_is_what_the_model_says(case, till):
    run_state_machine_as_test(
        lambda: MoneyMachine(case, till),
        settings=settings(
            max_examples=100 if FULL else 4,
            stateful_step_count=40 if FULL else 15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
