"""What operations are given: plain data, the same from GraphQL, the portal and tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from ..domain.disposition import Disposition
from ..domain.lifecycle import RequestKind, Resolution
from ..domain.policy.effects import Method


@dataclass(frozen=True, slots=True)
class NewGoods:
    """Units of a variant that are wanted instead of returned ones."""

    variant_id: int
    quantity: int


@dataclass(frozen=True, slots=True)
class WantedLine:
    """Units of one order line that somebody wants to give back.

    ``reason`` is the slug of a return reason; without a ``resolution`` the
    request's applies, without a ``method`` the first that the policy offers.
    ``answers`` are to the reason's questions, slugs by slug. ``exchange_for`` is what
    an exchange is for.
    """

    order_line_id: UUID
    quantity: int
    reason: str
    comment: str = ""
    resolution: Resolution | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    method: Method | None = None
    exchange_for: Sequence[NewGoods] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """The whole wish. Who may give private metadata is for the caller to check.

    With an ``override_reason`` staff want what the policy declines, or leaves to staff.
    ``contact_email`` is where the holder of a gift code is written to, in
    ``contact_language`` (or else in the order's).
    """

    order_id: UUID
    lines: Sequence[WantedLine]
    kind: RequestKind = RequestKind.RETURN
    resolution: Resolution = Resolution.ORIGINAL_PAYMENT
    comment: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    private_metadata: Mapping[str, str] = field(default_factory=dict)
    override_reason: str = ""
    contact_email: str = ""
    contact_language: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionChange:
    """Another resolution for one line of a return."""

    line_id: UUID
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class MoreUnits:
    """Units of one order line that came beside those asked for; ``why`` is staff's.

    ``reason`` is the slug of a return reason, ``answers`` are to its questions; a line
    that the return has already keeps its own.
    """

    order_line_id: UUID
    quantity: int
    why: str
    reason: str | None = None
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of some units, and what becomes of them.

    ``grade`` is the slug of a grade of the shop's scale. Without a ``disposition`` it is
    the one that the shop's rules give, or the grade's own; another than theirs needs a
    ``reason``. ``warehouse_id`` is where the units go, by default where the rules want
    them, or where they arrived. ``photos`` are files of the return.
    """

    disposition: Disposition | None = None
    grade: str | None = None
    note: str = ""
    reason: str = ""
    warehouse_id: UUID | None = None
    serial_numbers: Sequence[str] = ()
    lot_number: str = ""
    photos: Sequence[UUID] = ()

    @property
    def is_given(self) -> bool:
        """Whether somebody has looked at the units."""
        return self.disposition is not None or self.grade is not None


@dataclass(frozen=True, slots=True)
class Finding:
    """A group of units of one return line that were found alike."""

    line_id: UUID
    quantity: int
    verdict: Verdict = Verdict()


@dataclass(frozen=True, slots=True)
class Correction:
    """What an inspection should have said of its units, or of ``quantity`` of them."""

    inspection_id: UUID
    verdict: Verdict
    quantity: int | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """The content of one parcel, and where it arrived.

    Units without a verdict wait to be inspected. In an empty box nothing arrived; its
    items, if any, are units that are given up as missing.
    """

    items: Sequence[Finding]
    warehouse_id: UUID | None = None
    note: str = ""
    is_empty_box: bool = False


@dataclass(frozen=True, slots=True)
class Payment:
    """What staff want to pay: ``None`` is the proposed amount.

    ``amount`` is in major units of the order's currency, without a bonus, which follows
    it; less than proposed needs a ``reason``. ``resolution`` says which of several is
    meant; ``None`` is all of them. ``outside`` is the reference of a payment that staff
    made by other means, such as a bank transfer: it is recorded, and nothing is sent.
    ``only_due``: units whose moment to be paid by themselves has come, and no others.
    """

    amount: Decimal | None = None
    reason: str = ""
    resolution: Resolution | None = None
    outside: str | None = None
    only_due: bool = False

    @property
    def settles_blocked(self) -> bool:
        """Nothing, on purpose and with a reason, settles blocked units too."""
        return self.amount == 0 and bool(self.reason.strip())
