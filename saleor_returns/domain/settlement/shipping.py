"""The order's own delivery costs: how much of them a customer gets back."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from ..money import ZERO
from ..policy.effects import OutboundShipping
from .amounts import NOTHING, Amounts
from .claims import Account, Claim, Delivery, Key, PaidBack, paid_for

IN_PART = OutboundShipping.PROPORTIONAL
WHEN_ALL = OutboundShipping.WHEN_ALL_RETURNED
WHEN_AT_FAULT = OutboundShipping.WHEN_MERCHANT_FAULT


def delivery_back(claims: Sequence[Claim], account: Account) -> Amounts:
    """What of the delivery costs is due with these units and was not paid back before.

    In proportion to the worth of what came back, or all of it with the last unit of the
    order, or as soon as the shop is at fault, as each line's terms say. What customers
    keep at a lower price is still sold to them. Never more than the delivery cost.
    """
    delivery = account.delivery
    if delivery.paid_for.gross <= delivery.refunded.gross:
        return NOTHING
    paid = [*delivery.paid, *map(paid_for, claims)]
    due = _due(delivery, paid, claims, account.currency)
    gross = min(due.gross, delivery.paid_for.gross) - delivery.refunded.gross
    if gross <= 0:
        return NOTHING
    return delivery.paid_for.next(
        gross, after=delivery.refunded, currency=account.currency
    )


def _due(
    delivery: Delivery,
    paid: Sequence[PaidBack],
    claims: Sequence[Claim],
    currency: str,
) -> Amounts:
    if any(row.mode == WHEN_AT_FAULT and row.shop_at_fault for row in paid):
        return delivery.paid_for
    counts = {IN_PART}
    ours: Counter[Key] = Counter()
    everything = _everything_is_back(delivery, paid, claims)
    if everything:
        counts.add(WHEN_ALL)
    for row in paid:
        if row.mode in counts and row.came_back:
            ours[row.order_line] += row.units
    if everything and ours:
        _add_native(ours, delivery, paid)
    weights = _weights(delivery)
    part = sum(
        (
            weights[key]
            * min(units, delivery.lines[key].ordered)
            / delivery.lines[key].ordered
            for key, units in ours.items()
        ),
        start=ZERO,
    )
    return delivery.paid_for.part(part, sum(weights.values(), start=ZERO), currency)


def _add_native(
    ours: Counter[Key], delivery: Delivery, paid: Sequence[PaidBack]
) -> None:
    """Units that no return was paid for go along with the last ones that come back."""
    in_returns: Counter[Key] = Counter()
    for row in paid:
        in_returns[row.order_line] += row.units
    for key, line in delivery.lines.items():
        ours[key] += max(0, line.ordered - in_returns[key])


def _everything_is_back(
    delivery: Delivery, paid: Sequence[PaidBack], claims: Sequence[Claim]
) -> bool:
    if not all(row.came_back for row in paid if row.units):
        return False
    now: Counter[Key] = Counter()
    for claim in claims:
        now[claim.order_line] += claim.quantity
    return all(
        line.back + now[key] >= line.ordered for key, line in delivery.lines.items()
    )


def _weights(delivery: Delivery) -> dict[Key, Decimal]:
    """What each line counts for: its price, or its units where all of them were free."""
    weights = {key: line.total.gross for key, line in delivery.lines.items()}
    if any(weights.values()):
        return weights
    return {key: Decimal(line.ordered) for key, line in delivery.lines.items()}
