"""A declaration of withdrawal: what was declared, and the clocks that it starts.

Directive 2011/83/EU, articles 9 to 16, and article 11a as Directive (EU) 2023/2673 put it
in: consumers withdraw by a function of two steps, name who they are, which contract they
mean and where the acknowledgement is to go, and get one with content, date and time.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from .policy.statutory import REFUND_DAYS

SEND_BACK_DAYS = 14
"""Days from the declaration within which consumers send the goods back (article 14(1))."""


class WithdrawalOutcome(StrEnum):
    """``accepted``: a return was approved for all of it. ``review``: staff must look.

    ``declined``: the policy declined the return, and the acknowledgement says why.
    """

    ACCEPTED = "accepted"
    REVIEW = "review"
    DECLINED = "declined"


class DeclaredItem(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    order_line: str
    name: str
    sku: str
    quantity: int


class Declaration(BaseModel):
    """What was declared, word by word; kept for good. ``declared_at`` is UTC, ISO 8601.

    ``whole``: the whole contract was meant, and not some of its items; without ``items``
    it is the ``comment`` that says which. ``email`` is where the acknowledgement goes.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    order_number: str
    ordered_on: str
    name: str
    email: str
    whole: bool
    items: tuple[DeclaredItem, ...]
    comment: str = ""
    language: str
    declared_at: str

    @property
    def digest(self) -> str:
        """A fingerprint: whoever has the content can show that it is what was kept."""
        content = self.model_dump(mode="json")
        canonical = json.dumps(content, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(canonical.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Clocks:
    """Until when the money is due, and until when the goods are to be sent back."""

    refund_by: datetime
    send_back_by: datetime


def clocks(declared_at: datetime) -> Clocks:
    """Those that a declaration starts (articles 13(1) and 14(1))."""
    return Clocks(
        refund_by=declared_at + timedelta(days=REFUND_DAYS),
        send_back_by=declared_at + timedelta(days=SEND_BACK_DAYS),
    )
