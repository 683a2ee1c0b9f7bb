"""Our App of the Dashboard, as the door installs it and as a manifest tells it."""

from typing import Any

from .. import __version__, host
from ..conf import PLUGIN_ID
from ..host.contract import DashboardApp, DashboardExtension
from .extensions import APP_PERMISSIONS, EXTENSIONS

FOLDER = "dashboard/"
"""Below the plugin's HTTP entrance."""
NAME = "Returns"
ABOUT = "Requests, policies, receiving and refunds for returned goods."


def app() -> DashboardApp:
    """The App, at the address that the platform has now."""
    address = host.installation.address(FOLDER)
    return DashboardApp(
        identifier=PLUGIN_ID,
        name=NAME,
        about=ABOUT,
        version=__version__,
        url=address,
        manifest_url=f"{address}manifest.json",
        permissions=APP_PERMISSIONS,
        extensions=EXTENSIONS,
    )


def manifest() -> dict[str, Any]:
    """The same in the platform's format for manifests of Apps."""
    ours = app()
    return {
        "id": ours.identifier,
        "name": ours.name,
        "version": ours.version,
        "about": ours.about,
        "permissions": list(ours.permissions),
        "appUrl": ours.url,
        "extensions": [_told(extension, ours) for extension in ours.extensions],
    }


def _told(extension: DashboardExtension, ours: DashboardApp) -> dict[str, Any]:
    told = {
        "identifier": extension.identifier,
        "label": extension.label,
        "mount": extension.mount,
        "target": extension.target,
        "url": extension.url_in(ours),
        "permissions": list(extension.permissions),
    }
    return {**told, "options": dict(extension.options)} if extension.options else told
