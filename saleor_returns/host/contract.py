"""What a host must answer: the whole of what the plugin asks of the platform.

Conventions, the same for every function here:

- money is ``Decimal`` in major units of the named ISO 4217 currency; time is aware UTC;
- ``Model`` is an instance of one of the platform's own models (order.Order, …), which
  the plugin only passes on and reads; ``Query`` is a query set that finds one value;
- locks are taken in one order: the order's row, then the return's, then payments in
  primary-key order, then stock;
- nothing here opens a network connection unless its docstring says so.

Reading the platform's tables needs no door: the plugin reads the fields that all
supported versions have through Django's ORM (see ``saleor_returns.facts``).
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

Model = Any
Query = Any


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
    """Who does something. ``user`` and ``app`` are the platform's own rows."""

    kind: ActorKind
    user: Model | None = None
    app: Model | None = None

    @property
    def key(self) -> str:
        """A stable name for the actor, e.g. the scope of idempotency keys."""
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


class Orders(Protocol):
    """Orders and fulfillments."""

    def lock(self, order_id: UUID) -> Model | None:
        """Return the order, with its channel, its row locked until the transaction ends.

        ``None`` for an unknown id. Must be called inside a transaction. Keeps off whoever locks or changes the order, not
        those who add rows that refer to it: these lock other rows first, and waiting for
        each other would be a deadlock.
        """

    def record_return(
        self,
        order: Model,
        returned: Sequence[ReturnedQuantity],
        actor: Actor,
        reason: NativeReason = NO_REASON,
    ) -> NativeReturn:
        """Show accepted units natively: a RETURNED fulfillment, events, order status.

        The fulfillment shows ``reason`` and its lines show theirs, where the platform
        has room for them; a page that is gone is left out.

        Takes units from fulfilled fulfillments, oldest first; emptied ones may be
        deleted by the platform. Lines of other orders and gift cards are left alone.
        The order's row must be locked by the caller. The order's status follows when
        the transaction commits.
        """

    def add_note(self, order: Model, message: str, actor: Actor) -> None:
        """Leave a note in the order's own history."""


class Stock(Protocol):
    """Quantities in warehouses."""

    def increase(
        self, returned: Sequence[ReturnedQuantity], warehouse: Model, actor: Actor
    ) -> Sequence[StockLevel]:
        """Add units of the lines' variants to a warehouse's stock, one after the other.

        Locks the stocks' rows in primary-key order, creates them where there are none,
        allocates nothing, and tells the platform's subscribers when the transaction
        commits. Gives the level before and after each.

        Raises:
            HostError: a line's variant is gone, or a quantity is not positive; then
                nothing was added.
        """


class Payments(Protocol):
    """Refunds through the platform's transactions, and its older legacy payments."""

    def lock(self, transaction_ids: Iterable[int]) -> None:
        """Lock the payments' rows, in primary-key order, until the commit."""

    def open_refund(
        self,
        *,
        transaction: Model,
        amount: Decimal,
        idempotency_key: str,
        lines: Sequence[GrantedLine],
        granted_refund_id: int | None,
        reason: str,
        actor: Actor,
        reason_page_id: int | None = None,
    ) -> OpenedRefund:
        """Write the granted refund and the request event, but send nothing.

        The granted refund shows ``reason`` and its page, and its lines show theirs,
        where the platform has room for them; a page that is gone is left out.

        ``granted_refund_id`` names the granted refund of an earlier attempt that
        failed: it is used again, with its lines and the new amount, because its id is
        the only stable reference that a payment App sees. ``amount`` is in
        ``transaction.currency``. The same ``idempotency_key`` again returns the rows
        that it made before.

        Raises:
            HostError: that granted refund is paid, or belongs to another payment; or
                the payment was a gift card on which the customer could not spend it.
        """

    def send_refund(
        self, *, opened: OpenedRefund, actor: Actor, channel_slug: str
    ) -> None:
        """Ask the payment App to pay. Opens network connections; never call it
        inside a transaction.

        Returns when the platform has taken the request; the answer, now or later,
        shows in the transaction's events.

        Raises:
            RefundNotSent: no App or plugin is there to take it.
        """

    def recount(self, transaction: Model) -> None:
        """Bring the amounts of a payment and its order, and what became of granted
        refunds, in line with the payment's events.

        The platform does so after every answer; where its process died in between,
        nobody else does. Locks the payment; the order's row must be locked already.
        """

    def withdraw_granted_refund(self, granted_refund_id: int) -> None:
        """Grant nothing by it any more; the row stays, its lines go.

        For a refund that was paid and came back: what takes its place is granted anew,
        and the order's books must not count it twice.
        """

    def is_gift_card(self, transaction: Model) -> bool:
        """Whether a gift card of the shop paid; such payments are refunded last."""

    def is_transport_failure(self, event: Model) -> bool:
        """Whether a REFUND_FAILURE event only says that no readable answer came.

        The App may still have paid: such a failure is *unknown*, not *failed*.
        """

    def lock_legacy(self, payment_ids: Iterable[int]) -> None:
        """The same as ``lock`` for legacy payments, but without waiting for them.

        The platform keeps a payment locked while its gateway is asked, and writes the
        order afterwards: to wait for the payment with the order locked would have one
        of the two undone, and it may be the one whose gateway has paid.

        Raises:
            OperationalError: somebody else holds one (SQLSTATE 55P03).
        """

    def refundable_legacy(self, payments: Iterable[Model]) -> Collection[int]:
        """Those of legacy payments whose gateway is there and can move money back.

        Their primary keys; never one that only notes what was paid outside the shop.
        Costs no more queries for many payments than for one of each channel.
        """

    def refund_legacy(
        self, *, payment: Model, amount: Decimal, actor: Actor, channel_slug: str
    ) -> int:
        """Have the gateway of a legacy payment pay, and wait for its answer.

        Opens network connections, and locks the payment while it does: never call it
        inside a transaction. The platform's books and the order's history follow, as
        after a refund by its own buttons. Returns the row of the payment that the
        answer left: the refund, or that the gateway has taken it on.

        Raises:
            RefundNotSent: the platform did not let it out, or there is no gateway.
            RefundRefused: the gateway refused.
            RefundUnanswered: nobody knows; the row may still come.
        """


