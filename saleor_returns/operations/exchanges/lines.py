"""The lines of a return that an exchange gives new goods for."""

from collections.abc import Sequence

from ...domain.policy.effects import ShipNewGoods
from ...domain.settlement.breakdown import Breakdown
from ...domain.settlement.terms import Worth
from ...models import Exchange, ReturnLine

COLUMNS = ("is_exchanged", "is_paid_ahead")


def exchanged_lines(exchange: Exchange) -> list[ReturnLine]:
    """Every line of its resolution, as it is now."""
    rows = ReturnLine.objects.filter(request_id=exchange.request_id)
    return list(rows.filter(resolution=exchange.resolution))


def keep_worth(lines: Sequence[ReturnLine], breakdown: Breakdown) -> None:
    """Keep with the lines what their units count for now that new goods are ordered.

    Units of the same order line that are paid for in the meantime change nothing then,
    nor do other new goods.
    """
    shares = {share.key: share for share in breakdown.shares}
    fixed = [
        line
        for line in lines
        if line.pk in shares and not line.is_kept and not line.promised_terms.worth
    ]
    for line in fixed:
        share = shares[line.pk]
        amounts = share.amounts
        worth = Worth(units=share.quantity, gross=amounts.gross, net=amounts.net)
        terms = line.promised_terms.model_copy(update={"worth": worth})
        line.terms = terms.model_dump(mode="json", exclude_defaults=True)
    ReturnLine.objects.bulk_update(fixed, ["terms"])


def mark_exchanged(exchange: Exchange, lines: Sequence[ReturnLine]) -> None:
    """Goods may go for the units, which are thereby owed for: on trust, where they go first."""
    for line in lines:
        line.is_exchanged = True
        line.is_paid_ahead = exchange.ship == ShipNewGoods.APPROVAL and not line.is_kept
    ReturnLine.objects.bulk_update(lines, COLUMNS)


def unmark_exchanged(exchange: Exchange) -> None:
    """No goods go for them any more; those that are booked as paid for stay so."""
    ReturnLine.objects.filter(
        request_id=exchange.request_id,
        resolution=exchange.resolution,
        quantity_reimbursed=0,
    ).update(is_exchanged=False, is_paid_ahead=False)
