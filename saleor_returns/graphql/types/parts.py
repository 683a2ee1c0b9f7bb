"""Parts of a refund, stored or proposed, told in the same words."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ...domain.settlement.amounts import Amounts
from ...domain.settlement.breakdown import Entry, Share
from ...models import ReimbursementCharge, ReimbursementLine
from .scalars import money

AMOUNTS = ("gross", "net", "tax")


@dataclass(frozen=True, slots=True)
class Part:
    """Goods, or what is added to their worth; ``line_id`` is of the return's line."""

    line_id: UUID | None
    amounts: Amounts
    currency: str
    quantity: int = 0
    kind: str = ""


def stored(row: ReimbursementLine | ReimbursementCharge, currency: str) -> Part:
    return Part(
        row.line_id,
        Amounts(row.gross_amount, row.net_amount),
        currency,
        quantity=getattr(row, "quantity", 0),
        kind=getattr(row, "kind", ""),
    )


def of_share(share: Share, currency: str) -> Part:
    return Part(share.key, share.amounts, currency, quantity=share.quantity)


def of_entry(entry: Entry, currency: str) -> Part:
    return Part(entry.key, entry.amounts, currency, kind=entry.kind)


def of_amounts(name: str, default: Any, root: Part, info: Any) -> Any:
    """What a field without a resolver gives: an amount, or the part's own value."""
    if name in AMOUNTS:
        return money(getattr(root.amounts, name), root.currency)
    return getattr(root, name, default)
