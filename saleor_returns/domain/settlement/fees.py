"""Fees for the units that are paid for now, each charged up to what is due so far."""

from collections.abc import Sequence
from decimal import Decimal

from ..money import ZERO
from .amounts import NOTHING, Amounts
from .breakdown import FEES, Entry
from .claims import Account, Claim
from .terms import FeeTerms


def line_fees(claim: Claim, worth: Amounts, currency: str) -> list[Entry]:
    """What a line is charged for by itself; together no more than it is worth now.

    A fee for every unit is due unit by unit, one for the line with its first unit. What
    the worth did not suffice for is charged with the next units of the line. Nothing is
    charged for sending or taking back what does not come back.
    """
    if claim.is_kept:
        return []
    left, entries = worth.gross, []
    for kind in FEES:
        fee = claim.terms.fee(kind)
        if fee is None or fee.each == "return":
            continue
        now = _next(_due(fee, claim, currency), claim.charged_for(kind), left, currency)
        if now.gross > 0:
            left -= now.gross
            entries.append(Entry(kind, claim.key, -now))
    return entries


def return_fees(
    claims: Sequence[Claim], account: Account, left: Decimal
) -> list[Entry]:
    """Fees for the return as a whole, once, at most ``left``: the highest of its lines.

    What earlier refunds did not suffice for is charged with the next.
    """
    entries = []
    for kind, fee in account.fees_with(claims).items():
        charged = account.charged.get(kind, NOTHING)
        now = _next(fee, charged, left, account.currency)
        if now.gross > 0:
            left -= now.gross
            entries.append(Entry(kind, None, -now))
    return entries


def _next(due: Amounts, charged: Amounts, left: Decimal, currency: str) -> Amounts:
    """What of a fee is charged now, of so much that is left to take it from."""
    gross = max(ZERO, min(due.gross - charged.gross, left))
    return due.next(gross, after=charged, currency=currency)


def _due(fee: FeeTerms, claim: Claim, currency: str) -> Amounts:
    """What is owed for all units of the line that are paid for, with these."""
    units = claim.paid + claim.quantity
    if not units:
        return NOTHING
    if fee.each == "line":
        return fee.amounts
    of = max(units, claim.terms.units)
    return fee.amounts.part(Decimal(units), Decimal(of), currency)
