"""What a visitor agrees to with the last button: what the page showed, and nothing else.

Between page and button another tab may choose something else, a rule may change, a day
may end. Then the page is shown once more.
"""

import json
from hashlib import sha256

from ..facts.estimate import Estimate
from .returning import Returning

FIELD = "shown"


def seal_of(way: Returning) -> str:
    """The same for the same choice, handling and numbers. Gifts are shown no numbers."""
    shown = {
        "draft": way.draft.model_dump(mode="json", exclude={"email"}),
        "photos": sorted(str(row.pk) for row in way.photos),
        "outcome": way.estimate.decision.outcome,
        "sums": [] if way.visit.is_gift else _sums(way.estimate),
    }
    return sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()


def _sums(estimate: Estimate) -> list[str]:
    """Every number of the estimate, however many digits it was read with."""
    sums = (
        estimate.goods,
        estimate.restocking_fee,
        estimate.return_shipping_fee,
        estimate.outbound_shipping,
        estimate.kept_gift,
        estimate.bonus,
        estimate.new_goods,
        estimate.refund,
        estimate.credit,
        estimate.to_pay,
    )
    return [f"{row.normalize():f}" for row in sums]
