"""What the sandbox remembers of the plugin."""

from saleor_returns.conf import PLUGIN_ID
from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS
from saleor_returns.host.contract import Trace

from ..app.models import App, PluginConfiguration
from ..webhook.models import EventDelivery

ROWS = {
    "deliveries of return events": EventDelivery.objects.filter(
        event_type__in=WEBHOOK_EVENTS
    ),
    "Apps of the plugin": App.objects.filter(identifier=PLUGIN_ID),
    "plugin configurations": PluginConfiguration.objects.filter(identifier=PLUGIN_ID),
}


def traces() -> list[Trace]:
    return [Trace(what, rows.count()) for what, rows in ROWS.items()]


def remove() -> None:
    for rows in ROWS.values():
        rows.delete()
