"""Whatever arrives, is judged, corrected, sold or canceled natively: stock adds up.

After every step each stock is what it was at first, less what was sold, with what staff
restocked natively, and with the units that were found fit to be sold again: each once.
"""

import os
from collections import Counter
from contextlib import contextmanager
from decimal import Decimal as D
from importlib import import_module
from types import SimpleNamespace

import pytest
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

from saleor_returns.domain.lifecycle import InspectionStatus, RequestStatus
from saleor_returns.errors import ReturnsError
from saleor_returns.models import Inspection, ReturnRequest, StockMovement
from saleor_returns.operations.note_conflict import note_conflict
from saleor_returns.operations.settle_conflict import settle_conflict
from sandbox.shop import Line
from tests.conftest import HOST

FULL = os.environ.get("RETURNS_TEST_DEPTH") == "full"
UNITS = 9
WHICH = st.integers(0, 5)
FEW = st.integers(1, 3)
PLACE = st.integers(0, 1)
WORDS = st.sampled_from(
    ["a", "a", "d", "restock", "quarantine", "return_to_customer", "recycle"]
)
SOLD_AGAIN = ("a", "restock")


class StockMachine(RuleBasedStateMachine):
    """``stock`` is what should lie in each warehouse, ``stocked`` what returns put there.

    ``at`` is the warehouse in whose stock an inspection's units are counted, by its key;
    ``fixed`` holds those whose stock could not be lowered any more.
    """

    def __init__(self, tools):
        super().__init__()
        self.tools, self.case, self.shop = tools, tools.case, tools.shop
        self.undo = transaction.atomic()
        self.undo.__enter__()
        self.places = [
            self.case.warehouse,
            self.shop.warehouse("outlet", channels=[self.case.channel]),
        ]
        self.order = self.shop.order(
            channel=self.case.channel,
            customer=self.case.customer,
            lines=[Line(self.case.shirt, UNITS, total_gross=D(90))],
            created_at=self.case.order.created_at,
        )
        self.shop.fulfill(self.order, warehouse=self.places[0])
        self.stock = [self.quantity(place) for place in self.places]
        self.at, self.fixed = {}, set()
        here = {**vars(self.case), "order": self.order}
        buttons = import_module(f"tests.races.buttons_on_{HOST}").Buttons
        self.buttons = buttons(SimpleNamespace(**here), self.shop)

    def teardown(self):
        transaction.set_rollback(True)
        self.undo.__exit__(None, None, None)

    def quantity(self, place):
        return self.shop.stock_quantity(self.case.shirt, place)

    def free(self, number):
        row = self.case.shirt.stocks.filter(warehouse=self.places[number]).first()
        return row.quantity - row.quantity_allocated if row else 0

    @contextmanager
    def refusable(self):
        """A step that is refused changes nothing, as the invariants see next."""
        step = SimpleNamespace(done=False)
        try:
            with transaction.atomic():
                yield step
                step.done = True
        except ReturnsError:
            pass

    @contextmanager
    def request(self, which):
        rows = list(ReturnRequest.objects.filter(order=self.order).order_by("serial"))
        if not rows:
            raise ReturnsError
        yield rows[which % len(rows)]

    @initialize(units=FEW)
    def begin(self, units):
        self.ask(units)

    @rule(units=FEW)
    def ask(self, units):
        line = self.order.lines.get()
        with self.refusable():
            self.tools.ask({line.pk: units}, order=self.order)

    @rule(which=WHICH, units=FEW, word=st.none() | WORDS, place=PLACE)
    def receive(self, which, units, word, place):
        with self.refusable() as step, self.request(which) as request:
            self.case.warehouse = self.places[place]
            receipt = self.tools.receive(request, ("shirt", units, word))
        self.case.warehouse = self.places[0]
        if step.done:
            self.note(Inspection.objects.filter(item__receipt=receipt), word)

    @rule(which=WHICH, units=FEW, word=WORDS)
    def inspect(self, which, units, word):
        with self.refusable() as step, self.request(which) as request:
            found = self.tools.inspect(request, ("shirt", units, word))
        if step.done:
            self.note(found, word)

    def note(self, inspections, word):
        for row in inspections:
            number = self.places.index(row.warehouse)
            self.at[row.pk] = number if word in SOLD_AGAIN else None
            if word in SOLD_AGAIN:
                self.stock[number] += row.quantity

    @rule(which=WHICH, units=FEW, word=WORDS, place=PLACE)
    def correct(self, which, units, word, place):
        rows = list(
            Inspection.objects.filter(line__request__order=self.order).order_by(
                "inspected_at", "position", "pk"
            )
        )
        if not rows:
            return
        wrong = rows[which % len(rows)]
        here, goes = self.at[wrong.pk], place if word in SOLD_AGAIN else None
        stays = here is not None and here == goes
        leaves = here is not None and not stays and wrong.pk not in self.fixed
        there = not leaves or self.free(here) >= units
        with self.refusable() as step:
            entry = self.tools.correct(
                wrong, word, quantity=units, warehouse_id=self.places[place].pk
            )
        if not step.done:
            return
        kept = wrong.pk in self.fixed or not there
        assert entry.is_stock_kept is kept
        assert not (kept and goes is not None and not stays)
        self.at[entry.pk] = here if kept else goes
        if kept:
            self.fixed.add(entry.pk)
            return
        if leaves:
            self.stock[here] -= units
        if goes is not None and not stays:
            self.stock[goes] += units

    @rule(units=FEW, place=PLACE)
    def sell(self, units, place):
        """Another order takes units away."""
        if self.free(place) >= units:
            stocks = self.case.shirt.stocks.filter(warehouse=self.places[place])
            row = stocks.get()
            row.quantity -= units
            row.save(update_fields=["quantity"])
            self.stock[place] -= units

    @rule(units=FEW, place=PLACE)
    def promise(self, units, place):
        """An exchange, or another order, is allocated units."""
        if self.free(place) >= units:
            row = self.case.shirt.stocks.get(warehouse=self.places[place])
            row.quantity_allocated += units
            row.save(update_fields=["quantity_allocated"])

    @rule(which=WHICH)
    def cancel_natively(self, which):
        """Staff cancel our RETURNED fulfillment: its units go into stock as well."""
        rows = list(self.order.fulfillments.filter(status="returned").order_by("pk"))
        if not rows:
            return
        canceled = rows[which % len(rows)]
        units = sum(line.quantity for line in canceled.lines.all())
        self.buttons.cancel(canceled.pk)
        self.stock[0] += units

    @rule(which=WHICH)
    def reverse(self, which):
        """What was restocked twice leaves stock again."""
        canceled = self.order.fulfillments.filter(status="canceled").values("pk")
        with self.refusable() as step, self.request(which) as request:
            rows = Inspection.objects.filter(
                line__request=request, native_fulfillment_id__in=canceled
            )
            shown = {
                row.pk: sum(line.quantity for line in row.lines.all())
                for row in self.order.fulfillments.filter(status="canceled")
            }
            out = Counter()
            for row in rows.order_by("inspected_at", "position", "pk"):
                if self.at[row.pk] is None or row.pk in self.fixed:
                    continue
                later = sum(after.quantity for after in row.successors.all())
                left = min(row.quantity - later, shown[row.native_fulfillment_id])
                shown[row.native_fulfillment_id] -= left
                out[row.pk] = left
            wanted = Counter()
            for pk, units in out.items():
                wanted[self.at[pk]] += units
            fits = all(self.free(place) >= units for place, units in wanted.items())
            note_conflict(request_id=request.pk)
            settle_conflict(
                request_id=request.pk,
                reason="Counted.",
                actor=self.case.by_staff,
                reverse_stock=True,
            )
        if not step.done:
            return
        assert fits
        for pk, units in (+out).items():
            self.stock[self.at[pk]] -= units
            self.fixed.add(pk)

    @invariant()
    def stock_adds_up(self):
        assert [self.quantity(place) for place in self.places] == self.stock

    @invariant()
    def the_ledger_says_how(self):
        for row in StockMovement.objects.filter(
            inspection__line__request__order=self.order
        ):
            assert row.stock_after - row.stock_before == row.change

    @invariant()
    def units_add_up(self):
        for request in ReturnRequest.objects.filter(order=self.order):
            (line,) = request.lines.all()
            judged = sum(
                row.quantity for row in line.inspections.filter(supersedes=None)
            )
            assert line.quantity_inspected == judged <= line.quantity_received
            by_fate = Counter()
            for row in line.inspections.all():
                by_fate[row.disposition] += row.quantity
                if row.supersedes:
                    by_fate[row.supersedes.disposition] -= row.quantity
            assert min(by_fate.values(), default=0) >= 0
            assert line.quantity_rejected == by_fate["return_to_customer"]
            kept = sum(by_fate.values()) - by_fate["quarantine"]
            assert line.quantity_accepted == kept - line.quantity_rejected
            assert line.quantity_accepted <= line.quantity_approved
            waits = line.quantity_inspected < line.quantity_received
            assert (request.inspection == InspectionStatus.PENDING) == waits
            if request.status == RequestStatus.COMPLETED:
                assert not waits


@pytest.mark.django_db
def test_stock_adds_up(case, shop, ask, receive, inspect, correct):
    tools = SimpleNamespace(
        case=case,
        shop=shop,
        ask=ask,
        receive=receive,
        inspect=inspect,
        correct=correct,
    )
    run_state_machine_as_test(
        lambda: StockMachine(tools),
        settings=settings(
            max_examples=200 if FULL else 25,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
