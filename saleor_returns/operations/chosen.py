"""What was chosen to be paid of a proposal."""

from dataclasses import dataclass
from decimal import Decimal

from ..facts.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Chosen:
    """A proposal and what is paid of it: ``amount`` with ``bonus`` included."""

    proposal: Proposal
    amount: Decimal
    bonus: Decimal

    @property
    def charged(self) -> Decimal:
        """What leaves the order's payments, or what they hold for the customer."""
        return self.amount - self.bonus
