"""Whether staff see the pages of returns in the Dashboard."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, transaction

from .. import host
from ..conf import PLUGIN_ID, settings
from ..dashboard.manifest import app
from ..dashboard.origins import dashboard_origins, wrong_origins


@register(Tags.security)
def check_dashboard_origins(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether browsers will show our pages inside the Dashboard, and nowhere else."""
    if wrong := ", ".join(_wrong()):
        return [
            _origins(f"SALEOR_RETURNS['DASHBOARD_ORIGINS'] has no origin in {wrong}.")
        ]
    if not dashboard_origins():
        return [_origins("Nothing says where the Dashboard is that shows returns.")]
    return []


@register(Tags.database)
def check_dashboard_app(
    app_configs: Sequence[AppConfig] | None, databases: Any = None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether the Dashboard has our pages, and looks for them where they are."""
    if not databases:
        return []
    try:
        with host.database.writer(), transaction.atomic():
            return list(_problems())
    except DatabaseError:
        return []


def _problems() -> Iterator[CheckMessage]:
    if not host.installation.plugin_is_active():
        return
    wanted, found = app().url, host.installation.installed_app_url(PLUGIN_ID)
    if found is None:
        yield _app("The Dashboard does not show returns: their App is not installed.")
    elif found != wanted:
        yield _app(f"The Dashboard looks for returns at {found}, and not at {wanted}.")


def _wrong() -> list[str]:
    try:
        _ = settings.DASHBOARD_ORIGINS
    except ImproperlyConfigured as error:
        return [str(error).rstrip(".")]
    return wrong_origins()


def _origins(wrong: str) -> CheckMessage:
    return Warning(
        wrong,
        hint=(
            "List the sites whose Dashboard may show them, scheme and host alone, such "
            "as ['https://dashboard.shop.example'], or set DASHBOARD_URL for Saleor."
        ),
        id="saleor_returns.W011",
    )


def _app(wrong: str) -> CheckMessage:
    return Warning(
        wrong, hint="Run `manage.py returns_setup`.", id="saleor_returns.W012"
    )
