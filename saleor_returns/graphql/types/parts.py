"""Parts of a refund, proposed or stored, told in the same words."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ...domain.settlement.amounts import Amounts
from ...domain.settlement.breakdown import Entry, Share
from ...models import Reimbursement, ReimbursementCharge, ReimbursementLine
from ..loaders import load_one
from .scalars import money

type Stored = ReimbursementLine | ReimbursementCharge
AMOUNTS = ("gross", "net", "tax")


@dataclass(frozen=True, slots=True)
class Part:
    """Proposed goods, or what is added to their worth; ``line_id`` is of the return's line."""

    line_id: UUID | None
    amounts: Amounts
    currency: str
    quantity: int = 0
    kind: str = ""


def of_share(share: Share, currency: str) -> Part:
    return Part(share.key, share.amounts, currency, quantity=share.quantity)


def of_entry(entry: Entry, currency: str) -> Part:
    return Part(entry.key, entry.amounts, currency, kind=entry.kind)


def of_amounts(name: str, default: Any, root: Part | Stored, info: Any) -> Any:
    """What a field without a resolver gives: an amount, or the part's own value."""
    if name not in AMOUNTS:
        return getattr(root, name, default)
    if isinstance(root, Part):
        return money(getattr(root.amounts, name), root.currency)
    amount = getattr(Amounts(root.gross_amount, root.net_amount), name)
    return load_one(info, Reimbursement, root.reimbursement_id).then(
        lambda reimbursement: money(amount, reimbursement.currency)
    )
