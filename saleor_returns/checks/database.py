"""What a wrong database looks like. Asked only where Django says which ones to check."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder

from .. import host

APP = "saleor_returns"


@register(Tags.database)
def check_database(
    app_configs: Sequence[AppConfig] | None, databases: Any = None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether the database has our tables and the plugin may act.

    A database that is not reached, or is not yet the shop's, is not ours to judge.
    """
    if not databases:
        return []
    try:
        with host.database.writer():
            return list(_problems())
    except DatabaseError:
        return []


def _problems() -> Iterator[CheckMessage]:
    if "order_order" not in connection.introspection.table_names():
        return
    if missing := _unapplied_migrations():
        yield Warning(
            f"The database lacks migrations of Saleor Returns: {', '.join(missing)}.",
            hint="Run `manage.py migrate saleor_returns`.",
            id="saleor_returns.W001",
        )
    elif not host.installation.plugin_is_active():
        yield Warning(
            "The plugin Saleor Returns is not active.",
            hint="Run `manage.py returns_setup`.",
            id="saleor_returns.W002",
        )


def _unapplied_migrations() -> list[str]:
    """In order. By name alone: building Django's graph of migrations takes seconds."""
    package = import_module(f"{APP}.migrations")
    ours = {module.name for module in iter_modules(package.__path__)}
    applied = MigrationRecorder(connection).applied_migrations()
    return sorted(ours - {name for app, name in applied if app == APP})
