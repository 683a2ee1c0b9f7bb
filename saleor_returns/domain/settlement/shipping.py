"""The order's own delivery costs: how much of them a customer gets back."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from ..policy.effects import OutboundShipping
from .amounts import NOTHING, Amounts
from .claims import Account, Claim, Key, PaidBack

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
    due = _due(account, claims)
    gross = min(due.gross, delivery.paid_for.gross) - delivery.refunded.gross
    if gross <= 0:
        return NOTHING
    return delivery.paid_for.next(
        gross, after=delivery.refunded, currency=account.currency
    )


def _due(account: Account, claims: Sequence[Claim]) -> Amounts:
    cost, paid = account.delivery.paid_for, account.paid_with(claims)
    if any(row.mode == WHEN_AT_FAULT and row.shop_at_fault for row in paid):
        return cost
    everything = _everything_is_back(account, claims, paid)
    counts = {IN_PART, WHEN_ALL} if everything else {IN_PART}
    ours: Counter[Key] = Counter()
    for row in paid:
        if row.mode in counts and row.came_back:
            ours[row.order_line] += row.units
    if everything and ours:
        _add_native(ours, account, paid)
    part, whole = account.share_of(ours, _weights(account))
    return cost.part(part, whole, account.currency)


def _add_native(ours: Counter[Key], account: Account, paid: Sequence[PaidBack]) -> None:
    """Units that no return was paid for go along with the last ones that come back."""
    in_returns: Counter[Key] = Counter()
    for row in paid:
        in_returns[row.order_line] += row.units
    for key, line in account.lines.items():
        ours[key] += max(0, line.ordered - in_returns[key])


def _everything_is_back(
    account: Account, claims: Sequence[Claim], paid: Sequence[PaidBack]
) -> bool:
    if not all(row.came_back for row in paid if row.units):
        return False
    return all(line.back >= line.ordered for line in account.back_with(claims).values())


def _weights(account: Account) -> dict[Key, Decimal]:
    """What each line counts for: its price, or its units where all of them were free."""
    weights = {key: line.total.gross for key, line in account.lines.items()}
    if any(weights.values()):
        return weights
    return {key: Decimal(line.ordered) for key, line in account.lines.items()}
