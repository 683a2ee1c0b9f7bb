"""Telling Apps."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Protocol

from .values import Actor, Model, Query


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

    def notify_user(
        self, *, event: str, channel_slug: str, payload: Mapping[str, Any]
    ) -> None:
        """Hand a mail to whoever sends the platform's mails: a plugin, or an App.

        As the platform's own notifications, with a name of ours. ``payload`` is JSON.
        Called again it is handed over again. Never call it inside a transaction: it may
        open network connections.
        """
