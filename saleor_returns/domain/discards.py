"""What the EU asks of shops that discard unsold goods.

Regulation (EU) 2024/1781 (ecodesign for sustainable products) art. 24: whoever discards
unsold consumer products tells each year their number and weight by category, the reasons,
and the share that went to preparing for reuse, recycling, other recovery and disposal.
Goods that consumers returned by their right of withdrawal are unsold (art. 2 no. 37).
"""

from collections.abc import Mapping
from enum import StrEnum

from .disposition import Disposition


class Treatment(StrEnum):
    """Where goods went that the shop did not keep; donations are told apart."""

    RECYCLING = "recycling"
    DISPOSAL = "disposal"
    DONATION = "donation"


TREATMENTS: Mapping[Disposition, Treatment] = {
    Disposition.RECYCLE: Treatment.RECYCLING,
    Disposition.WRITE_OFF: Treatment.DISPOSAL,
    Disposition.DONATE: Treatment.DONATION,
}
"""Dispositions by which goods leave the shop unsold; by all others they are kept, sold
or sent back."""

DISCARDING = (Treatment.RECYCLING, Treatment.DISPOSAL)
