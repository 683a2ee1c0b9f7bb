"""What the platform's own fulfillments and refunds say of the units of an order."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from .units import FULFILLED, Grant, Sent, Units

RETURNED = "returned"
REFUNDED = ("refunded", "refunded_and_returned")
TAKEN_BACK = (RETURNED, "refunded_and_returned")


@dataclass(frozen=True, slots=True)
class NativeUnits:
    """Units of one order line in the platform's records.

    ``shipped`` of them ever left, ``fulfilled`` are where they were sent, ``refunded``
    sit in fulfillments that say so, and ``granted`` are named in refunds that staff
    granted; ``sent_by_then`` may have been sent when the last was granted. ``ours`` were moved by our receipts, and ``ours_intact`` of those still
    are where we put them.
    """

    shipped: int = 0
    fulfilled: int = 0
    refunded: int = 0
    granted: int = 0
    sent_by_then: int = 0
    ours: int = 0
    ours_intact: int = 0

    @property
    def moved_by_staff(self) -> int:
        """Units that left their shipment without a receipt of ours."""
        return max(0, self.shipped - self.fulfilled - self.ours)

    @property
    def refunded_in_place(self) -> int:
        """Fulfilled units that staff paid back without moving them."""
        return max(0, self.granted - self.moved_by_staff)

    @property
    def taken_over(self) -> int:
        """Units that we returned and that staff refunded or canceled natively."""
        return max(0, self.ours - self.ours_intact)

    def called_off(self, ordered: int) -> int:
        """Units that staff paid back before they were sent, so that they never will be.

        A granted unit may be any: in doubt it is one that was sent.
        """
        unsent = max(0, self.granted - self.sent_by_then)
        return max(0, min(unsent, ordered - self.shipped))

    def counted_twice(self, ordered: int) -> int:
        """Units beyond those ordered: two who returned the same ones at once.

        The platform moves what it has read before, whatever was moved since.
        """
        return max(0, self.shipped - ordered)


def native_units(units: Units) -> Mapping[UUID, NativeUnits]:
    """The units of every line of some orders, by order line."""
    found: defaultdict[UUID, defaultdict[str, int]] = defaultdict(
        lambda: defaultdict(int)
    )
    granted_at = _last_grants(units.grants)
    for sent in units.sent:
        counts = found[sent.order_line_id]
        counts["shipped"] += sent.quantity
        counts["fulfilled"] += sent.quantity * (sent.status == FULFILLED)
        counts["refunded"] += sent.quantity * (sent.status in REFUNDED)
        counts["sent_by_then"] += sent.quantity * _may_precede(
            sent, granted_at.get(sent.order_line_id)
        )
        if sent.status == RETURNED and sent.by_us:
            counts["ours_intact"] += sent.quantity
    for line in units.in_returns:
        found[line.order_line_id]["ours"] += line.quantity_native
    for line_id, granted in granted_units(units.grants).items():
        found[line_id]["granted"] = granted
    return defaultdict(
        NativeUnits,
        {line_id: NativeUnits(**counts) for line_id, counts in found.items()},
    )


def _last_grants(grants: Iterable[Grant]) -> dict[UUID, datetime]:
    """When units were last granted, by order line."""
    last: dict[UUID, datetime] = {}
    for grant in grants:
        known = last.get(grant.order_line_id, grant.created_at)
        last[grant.order_line_id] = max(known, grant.created_at)
    return last


def _may_precede(sent: Sent, granted_at: datetime | None) -> bool:
    """Whether units may have been sent before others of their line were granted.

    What was moved since does not say when it was sent.
    """
    if granted_at is None:
        return False
    return sent.status != FULFILLED or sent.sent_at <= granted_at


def granted_units(
    grants: Iterable[Grant], *, since: datetime | None = None
) -> Mapping[UUID, int]:
    """Granted units by order line; with ``since`` only those from that moment on."""
    units: Counter[UUID] = Counter()
    for grant in grants:
        if since is None or grant.created_at >= since:
            units[grant.order_line_id] += grant.quantity
    return units
