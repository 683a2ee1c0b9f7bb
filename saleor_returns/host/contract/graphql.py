"""The platform's schema, and who asks."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from django.core.files.uploadedfile import UploadedFile

from .values import Model, Requestor


class GraphQL(Protocol):
    """What only the platform's GraphQL layer has. Imported after the apps are ready."""

    def type_named(self, name: str) -> Any:
        """The platform's own graphene type, input, enum or scalar.

        At least: Order, OrderLine, Fulfillment, User, App, Channel, Warehouse,
        ProductVariant, Payment, TransactionItem, Money, DateTime, PositiveDecimal, JSON,
        DateTimeRangeInput, StringFilterInput, IntFilterInput, GlobalIDFilterInput,
        MetadataInput, ObjectWithMetadata, OrderDirection, LanguageCodeEnum, Upload,
        ErrorPolicyEnum.
        """

    def wrap(self, instance: Model | None) -> Any:
        """What a resolver must return for one of the platform's rows."""

    def unwrap(self, root: Any) -> Model:
        """The platform's row behind the root of a resolver on a platform type."""

    def uploaded_file(self, context: Any, value: Any) -> UploadedFile | None:
        """The file of a multipart request that a value of the scalar Upload stands for.

        ``None`` where it stands for none, as a text in a JSON request does.
        """

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
