"""What goes through the door."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

Model = Any
"""A row of one of the platform's own models."""
Query = Any
"""A query set that finds values or rows of the platform's."""


class HostError(Exception):
    """The platform refused something that we asked of it."""


class RefundNotSent(HostError):
    """Nobody was there to take the refund: it surely never left the platform."""


class RefundRefused(HostError):
    """The gateway said no, in so many words: nothing was paid."""


class RefundUnanswered(HostError):
    """No readable answer came: the gateway may or may not have paid."""


class ActorKind(StrEnum):
    CUSTOMER = "customer"
    STAFF = "staff"
    APP = "app"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something. ``user`` and ``app`` are the platform's own rows.

    ``order_id``: a customer who is not logged in, and has shown to be the one of this
    order, or with a ``gift_code_id`` to have been given some of its goods.
    """

    kind: ActorKind
    user: Model | None = None
    app: Model | None = None
    order_id: UUID | None = None
    gift_code_id: UUID | None = None

    @property
    def key(self) -> str:
        """A stable name for the actor, e.g. the scope of idempotency keys."""
        if self.gift_code_id is not None:
            return f"{self.kind}:{self.gift_code_id.hex}"
        if self.order_id is not None:
            return f"{self.kind}:{self.order_id.hex}"
        identifier = getattr(self.app or self.user, "pk", "")
        return f"{self.kind}:{identifier}"


SYSTEM = Actor(ActorKind.SYSTEM)


class ReasonUse(StrEnum):
    """What a native reason is for."""

    RETURN = "return"
    REFUND = "refund"


@dataclass(frozen=True, slots=True)
class NativeReason:
    """Why, in words and as one of the platform's pages: see :class:`Reasons`."""

    text: str = ""
    page_id: int | None = None


NO_REASON = NativeReason()


@dataclass(frozen=True, slots=True)
class ReturnedQuantity:
    """Units of one order line that the shop accepts back."""

    order_line: Model
    quantity: int
    reason: NativeReason = NO_REASON


@dataclass(frozen=True, slots=True)
class NativeReturn:
    """The platform's own record of accepted units.

    ``quantities`` maps an order line's id to the units that the platform had left to
    move. It can be less than asked when staff edited fulfillments natively.
    """

    fulfillment_id: int | None
    quantities: Mapping[UUID, int]


@dataclass(frozen=True, slots=True)
class StockChange:
    """Units that come into a warehouse's stock of a variant, or leave it if negative."""

    variant_id: int
    warehouse: Model
    quantity: int

    @property
    def place(self) -> tuple[int, UUID]:
        """The stock that changes, as a key."""
        return (self.variant_id, self.warehouse.pk)


@dataclass(frozen=True, slots=True)
class StockLevel:
    """Physical quantity in one warehouse before and after a movement."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class GrantedLine:
    """Units of one order line that a refund pays for."""

    order_line: Model
    quantity: int
    reason: NativeReason = NO_REASON


@dataclass(frozen=True, slots=True)
class OpenedRefund:
    """The platform's rows behind one attempt to pay; ``request`` is the event."""

    granted_refund_id: int
    request: Model

    @property
    def request_event_id(self) -> int:
        return int(self.request.pk)


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """One value that a product or a variant has; slugs of attribute and value."""

    owner_id: int
    of_variant: bool
    attribute: str
    value: str


@dataclass(frozen=True, slots=True)
class Requestor:
    """Who sent a GraphQL request: a user, an App (with or without a user), or nobody."""

    user: Model | None
    app: Model | None


class Fate(StrEnum):
    """What becomes of something that the plugin left behind."""

    REMOVED = "removed"
    SWITCHED_OFF = "switched off"
    REWRITTEN = "rewritten"


@dataclass(frozen=True, slots=True)
class Trace:
    """Rows that the plugin left in the platform's own tables.

    ``names`` says which, where they belong to others and the owner should know.
    """

    what: str
    count: int
    fate: Fate = Fate.REMOVED
    names: Sequence[str] = ()
