"""Making the plugin part of the sandbox."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction

from saleor_returns.conf import PLUGIN_ID
from saleor_returns.host.contract import DashboardApp

from ..app.models import App, PluginConfiguration


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


def dashboard_url() -> str:
    """The page that embeds the extension stands on the shop's own origin."""
    return settings.PUBLIC_URL


@transaction.atomic
def install_app(app: DashboardApp) -> list[str]:
    PluginConfiguration.objects.select_for_update().get(identifier=PLUGIN_ID)
    ours = App.objects.filter(identifier=app.identifier, removed_at=None)
    before = _told(ours.first())
    row, _new = ours.update_or_create(
        identifier=app.identifier,
        defaults={
            "type": "thirdparty",
            "name": app.name,
            "version": app.version,
            "app_url": app.url,
            "permissions": list(app.permissions),
        },
    )
    for wanted in app.extensions:
        row.extensions.update_or_create(
            identifier=wanted.identifier,
            defaults={
                "label": wanted.label,
                "mount": wanted.mount,
                "target": wanted.target,
                "url": wanted.url_in(app),
                "permissions": list(wanted.permissions),
            },
        )
    names = [wanted.identifier for wanted in app.extensions]
    row.extensions.exclude(identifier__in=names).delete()
    return [] if _told(row) == before else [f"Installed the App “{row.name}”."]


def _told(app: App | None) -> list[object]:
    if app is None:
        return []
    row = App.objects.filter(pk=app.pk).values("name", "version", "app_url")
    return [*row, *app.extensions.order_by("identifier").values()]


def installed_app_url(identifier: str) -> str | None:
    ours = App.objects.filter(identifier=identifier, removed_at=None)
    return ours.values_list("app_url", flat=True).first()


def schedule(name: str, task: str, interval: timedelta) -> None:
    settings.CELERY_BEAT_SCHEDULE[name] = {"task": task, "schedule": interval}


def version() -> str:
    return "1.0.0"


def oldest_supported() -> dict[str, str]:
    return {"1.0": "1.0.0"}
