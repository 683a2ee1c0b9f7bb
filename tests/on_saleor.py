"""What tests need of a real Saleor; loaded as a pytest plugin."""

import json
from collections.abc import Iterator
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import saleor.urls  # noqa: F401  (as a server does; Saleor's modules form circles)
from django.conf import settings as django_settings
from django.contrib.sites.models import Site
from django.db import connections
from django.utils import timezone
from saleor.core import private_storage
from saleor.tests.utils import prepare_test_db_connections

# One connection under both aliases, so that the replica sees what a test has not
# committed. Saleor's own tests do the same.
prepare_test_db_connections()

# Before its first example Hypothesis reads the constants of all modules that are not
# installed packages, and here Saleor is such: whichever test comes first looks slow.
hypothesis.settings.register_profile(
    "saleor", suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("saleor")

WEBHOOKS = "saleor.plugins.webhook.plugin.WebhookPlugin"
RETURNS = "saleor_returns.plugins.plugin.ReturnsPlugin"
GATEWAY = "tests.stub_gateway.StubGateway"


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> None:
    """Let the replica of other threads be the test database too."""
    databases = connections.settings
    replica = databases[django_settings.DATABASE_CONNECTION_REPLICA_NAME]
    replica["NAME"] = databases["default"]["NAME"]


@pytest.fixture(autouse=True)
def _plugins_and_files(settings: Any, tmp_path: Path) -> Iterator[None]:
    """The plugins that a shop runs, which Saleor's test settings leave out.

    Payloads of webhooks go to files: not into the Saleor tree.
    """
    settings.PLUGINS = [WEBHOOKS]
    if find_spec("saleor_returns.plugins.plugin"):
        settings.PLUGINS = [WEBHOOKS, RETURNS]
    settings.PLUGINS.append(GATEWAY)
    settings.PRIVATE_MEDIA_ROOT = str(tmp_path / "private")
    private_storage._setup()  # It remembers where its files lay when it was first used.
    Site.objects.clear_cache()
    yield
    Site.objects.clear_cache()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Payment Apps have half a second to answer."""
    from saleor.webhook.transport.synchronous import transport

    send = transport.send_webhook_using_http
    monkeypatch.setattr(
        transport,
        "send_webhook_using_http",
        lambda *args, **options: send(*args, **{**options, "timeout": 0.5}),
    )


class Ears:
    """Lets Apps listen to our events, and shows what is to be sent to them.

    Nothing is sent: ``queued`` holds what would be.
    """

    def __init__(self) -> None:
        self.queued: list[int] = []

    def listen(
        self, app: Any, *events: str, channels: Any = (), query: str | None = None
    ) -> None:
        from saleor.webhook.models import Webhook

        if channels and query is None:
            names = ", ".join(f'"{channel}"' for channel in channels)
            (field,) = (_field(event) for event in events)
            query = f"subscription {{ {field}(channels: [{names}]) {{ eventId }} }}"
        webhook = Webhook.objects.create(
            app=app,
            name="Returns",
            target_url="http://127.0.0.1:9/",
            subscription_query=query,
            filterable_channel_slugs=list(channels),
        )
        for event in events:
            webhook.events.create(event_type=event)

    def told(self, app: Any) -> list[tuple[str, Any]]:
        """Event and payload of every delivery to the App, in the order of creation."""
        from saleor.core.models import EventDelivery

        rows = EventDelivery.objects.filter(webhook__app=app).order_by("pk")
        return [(row.event_type, json.loads(row.payload.get_payload())) for row in rows]

    def age(self, by: timedelta) -> None:
        from saleor.core.models import EventDelivery

        EventDelivery.objects.update(created_at=timezone.now() - by)


def _field(event: str) -> str:
    first, *others = event.split("_")
    return first + "".join(word.capitalize() for word in others)


@pytest.fixture
def ears(shop: Any, monkeypatch: pytest.MonkeyPatch) -> Ears:
    from saleor.webhook.transport.asynchronous.transport import (
        send_webhook_request_async as send,
    )

    ears = Ears()
    monkeypatch.setattr(
        send,
        "apply_async",
        lambda kwargs, **options: ears.queued.append(kwargs["event_delivery_id"]),
    )
    return ears
