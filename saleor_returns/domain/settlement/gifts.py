"""Free items that customers keep while the goods that they came with go back."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from ..money import ZERO
from ..policy.effects import KeptGift
from .amounts import NOTHING, Amounts, total
from .claims import Account, Claim, Key


def kept_gifts(claims: Sequence[Claim], account: Account) -> Amounts:
    """What kept free items cost now, less what was charged for them before.

    Their price, in whole or as far as paid goods came back, as the terms of these say.
    Below zero where a free item comes back that the customer was charged for.
    """
    gifts, lines = account.gifts, account.back_with(claims)
    if not gifts.prices:
        return NOTHING
    kept = [
        price.part(
            Decimal(max(0, lines[key].ordered - lines[key].back)),
            Decimal(lines[key].ordered),
            account.currency,
        )
        for key, price in gifts.prices.items()
    ]
    part, whole = _part(claims, account)
    return total(kept).part(part, whole, account.currency) - gifts.charged


def _part(claims: Sequence[Claim], account: Account) -> tuple[Decimal, Decimal]:
    """How much of the price is due: a part, and the whole that it is a part of."""
    worth = {
        key: line.total.gross for key, line in account.lines.items() if line.total.gross
    }
    units: Counter[Key] = Counter()
    takes_all = False
    for row in account.paid_with(claims):
        is_paid_good = row.came_back and row.order_line in worth
        if is_paid_good and row.kept_gift != KeptGift.FREE:
            units[row.order_line] += row.units
            takes_all = takes_all or row.kept_gift == KeptGift.WHOLE
    if not units:
        return ZERO, Decimal(1)
    part, whole = account.share_of(units, worth)
    return (whole if takes_all else part), whole
