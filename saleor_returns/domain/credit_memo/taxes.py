"""What a credit memo says about tax: at which rate, and how much of each."""

from collections.abc import Collection, Iterable
from decimal import Decimal

from ..money import ZERO, quantize, quantum
from ..settlement.amounts import NOTHING, Amounts, total
from .content import Taxed

type ByRate = dict[Decimal | None, Amounts]


def rate_of(
    amounts: Amounts, rates: Collection[Decimal | None], currency: str
) -> Decimal | None:
    """The rate among those of the order at which an amount was taxed.

    Fees and what staff take off are stored with and without tax, but with no rate.
    ``None`` where no rate comes within a smallest unit of it: several were mixed.
    """
    if not amounts.tax:
        return ZERO
    known = [rate for rate in rates if rate is not None]
    nearest = min(known, key=lambda rate: _off(amounts, rate), default=None)
    if nearest is None or _off(amounts, nearest) > quantum(currency):
        return None
    return nearest


def by_rate(
    goods: Iterable[Taxed], charges: Iterable[Taxed], currency: str
) -> tuple[Taxed, ...]:
    """What is credited at each rate, highest first; adds up to exactly the whole.

    A charge of mixed rates is spread over those of the goods, as they weigh.
    """
    sums: ByRate = {}
    for row in goods:
        sums[row.rate] = sums.get(row.rate, NOTHING) + row.amounts
    weights = dict(sums)
    for row in charges:
        spread = {row.rate: row.amounts}
        if row.rate is None and weights:
            spread = _spread(row.amounts, weights, currency)
        for rate, amounts in spread.items():
            sums[rate] = sums.get(rate, NOTHING) + amounts
    return tuple(
        Taxed(rate=rate, gross=sums[rate].gross, net=sums[rate].net)
        for rate in sorted(sums, key=lambda rate: -1 if rate is None else -rate)
        if sums[rate] != NOTHING
    )


def _off(amounts: Amounts, rate: Decimal) -> Decimal:
    return abs(amounts.gross - amounts.net * (1 + rate))


def _spread(amounts: Amounts, weights: ByRate, currency: str) -> ByRate:
    """Shares by gross and by net worth; the heaviest rate takes what rounding leaves.

    What bears no tax bears none of rounding either, so it takes nothing over while any
    other can.
    """
    whole = total(list(weights.values()))
    heaviest = max(weights, key=lambda rate: (rate != 0, weights[rate].gross))
    shares = {}
    for rate, weight in weights.items():
        if rate == heaviest:
            continue
        gross = _share(amounts.gross, weight.gross, whole.gross, currency)
        net = _share(amounts.net, weight.net, whole.net, currency)
        shares[rate] = Amounts(gross, net if rate else gross)
    return {**shares, heaviest: amounts - total(list(shares.values()))}


def _share(amount: Decimal, part: Decimal, whole: Decimal, currency: str) -> Decimal:
    return quantize(amount * part / whole, currency) if whole else ZERO
