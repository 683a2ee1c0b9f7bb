"""Making the plugin part of the sandbox."""

from datetime import timedelta

from django.conf import settings

from saleor_returns.conf import PLUGIN_ID

from ..app.models import PluginConfiguration


def activate_plugin() -> bool:
    row, _ = PluginConfiguration.objects.get_or_create(identifier=PLUGIN_ID)
    changed = PluginConfiguration.objects.filter(pk=row.pk, active=False)
    return bool(changed.update(active=True))


def plugin_is_active() -> bool:
    return PluginConfiguration.objects.filter(
        identifier=PLUGIN_ID, active=True
    ).exists()


def option(name: str, alias: str) -> str:
    rows = PluginConfiguration.objects.using(alias).filter(identifier=PLUGIN_ID)
    entered = rows.values_list("configuration", flat=True).first()
    return (entered or {}).get(name, "")


def address(path: str) -> str:
    return f"{settings.PUBLIC_URL}plugins/global/{PLUGIN_ID}/{path}"


def schedule(name: str, task: str, interval: timedelta) -> None:
    settings.CELERY_BEAT_SCHEDULE[name] = {"task": task, "schedule": interval}


def version() -> str:
    return "1.0.0"


def oldest_supported() -> dict[str, str]:
    return {"1.0": "1.0.0"}
