"""The two hosts that can be measured, each with a database for one run."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

SANDBOX, SALEOR = "sandbox", "saleor"
HOSTS = (SANDBOX, SALEOR)


@contextmanager
def ready(host: str) -> Iterator[None]:
    """Set Django up on the host; its database is there until the block ends.

    On a real Saleor the process was started by ``python -m tools.saleor_host bench``,
    in Saleor's .venv and with a migrated database that nobody else uses.
    """
    if host == SALEOR:
        with _saleor():
            yield
        return
    # With DEBUG Django keeps every query, which would be measured too.
    os.environ |= {"DJANGO_SETTINGS_MODULE": "sandbox.settings", "DEBUG": "false"}
    import django

    django.setup()
    from .database import own_database

    print("making a database for this run")
    with own_database():
        yield


@contextmanager
def _saleor() -> Iterator[None]:
    """Saleor as a shop runs it; what it keeps as files goes to a place of its own."""
    import django

    django.setup()
    from django.conf import settings
    from django.contrib.sites.models import Site

    with TemporaryDirectory(prefix="saleor-media-") as media:
        settings.MEDIA_ROOT = media
        logging.disable(logging.INFO)
        Site.objects.clear_cache()
        yield


def is_saleor() -> bool:
    """Whether this process runs on a real Saleor."""
    from saleor_returns.conf import settings

    return not settings.HOST.startswith(SANDBOX)
