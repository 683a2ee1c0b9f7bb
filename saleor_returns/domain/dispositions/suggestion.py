"""What the shop's rules make of some units, before staff decide."""

from dataclasses import dataclass
from uuid import UUID

from ..disposition import Disposition
from ..policy.decision import TraceStep
from .document import SecondHand


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``disposition`` is what becomes of them; ``None``: nothing says.

    ``rule`` is the name of the rule that decided, of the version ``version_id``. Without
    one it is the grade's own disposition, from which staff depart without a reason.
    ``warehouse_id`` is where the rule wants the units, and ``second_hand`` how it wants
    them offered again.
    """

    disposition: Disposition | None = None
    rule: str = ""
    warehouse_id: UUID | None = None
    second_hand: SecondHand | None = None
    version_id: int | None = None
    trace: tuple[TraceStep, ...] = ()

    def departs(self, chosen: Disposition | None) -> bool:
        """Whether staff chose something else."""
        return chosen is not None and self.disposition not in (None, chosen)


NONE = Suggestion()
"""Nothing is said of the units."""
