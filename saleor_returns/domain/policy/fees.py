"""What fees come to for the lines of a return."""

from collections.abc import Sequence
from decimal import Decimal

from ..lifecycle import Resolution
from ..money import ZERO, quantize
from .decision import Charge
from .effects import Fee
from .facts import LineFacts, OrderFacts
from .worth import sold_for

HUNDRED = Decimal(100)
NOTHING = Charge(gross=ZERO, net=ZERO)
CHARGED = (Resolution.ORIGINAL_PAYMENT, Resolution.STORE_CREDIT, Resolution.EXCHANGE)
"""Ways to settle a line that fees are taken off of."""


def charges(pairs: Sequence[tuple[Fee, LineFacts]], facts: OrderFacts) -> list[Charge]:
    """What one kind of fee comes to for each line.

    A fee for the whole return is charged once, for that of the wanted lines where it
    is highest: several rules may have set several. The others keep theirs in mind, since
    that one may be rejected. No line bears it that no fee is ever taken off. While nothing is wanted each line tells what it would cost
    alone.
    """
    together = _wanted_worth(facts.lines)
    found = [_charge(fee, line, facts.currency, together) for fee, line in pairs]
    whole = [
        number
        for number, (fee, line) in enumerate(pairs)
        if line.wanted and _is_of_return(fee)
    ]
    bears = max(
        whole,
        key=lambda number: (_is_charged(pairs[number][1]), found[number].gross),
        default=None,
    )
    for number in whole:
        if number != bears:
            found[number] = _charged_elsewhere(found[number])
    return found


def _is_charged(line: LineFacts) -> bool:
    wished = line.wish.resolution if line.wish else None
    return wished is None or wished in CHARGED


def _charged_elsewhere(charge: Charge) -> Charge:
    if not charge.gross:
        return NOTHING
    return Charge(gross=ZERO, net=ZERO, each=charge.each, instead=charge)


def _charge(
    fee: Fee, line: LineFacts, currency: str, together: Decimal | None
) -> Charge:
    """The fee for the wanted units, or all that can come back; at most their worth.

    A flat fee in other currencies than the order's is none. ``together`` is what all
    that is wanted was sold for.
    """
    if fee.type == "free":
        return NOTHING
    units = _units(line)
    value = sold_for(line, units)
    free_from = (fee.free_from or {}).get(currency)
    if free_from is not None and (value if together is None else together) >= free_from:
        return NOTHING
    amount = min(_gross(fee, units, value, currency), value)
    gross = quantize(max(ZERO, amount), currency)
    each = fee.each if fee.type == "flat" else "unit"
    return Charge(gross=gross, net=_net(gross, fee, line, currency), each=each)


def _wanted_worth(lines: Sequence[LineFacts]) -> Decimal | None:
    wanted = [sold_for(line, _units(line)) for line in lines if line.wanted]
    return sum(wanted, start=ZERO) if wanted else None


def _units(line: LineFacts) -> int:
    wanted = line.wish.quantity if line.wish else None
    return line.returnable if wanted is None else wanted


def _is_of_return(fee: Fee) -> bool:
    return fee.type == "flat" and fee.each == "return"


def _gross(fee: Fee, units: int, value: Decimal, currency: str) -> Decimal:
    if fee.percentage is not None:
        return value * fee.percentage / HUNDRED
    amount = (fee.amount or {}).get(currency, ZERO)
    return amount * units if fee.each == "unit" else amount


def _net(gross: Decimal, fee: Fee, line: LineFacts, currency: str) -> Decimal:
    if fee.tax == "none" or not line.total_gross:
        return gross
    return quantize(gross * line.total_net / line.total_gross, currency)
