"""System checks: a wrong installation says so before it serves."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError, connection

from . import host


@register(Tags.database)
def check_database(
    app_configs: Sequence[AppConfig] | None, databases: Any = None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether the database has our tables and the plugin may act."""
    if not databases:
        return []
    try:
        with host.database.writer():
            tables = set(connection.introspection.table_names())
            migrated = "saleor_returns_returnrequest" in tables
            active = migrated and host.installation.plugin_is_active()
    except DatabaseError:
        return []
    if "order_order" not in tables:
        return []
    if not migrated:
        return [
            Warning(
                "The tables of Saleor Returns are missing.",
                hint="Run `manage.py migrate saleor_returns`.",
                id="saleor_returns.W001",
            )
        ]
    if not active:
        return [
            Warning(
                "The plugin Saleor Returns is not active.",
                hint="Run `manage.py returns_setup`.",
                id="saleor_returns.W002",
            )
        ]
    return []
