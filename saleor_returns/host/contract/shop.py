"""The plugin as a part of the shop: there, and gone again."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any, Protocol

from django.core.files.storage import Storage
from django.db.models import QuerySet

from .values import Trace


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


class Files(Protocol):
    """Where the platform keeps what is for nobody's eyes but its own."""

    def private_storage(self) -> Storage:
        """The platform's storage of private files, as its owner set it.

        It may open network connections, and may be public by the owner's mistake:
        :func:`saleor_returns.files.storage.obstacle` looks at it.
        """


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

    def address(self, path: str) -> str:
        """The public address, with host, of a path below the plugin's HTTP entrance.

        The platform asks :func:`~saleor_returns.plugins.entrance.answer` what is there,
        while the plugin is active.
        """

    def schedule(self, name: str, task: str, interval: timedelta) -> None:
        """Put a Celery task on the platform's beat, replacing an entry of that name."""

    def version(self) -> str:
        """The platform's own release, as in "3.23.28"."""

    def oldest_supported(self) -> Mapping[str, str]:
        """The oldest release that works of every supported series: series → release."""


class Staff(Protocol):
    """Who works in the shop."""

    def who_may(
        self,
        permission: str,
        *,
        groups: Collection[str],
        channels: frozenset[int] | None,
        alias: str,
    ) -> QuerySet[Any]:
        """Active staff who hold a permission, e.g. ``MANAGE_ORDERS``, or are in a group.

        By themselves or through a group of theirs, as the database has it; ``groups`` are
        names. Of those only who may work in one of ``channels``; ``None``: in any.
        Rows of the platform's users, each once, read from ``alias``.
        """


class Removal(Protocol):
    """Taking the plugin out of the shop again, except for its own tables."""

    def traces(self) -> Sequence[Trace]:
        """What :meth:`remove` would change now. Nothing of it remains afterwards."""

    def remove(self) -> None:
        """Leave the platform as one that never had the plugin could use it.

        What is the shop's own history stays: fulfillments, refunds, notes, stock. Must
        be called inside a transaction. Works without the plugin's tables too.
        """
