"""What operations are given: plain data, the same from GraphQL, the portal and tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from ..domain.disposition import Condition, Disposition
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
    """The whole wish. Who may give private metadata is for the caller to check."""

    order_id: UUID
    lines: Sequence[WantedLine]
    kind: RequestKind = RequestKind.RETURN
    resolution: Resolution = Resolution.ORIGINAL_PAYMENT
    comment: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    private_metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ResolutionChange:
    """Another resolution for one line of a return."""

    line_id: UUID
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class ReceivedItem:
    """A group of units of one return line with one condition and one fate."""

    line_id: UUID
    quantity: int
    disposition: Disposition
    condition: Condition = Condition.UNKNOWN
    note: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """The content of one parcel. ``warehouse_id`` is needed to restock."""

    items: Sequence[ReceivedItem]
    warehouse_id: UUID | None = None
    note: str = ""


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
