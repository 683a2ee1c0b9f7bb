"""What tests need of the sandbox; loaded as a pytest plugin."""

from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import connections


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> None:
    """One connection under both aliases.

    So the replica sees what a test has not committed. Other threads get connections of
    their own, as ever.
    """
    connections[django_settings.DATABASE_CONNECTION_REPLICA_NAME] = connections[
        django_settings.DATABASE_CONNECTION_DEFAULT_NAME
    ]


@pytest.fixture
def impatient(settings: Any) -> None:
    """Payment Apps have half a second to answer."""
    settings.PAYMENT_APP_TIMEOUT = (0.5, 0.5)
