"""What tests need of the sandbox; loaded as a pytest plugin."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import connections
from django.utils import timezone


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> None:
    """One connection under both aliases.

    So the replica sees what a test has not committed. Other threads get connections of
    their own, as ever.
    """
    connections[django_settings.DATABASE_CONNECTION_REPLICA_NAME] = connections[
        django_settings.DATABASE_CONNECTION_DEFAULT_NAME
    ]


@pytest.fixture(autouse=True)
def _private_files(settings: Any, tmp_path: Path) -> None:
    settings.PRIVATE_MEDIA_ROOT = tmp_path / "private"


@pytest.fixture
def impatient(settings: Any) -> None:
    """Payment Apps have half a second to answer."""
    settings.PAYMENT_APP_TIMEOUT = (0.5, 0.5)


class Ears:
    """Lets Apps listen to our events, and shows what they were told."""

    def listen(self, app: Any, *events: str, channels: Any = ()) -> None:
        from sandbox.webhook.models import Webhook

        Webhook.objects.create(app=app, events=list(events), channels=list(channels))

    def told(self, app: Any) -> list[tuple[str, Any]]:
        """Event and payload of every delivery to the App, in the order of creation."""
        from sandbox.webhook.models import EventDelivery

        rows = EventDelivery.objects.filter(webhook__app=app).order_by("pk")
        return [(row.event_type, json.loads(row.payload)) for row in rows]

    def age(self, by: timedelta) -> None:
        from sandbox.webhook.models import EventDelivery

        EventDelivery.objects.update(created_at=timezone.now() - by)

    @property
    def queued(self) -> list[int]:
        """Ids of deliveries, as often as they were queued."""
        from sandbox.webhook.models import EventDelivery

        rows = EventDelivery.objects.order_by("pk")
        return [row.pk for row in rows for _time in range(row.queued)]


@pytest.fixture
def ears(shop: Any) -> Ears:
    return Ears()
