"""Any order, any terms, and any way to split its return."""

import os
from decimal import Decimal as D

from hypothesis import settings
from hypothesis import strategies as st

from saleor_returns.domain.money import quantize, quantum
from saleor_returns.domain.settlement.amounts import Amounts
from saleor_returns.domain.settlement.terms import FeeTerms, Terms

from .cases import IN_PART, NEVER, WHEN_ALL, WHEN_AT_FAULT, Line, Till

FULL = os.environ.get("RETURNS_TEST_DEPTH") == "full"
quick = settings(max_examples=1000 if FULL else 40, deadline=None)
CURRENCIES = ("JPY", "EUR", "KWD")
TAXES = (D(0), D("5.5"), D(20), D(25))


@st.composite
def amounts(draw, currency, most=100_000):
    """With the tax of a rate, or of none that anybody knows."""
    gross = draw(st.integers(0, most)) * quantum(currency)
    if draw(st.booleans()):
        rate = draw(st.sampled_from(TAXES))
        return Amounts(gross, quantize(gross * 100 / (100 + rate), currency))
    return Amounts(gross, quantize(gross * draw(st.integers(0, 100)) / 100, currency))


@st.composite
def fees(draw, total, each, currency):
    """Of a line: at most its worth, as policies promise them."""
    gross = quantize(total.gross * draw(st.integers(1, 100)) / 100, currency)
    if not gross:
        return None
    net = total.taxed(gross, currency).net if draw(st.booleans()) else gross
    return FeeTerms(gross=gross, net=net, each=each)


@st.composite
def lines(draw, currency, eaches, modes):
    units = draw(st.integers(1, 12))
    total = draw(amounts(currency))

    def a_fee():
        each = draw(st.sampled_from(eaches)) if eaches else None
        return draw(fees(total, each, currency)) if each else None

    terms = Terms(
        units=units,
        restocking_fee=a_fee(),
        return_shipping_fee=a_fee(),
        outbound_shipping=draw(st.sampled_from(modes)),
        shop_at_fault=draw(st.booleans()),
        bonus_percentage=draw(st.sampled_from([D(0), D(5), D("12.5"), D(100)])),
        kept_percentage=D(draw(st.integers(0, 100))),
    )
    return Line(units, total, terms, is_kept=draw(st.booleans()))


@st.composite
def tills(
    draw,
    eaches=(None, "unit", "line", "return"),
    modes=(NEVER, IN_PART, WHEN_ALL, WHEN_AT_FAULT),
):
    currency = draw(st.sampled_from(CURRENCIES))
    some = draw(st.lists(lines(currency, eaches, modes), min_size=1, max_size=5))
    return Till(
        lines={f"line {number}": line for number, line in enumerate(some)},
        currency=currency,
        delivery=draw(amounts(currency, most=2_000)),
        as_credit=draw(st.booleans()),
    )


@st.composite
def splits(draw, till):
    """All units of the order in parts, in any order."""
    units = [key for key, line in till.lines.items() for _unit in range(line.units)]
    left = list(draw(st.permutations(units)))
    parts = []
    while left:
        count = draw(st.integers(1, len(left)))
        taken, left = left[:count], left[count:]
        parts.append({key: taken.count(key) for key in sorted(set(taken))})
    return parts
