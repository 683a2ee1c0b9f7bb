"""The lines of a return that an exchange gives new goods for."""

from collections.abc import Sequence

from ...domain.policy.effects import ShipNewGoods
from ...models import Exchange, ReturnLine

COLUMNS = ("is_exchanged", "is_paid_ahead")


def exchanged_lines(exchange: Exchange) -> list[ReturnLine]:
    """Every line of its resolution, as it is now."""
    rows = ReturnLine.objects.filter(request_id=exchange.request_id)
    return list(rows.filter(resolution=exchange.resolution))


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