class Reasons(Protocol):
    """Pages that the platform's own returns and refunds name as their reason."""

    def pages(self, use: ReasonUse) -> Mapping[int, str] | None:
        """Titles of the pages that the shop offers, by primary key.

        ``None`` where the shop, or its version of the platform, refers to none.
        Otherwise staff must name one for a return or a refund as a whole.
        """


@dataclass(frozen=True, slots=True)
class Requestor:
    """Who sent a GraphQL request: a user, an App (with or without a user), or nobody."""

    user: Model | None
    app: Model | None


class GraphQL(Protocol):
    """What only the platform's GraphQL layer has. Imported after the apps are ready."""

    def type_named(self, name: str) -> Any:
        """The platform's own graphene type, input, enum or scalar.

        At least: Order, OrderLine, Fulfillment, User, App, Channel, Warehouse,
        ProductVariant, Payment, TransactionItem, Money, DateTime, PositiveDecimal, JSON,
        DateTimeRangeInput, StringFilterInput, IntFilterInput, GlobalIDFilterInput,
        MetadataInput, ObjectWithMetadata, OrderDirection, LanguageCodeEnum.
        """

    def wrap(self, instance: Model | None) -> Any:
        """What a resolver must return for one of the platform's rows."""

    def unwrap(self, root: Any) -> Model:
        """The platform's row behind the root of a resolver on a platform type."""

    def requestor(self, context: Any) -> Requestor:
        """Who asks."""

    def has_permission(self, context: Any, codename: str) -> bool:
        """Whether the requestor holds a permission, e.g. ``MANAGE_ORDERS``."""

    def permission_denied(self, *codenames: str) -> Exception:
        """The platform's own error for a missing permission, ready to be raised."""

    def in_any_group(
        self, context: Any, names: Collection[str], app_permission: str
    ) -> bool:
        """Whether an active member of staff asks who is in one of the named groups.

        Read from the database, not from the token, which can be older than the truth.
        An App is in no group. With a token that a user lent to an App, the App itself
        must hold ``app_permission``: such a token is never worth more than its App.
        """

    def accessible_channel_ids(self, context: Any) -> frozenset[int] | None:
        """Channels that a staff user may work in; ``None`` means every channel."""

    def mutating(self, context: Any) -> AbstractContextManager[None]:
        """What the platform's own mutations do before they run.

        Resolves the user, switches reads to the writer, allows writes.
        """

    def reading(self, context: Any) -> AbstractContextManager[str]:
        """Yield the database alias to read from within a resolver."""

    def join_schema(self, queries: type, mutations: type) -> None:
        """Join our root fields to the platform's schema, which is not built yet.

        Raises:
            django.core.exceptions.ImproperlyConfigured: the schema is already built.
        """

    def extend_type(self, name: str, fields: Mapping[str, Any]) -> None:
        """Add mounted graphene fields, by snake-case name, to a platform type."""

    def add_costs(self, costs: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        """Count our fields towards the platform's limit on the cost of a query.

        Type name → field name, in camel case → ``complexity``, and ``multipliers``:
        the arguments whose values it is multiplied by.
        """

    def mark_events(self, mutation: type, events: Sequence[str]) -> Sequence[str]:
        """Show in the platform's reference which webhook events a mutation causes.

        Called while the class is made. Returns those that the platform knows.
        """

    def deprecated_input(self, reason: str) -> str:
        """The end of an argument's description that marks it deprecated, and why."""

    def keep_metadata(
        self,
        graphene_type: type,
        model: type,
        *,
        updated_field: str,
        required: Callable[[Any, Any], Sequence[str]],
    ) -> None:
        """Let the platform's metadata mutations write that of our rows.

        The model's base is ``Database.metadata_model()``; ``graphene_type`` has
        ``get_model`` and ``get_node``. ``updated_field`` takes the time of the change.
        ``required(info, pk)`` names the permissions of which the requestor needs one,
        or raises the platform's PermissionDenied; ``pk`` is any text.
        """

    def schema(self) -> Any:
        """The schema that is served, as graphql-core has it. Built at the first call.

        Its enum ``WebhookEventTypeAsyncEnum``, where there is one, names the events
        that Apps can subscribe to.
        """

    def introspection_is_kept_apart(self) -> bool:
        """Whether no answer to an introspection query is served from a cache that a
        schema without us, or another version of us, may have filled.
        """


class Database(Protocol):
    """Connections."""

    def writer(self) -> AbstractContextManager[None]:
        """Allow the writer connection, as tasks and commands of ours need."""

    def replica_alias(self) -> str:
        """The alias that reports and lists read from."""

    def metadata_model(self) -> type:
        """The abstract base of models whose metadata the platform's mutations write.

        Asked for while our models load. The columns are declared by the model itself.
        """


class Events(Protocol):
    """The platform's list of webhook events. Usable while models load."""

    def register(self, events: Mapping[str, str]) -> None:
        """Add events, by name and description, that Apps may subscribe to.

        Subscribing to one needs MANAGE_ORDERS. Called once, while our models load: the
        only moment at which every platform takes them. Again, it changes nothing.

        Raises:
            django.core.exceptions.ImproperlyConfigured: it is too late.
        """


class Webhooks(Protocol):
    """Telling Apps. Imported after the apps are ready."""

    def join_schema(
        self, fields: type, events: Mapping[str, str], sample: Callable[[str], Any]
    ) -> None:
        """Let Apps select ``fields`` of each event, by name and description.

        ``fields`` is a graphene mixin; its resolvers get a pair, the event's name and
        its subject. The subject is what :meth:`trigger` was given, or a return on which
        an event is tried out. ``sample`` gives an invented payload for an event.
        """

    def listeners(self, event: str) -> Query:
        """Rows, one for each webhook of an App that listens to the event now."""

    def subscribed(self, events: Iterable[str]) -> frozenset[str]:
        """Those of the events that some App listens to now."""

    def trigger(
        self,
        *,
        event: str,
        subject: Model,
        channel_slug: str,
        actor: Actor,
        plain: Callable[[], str],
    ) -> None:
        """Create one delivery for every App that listens, and queue them.

        An App that named channels hears of these only. ``plain`` gives the JSON for
        Apps that did not say what they want to read. Never call it inside a
        transaction. When it returns the deliveries are stored, so the event is told,
        also where they could not be queued: see :meth:`left_pending`. Where it raises
        anything, some may be stored and some not.
        """

    def left_pending(
        self,
        events: Iterable[str],
        *,
        before: datetime,
        without: Iterable[int],
        limit: int,
    ) -> list[int]:
        """Ids of deliveries, oldest first, that nobody has tried since ``before``.

        ``without`` names deliveries that are left out.
        """

    def queue_again(self, delivery_id: int) -> None:
        """Have a delivery sent that is still pending; any other is left alone."""


class Installation(Protocol):
    """Making the plugin part of the shop."""

    def activate_plugin(self) -> bool:
        """Activate the plugin in the platform's configuration; True if it was not."""

    def plugin_is_active(self) -> bool:
        """Whether the platform lets the plugin act."""

    def option(self, name: str, alias: str) -> str:
        """What the owner entered for the plugin under that name, read from ``alias``.

        Empty where nothing was entered.
        """

    def schedule(self, name: str, task: str, interval: timedelta) -> None:
        """Put a Celery task on the platform's beat, replacing an entry of that name."""

    def version(self) -> str:
        """The platform's own release, as in "3.23.28"."""

    def oldest_supported(self) -> Mapping[str, str]:
        """The oldest release that works of every supported series: series → release."""


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


class Removal(Protocol):
    """Taking the plugin out of the shop again, except for its own tables."""

    def traces(self) -> Sequence[Trace]:
        """What :meth:`remove` would change now. Nothing of it remains afterwards."""

    def remove(self) -> None:
        """Leave the platform as one that never had the plugin could use it.

        What is the shop's own history stays: fulfillments, refunds, notes, stock. Must
        be called inside a transaction. Works without the plugin's tables too.
        """
