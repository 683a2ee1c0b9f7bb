"""Free items that customers keep while the goods that they came with go back."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from ..money import ZERO
from ..policy.effects import KeptGift
from .amounts import Amounts, total
from .claims import Account, Claim, Gifts, Key, PaidBack, paid_for


def kept_gifts(claims: Sequence[Claim], account: Account) -> Amounts:
    """What kept free items cost now, less what was charged for them before.

    Their price, in whole or as far as paid goods came back, as the terms of these say.
    Below zero where a free item comes back that the customer was charged for.
    """
    gifts = account.gifts
    paid = [*gifts.paid, *map(paid_for, claims)]
    part, whole = _part(gifts, paid)
    now: Counter[Key] = Counter()
    for claim in claims:
        now[claim.order_line] += claim.quantity
    kept = [
        price.part(
            Decimal(max(0, line.ordered - line.back - now[key])),
            Decimal(line.ordered),
            account.currency,
        )
        for key, price in gifts.prices.items()
        if (line := gifts.lines[key]).ordered
    ]
    return total(kept).part(part, whole, account.currency) - gifts.charged


def _part(gifts: Gifts, paid: Sequence[PaidBack]) -> tuple[Decimal, Decimal]:
    """How much of the price is due: a part, and the whole that it is a part of."""
    worth = {
        key: line.total.gross for key, line in gifts.lines.items() if line.total.gross
    }
    charged = [row for row in paid if row.kept_gift != KeptGift.FREE and row.came_back]
    charged = [row for row in charged if row.order_line in worth]
    if not charged:
        return ZERO, Decimal(1)
    whole = sum(worth.values(), start=ZERO)
    if any(row.kept_gift == KeptGift.WHOLE for row in charged):
        return whole, whole
    units: Counter[Key] = Counter()
    for row in charged:
        units[row.order_line] += row.units
    part = sum(
        (
            worth[key] * min(count, gifts.lines[key].ordered) / gifts.lines[key].ordered
            for key, count in units.items()
        ),
        start=ZERO,
    )
    return part, whole
