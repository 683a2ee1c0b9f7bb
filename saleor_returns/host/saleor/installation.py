"""Making the plugin part of a Saleor shop."""

import os
from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import chain

import saleor
from django.conf import settings
from django.db import transaction
from django.urls import reverse

from ...conf import PLUGIN_ID
from ..contract import DashboardApp
from . import supported

PLUGIN_NAME = "Returns"


def activate_plugin() -> bool:
    """Activate the plugin for the whole shop; True if it was not active."""
    from saleor.core.db.connection import allow_writer

    with allow_writer(), transaction.atomic():
        rows = _configurations().select_for_update()
        if any(row.active for row in rows):
            return False
        if not _configurations().update(active=True):
            _configurations().create(
                identifier=PLUGIN_ID,
                channel=None,
                name=PLUGIN_NAME,
                active=True,
                # Saleor appends to it, and its own default is no list.
                configuration=[],
            )
    return True


def plugin_is_active() -> bool:
    """Whether Saleor lets the plugin act."""
    from saleor.core.db.connection import allow_writer

    with allow_writer():
        return _configurations().filter(active=True).exists()


def option(name: str, alias: str) -> str:
    """What the owner entered in the plugin's configuration; empty for nothing."""
    entries = _configurations().using(alias).values_list("configuration", flat=True)
    for entry in chain.from_iterable(entries):
        if entry["name"] == name:
            return entry.get("value") or ""
    return ""


def address(path: str) -> str:
    """The public address of a path that Saleor hands to the plugin's ``webhook``.

    Of the three forms the one that Saleor keeps for plugins of the whole shop.
    """
    from saleor.core.utils import build_absolute_uri

    return build_absolute_uri(reverse("plugins-global", args=(PLUGIN_ID,)) + path)


def dashboard_url() -> str:
    """What Saleor links to from its own first page; it keeps it in no setting."""
    return getattr(settings, "DASHBOARD_URL", "") or os.environ.get("DASHBOARD_URL", "")


def install_app(app: DashboardApp) -> Sequence[str]:
    """Make the Dashboard show our pages; see the contract."""
    from saleor.core.db.connection import allow_writer

    from . import dashboard_app

    with allow_writer(), transaction.atomic():
        list(_configurations().select_for_update())
        return list(dashboard_app.install(app))


def installed_app_url(identifier: str) -> str | None:
    """Where the Dashboard looks for the App's pages; None where it has no such App."""
    from saleor.core.db.connection import allow_writer

    from .dashboard_app import installed

    with allow_writer():
        app = installed(identifier)
    return app and app.app_url


def schedule(name: str, task: str, interval: timedelta) -> None:
    """Put a Celery task on the beat: the settings' dict is the one Celery reads."""
    settings.CELERY_BEAT_SCHEDULE[name] = {"task": task, "schedule": interval}


def version() -> str:
    """Saleor's own release."""
    return saleor.__version__


def oldest_supported() -> Mapping[str, str]:
    """The oldest release that works of every supported series."""
    return supported.OLDEST


def _configurations():
    """The plugin's shop-wide rows: the null channel lets there be more than one."""
    from saleor.plugins.models import PluginConfiguration

    return PluginConfiguration.objects.filter(
        identifier=PLUGIN_ID, channel__isnull=True
    )
