"""Pages of ours in the platform's Dashboard."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

IN_THE_FRAME_OF_THE_APP = "APP_PAGE"


@dataclass(frozen=True, slots=True)
class DashboardExtension:
    """A page of ours at one place of the Dashboard.

    ``mount``, ``target`` and ``options`` are words of the platform's; ``path`` is below
    the App's address, and unique among the extensions of a mount. ``permissions`` names
    all those that staff must hold to be given the page.
    """

    identifier: str
    label: str
    mount: str
    target: str
    path: str
    permissions: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)

    def url_in(self, app: "DashboardApp") -> str:
        """As the platform wants it: a page in the App's own frame without host.

        All others whole, since Dashboards join addresses in different ways.
        """
        if self.target == IN_THE_FRAME_OF_THE_APP:
            return self.path
        return f"{app.url.rstrip('/')}{self.path}"


@dataclass(frozen=True, slots=True)
class DashboardApp:
    """What stands behind the extensions. ``permissions`` are the most it may do."""

    identifier: str
    name: str
    about: str
    version: str
    url: str
    manifest_url: str
    permissions: tuple[str, ...]
    extensions: tuple[DashboardExtension, ...]
