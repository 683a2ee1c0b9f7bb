"""What tests need of a real Saleor; loaded as a pytest plugin."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import saleor.urls  # noqa: F401  (as a server does; Saleor's modules form circles)
from django.conf import settings as django_settings
from django.contrib.sites.models import Site
from django.db import connections
from saleor.tests.utils import prepare_test_db_connections

# One connection under both aliases, so that the replica sees what a test has not
# committed. Saleor's own tests do the same.
prepare_test_db_connections()

WEBHOOKS = "saleor.plugins.webhook.plugin.WebhookPlugin"
RETURNS = "saleor_returns.plugins.plugin.ReturnsPlugin"


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
    settings.PRIVATE_MEDIA_ROOT = str(tmp_path / "private")
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
