"""A choice is decided on few lines, and comes out as on the whole order."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saleor_returns.domain.lifecycle import RequestKind
from saleor_returns.domain.money import ZERO
from saleor_returns.domain.policy.effects import Method
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.facts import LineFacts, OrderFacts, Wish
from saleor_returns.facts.eligibility import Eligibility
from tests.policies import policy

PLACED = datetime(2026, 3, 1, 12, tzinfo=UTC)
MOMENTS = st.none() | st.integers(0, 40).map(lambda day: PLACED + timedelta(days=day))
RULES = [
    policy(
        {
            "name": "Own carrier",
            "when": {"fact": "method", "any_of": ["own_carrier"]},
            "then": {"window": {"days": 20, "start": start, "of": "last_line"}},
        },
        window={"days": 10, "start": start, "of": of},
        methods=["drop_off", "own_carrier"],
        return_shipping_fee={"type": "flat", "amount": {"EUR": 5}, "each": "unit"},
    )
    for start in ("order", "fulfilment", "delivery")
    for of in ("line", "last_line")
]


@st.composite
def lines(draw):
    found = []
    for number in range(draw(st.integers(1, 7))):
        ordered = draw(st.integers(0, 3))
        sent = draw(st.integers(0, ordered))
        kept = draw(st.integers(0, sent))
        found.append(
            LineFacts(
                line=str(number),
                is_gift_card=False,
                ordered=ordered,
                fulfilled=kept,
                ever_fulfilled=sent,
                returnable=kept,
                called_off=draw(st.integers(0, ordered - sent)),
                delivered_at=draw(MOMENTS) if kept else None,
                delivery_source=None,
                fulfilled_at=draw(MOMENTS) if kept else None,
                total_gross=10 * ordered,
                total_net=8 * ordered,
                is_digital=draw(st.booleans()),
            )
        )
    return tuple(found)


def order_line(line):
    return SimpleNamespace(
        pk=line.line,
        quantity=line.ordered,
        is_gift_card=False,
        total_price_gross_amount=line.total_gross,
        total_price_net_amount=line.total_net,
        undiscounted_total_price_gross_amount=line.total_gross,
        undiscounted_total_price_net_amount=line.total_net,
        delivery_gross=ZERO,
        delivery_net=ZERO,
        delivery_by_staff=ZERO,
        gifts_gross=ZERO,
        gifts_net=ZERO,
    )


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    document=st.sampled_from(RULES),
    lines=lines(),
    kind=st.sampled_from([RequestKind.RETURN, RequestKind.WITHDRAWAL]),
    now=st.integers(0, 80),
)
def test_the_lines_that_are_left_out_change_nothing(document, lines, kind, now):
    facts = OrderFacts(
        now=PLACED + timedelta(days=now),
        placed_at=PLACED,
        channel="eur",
        country="FR",
        kind=kind,
        lines=lines,
    )
    rows = tuple(map(order_line, lines))
    order = SimpleNamespace(
        currency="EUR",
        shipping_price_gross_amount=ZERO,
        shipping_price_net_amount=ZERO,
    )
    units = SimpleNamespace(in_returns=())
    moved = SimpleNamespace(settled=lambda pk: 0, units=units, paid_beside_goods={})
    snapshot = SimpleNamespace(order=order, lines=rows, moved=moved)
    eligibility = Eligibility(snapshot, document, facts, evaluate(document, facts))
    for line in eligibility.lines:
        for choice in line.choices(Wish(reason="too-small", fault="customer")):
            wish = Wish(
                quantity=choice.quantity,
                reason="too-small",
                fault="customer",
                resolution=choice.resolution,
                method=choice.method,
            )
            whole = facts.model_copy(
                update={
                    "lines": tuple(
                        row.model_copy(update={"wish": wish})
                        if row.line == line.order_line.pk
                        else row
                        for row in lines
                    )
                }
            )
            decided = evaluate(document, whole).line(line.order_line.pk)
            assert choice.decision == decided
            assert choice.settled.amount >= ZERO
            assert choice.method in Method
