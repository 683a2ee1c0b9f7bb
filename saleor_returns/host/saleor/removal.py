"""Taking the plugin out of a Saleor shop.

What stays behind breaks the shop once the plugin is gone: rows that name our events
fail in GraphQL, subscription queries that name our types no longer validate and silence
the whole webhook, and beat sends tasks that no worker knows.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django_celery_beat.models import PeriodicTask
from saleor.app.models import App, AppInstallation
from saleor.core.models import EventDelivery
from saleor.permission.models import Permission
from saleor.plugins.models import PluginConfiguration
from saleor.webhook.models import Webhook, WebhookEvent

from ...conf import PLUGIN_ID
from ...domain.webhook_events import WEBHOOK_EVENTS
from ..contract import Fate, Trace
from . import deletion, subscription_queries

APP_LABEL = "saleor_returns"


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows that only we have a use for, and how they are deleted."""

    what: str
    find: Callable[[], QuerySet]
    delete: Callable[[QuerySet], None]


def traces() -> list[Trace]:
    """What :func:`remove` would change now; see the contract."""
    edits = list(_edits())
    return [
        *[Trace(rows.what, rows.find().count()) for rows in ROWS],
        _trace("webhooks for return events only", edits, Fate.SWITCHED_OFF),
        _trace("webhooks whose query also asks for returns", edits, Fate.REWRITTEN),
    ]


def remove() -> None:
    """Leave Saleor as one that never had the plugin could use it; see the contract."""
    for edit in list(_edits()):
        edit.apply()
    for rows in ROWS:
        rows.delete(rows.find())


@dataclass(frozen=True, slots=True)
class Edit:
    """What becomes of a webhook of somebody's App, which we never delete.

    ``query`` is what it asks for without us; ``None`` where nothing would be left.
    """

    webhook: Webhook
    fate: Fate
    query: str | None

    @property
    def name(self) -> str:
        return f"{self.webhook.app.name}: {self.webhook.name} ({self.webhook.pk})"

    def apply(self) -> None:
        if self.fate is Fate.REWRITTEN:
            self.webhook.subscription_query = self.query
            self.webhook.save(update_fields=["subscription_query"])
        else:
            self.webhook.is_active = False
            self.webhook.save(update_fields=["is_active"])


def _edits() -> Iterator[Edit]:
    """The webhooks of other Apps that cannot stay as they are."""
    others = Webhook.objects.exclude(app__identifier=PLUGIN_ID)
    for webhook in others.select_related("app").prefetch_related("events"):
        events = {event.event_type for event in webhook.events.all()}
        remaining = events - set(WEBHOOK_EVENTS)
        query = webhook.subscription_query
        rest = subscription_queries.without_us(query) if query else query
        if remaining and rest and rest != query:
            yield Edit(webhook, Fate.REWRITTEN, rest)
        elif webhook.is_active and (rest != query or (events and not remaining)):
            yield Edit(webhook, Fate.SWITCHED_OFF, None)


def _trace(what: str, edits: list[Edit], fate: Fate) -> Trace:
    names = [edit.name for edit in edits if edit.fate is fate]
    return Trace(what, len(names), fate, names)


def _installations() -> QuerySet:
    """Installations under way know their App only by where its manifest lies."""
    manifests = App.objects.filter(identifier=PLUGIN_ID).values("manifest_url")
    return AppInstallation.objects.filter(
        Q(manifest_url__in=manifests)
        | Q(manifest_url__contains=f"/plugins/{PLUGIN_ID}/")
        | Q(manifest_url__contains=f"/plugins/global/{PLUGIN_ID}/")
    )


ROWS = (
    Rows(
        "deliveries of return events, with payloads and attempts",
        lambda: EventDelivery.objects.filter(event_type__in=WEBHOOK_EVENTS),
        deletion.delete_deliveries,
    ),
    Rows(
        "subscriptions to return events",
        lambda: WebhookEvent.objects.filter(event_type__in=WEBHOOK_EVENTS),
        deletion.delete,
    ),
    Rows("App installations under way", _installations, deletion.delete),
    Rows(
        "Apps of the plugin, with their extensions, tokens and webhooks",
        lambda: App.objects.filter(identifier=PLUGIN_ID),
        deletion.delete_apps,
    ),
    Rows(
        "plugin configurations",
        lambda: PluginConfiguration.objects.filter(identifier=PLUGIN_ID),
        deletion.delete,
    ),
    Rows(
        "tasks in the database of Celery beat",
        lambda: PeriodicTask.objects.filter(task__startswith=f"{APP_LABEL}."),
        deletion.delete,
    ),
    Rows(
        "permissions",
        lambda: Permission.objects.filter(content_type__app_label=APP_LABEL),
        deletion.delete,
    ),
    Rows(
        "content types",
        lambda: ContentType.objects.filter(app_label=APP_LABEL),
        deletion.delete,
    ),
)
