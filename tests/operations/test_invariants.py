"""Any sequence of steps, also impossible ones, keeps goods and money whole."""

from contextlib import suppress
from decimal import Decimal as D

from django.db import transaction
from django.db.models import Sum
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saleor_returns import host
from saleor_returns.errors import ReturnsError
from saleor_returns.host.contract import ReturnedQuantity
from saleor_returns.models import Reimbursement, ReturnRequest
from saleor_returns.operations.cancel import cancel_return
from tests.invariants import Invariants

SKUS = st.sampled_from(["shirt", "shirt", "mug", "sticker"])
UNITS = st.integers(1, 2)
FATES = st.sampled_from(
    ["restock", "restock", "refurbish", "return_to_customer", "quarantine", "missing"]
)
WHICH = st.integers(0, 2)
STEP = st.one_of(
    st.tuples(st.just("ask"), st.dictionaries(SKUS, UNITS, min_size=1, max_size=2)),
    st.tuples(
        st.just("receive"),
        WHICH,
        st.lists(st.tuples(st.integers(0, 1), UNITS, FATES), min_size=1, max_size=2),
    ),
    st.tuples(st.just("reimburse"), WHICH, st.sampled_from([None, None, D("5.00")])),
    st.tuples(st.sampled_from(["cancel", "native"]), WHICH),
    st.tuples(st.just("settle"), SKUS),
)
# Most sequences of random steps stop at an empty shop: begin with goods under way.
BEGINNING = st.sampled_from(
    [
        [("ask", {"shirt": 2}), ("ask", {"shirt": 1, "mug": 2})],
        [("ask", {"shirt": 1}), ("ask", {"shirt": 1}), ("ask", {"shirt": 1})],
        [("ask", {"shirt": 3, "mug": 1, "sticker": 1})],
        [],
    ]
)


class Shopkeeper:
    """Carries out steps, and has the invariants checked after each of them."""

    def __init__(self, case, ask, receive, reimburse, shop):
        self.case = case
        self.ask, self.receive, self.reimburse = ask, receive, reimburse
        self.invariants = Invariants(case, shop)

    def do(self, verb, *details):
        """A step that is refused changes nothing, and the next one follows."""
        with suppress(ReturnsError), transaction.atomic():
            getattr(self, f"do_{verb}")(*details)

    def do_ask(self, quantities):
        self.ask(quantities)

    def do_receive(self, which, rows):
        request = self.request(which)
        if request is not None:
            skus = list(request.lines.values_list("sku", flat=True))
            self.receive(
                request,
                *((skus[line % len(skus)], units, fate) for line, units, fate in rows),
            )

    def do_reimburse(self, which, amount):
        request = self.request(which)
        if request is not None:
            self.reimburse(request, amount, "Agreed." if amount else "")

    def do_settle(self, sku):
        """One unit all the way, so that money meets money returned before."""
        request = self.ask({sku: 1})
        self.receive(request, (sku, 1, "restock"))
        self.reimburse(request)

    def do_cancel(self, which):
        request = self.request(which)
        if request is not None:
            cancel_return(request_id=request.pk, actor=self.case.by_staff)

    def do_native(self, which):
        sku, line = list(self.case.lines.items())[which]
        native = host.orders.record_return(
            self.case.order, [ReturnedQuantity(line, 1)], self.case.by_staff
        )
        self.invariants.natively_returned[sku] += native.quantities.get(line.pk, 0)

    def request(self, which):
        found = list(ReturnRequest.objects.order_by("number"))
        return found[which] if which < len(found) else None

    def check(self):
        """Every refund was answered, so every cent that is owed was paid."""
        self.invariants.check()
        owed = Reimbursement.objects.aggregate(sum=Sum("amount"))["sum"] or D(0)
        payments = self.case.provider.payments[self.invariants.paid_before :]
        assert sum((D(str(row.amount)) for row in payments), D(0)) == owed
        assert self.case.payment.refunded_value == owed
        assert owed <= D("159.99")


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(beginning=BEGINNING, steps=st.lists(STEP, min_size=6, max_size=16))
def test_goods_and_money_stay_whole(
    case, ask, receive, reimburse, shop, beginning, steps
):
    with transaction.atomic():
        shopkeeper = Shopkeeper(case, ask, receive, reimburse, shop)
        for step in beginning + steps:
            shopkeeper.do(*step)
            shopkeeper.check()
        transaction.set_rollback(True)
