"""Our App, which makes Saleor's Dashboard show pages of ours. Saleor installs none by HTTP.

What a release does not know is left out: mounts and targets that are not among its
choices (since 3.23 there are no choices), and columns that its models have not.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from saleor.app.models import App, AppExtension
from saleor.app.types import AppType
from saleor.permission.enums import get_permissions, get_permissions_enum_dict

from ..contract import DashboardApp, DashboardExtension
from . import compat

METHODS = ("widgetTarget", "homeWidgetTarget", "newTabTarget")


def install(wanted: DashboardApp) -> Iterator[str]:
    """Install or update the App and its extensions; see the contract."""
    app = installed(wanted.identifier)
    before = app.app_url if app else None
    columns = {
        "name": wanted.name,
        "about_app": wanted.about,
        "version": wanted.version,
        "app_url": wanted.url,
        "manifest_url": wanted.manifest_url,
        # Apps of another type are lent no token.
        "type": AppType.THIRDPARTY,
        "is_installed": True,
    }
    is_new, known = app is None, _permissions(wanted)
    if app is None:
        app = App.objects.create(
            identifier=wanted.identifier, is_active=True, **columns
        )
        yield f"Installed the App “{app.name}” into the Dashboard."
    elif _write(app, columns):
        yield f"Updated the App “{app.name}” of the Dashboard: {app.app_url}"
    held = [known[name] for name in wanted.permissions]
    if _permit(app, held, is_new=is_new):
        yield f"Gave the App {', '.join(wanted.permissions)}."
    yield from _extend(app, wanted, before or wanted.url, known)


def installed(identifier: str) -> App | None:
    """The App that the Dashboard shows; one that staff deleted is there no more."""
    rows = App.objects.not_removed().filter(identifier=identifier)
    return rows.order_by("pk").first()


def _extend(
    app: App, wanted: DashboardApp, before: str, known: Mapping[str, Any]
) -> Iterator[str]:
    """``before`` is the address that the rows were written with."""
    left = list(app.extensions.order_by("pk"))
    for extension in filter(_is_known, wanted.extensions):
        row = _row_of(extension, left, before)
        is_new = row is None
        if row is None:
            row = AppExtension(app=app)
            told = "Added"
        else:
            left.remove(row)
            told = "Updated"
        changed = _write(row, _columns(extension, wanted))
        held = [known[name] for name in extension.permissions]
        if _permit(row, held, is_new=is_new) or changed:
            yield f"{told} “{extension.label}” at {extension.mount}."
    for row in left:
        row.delete()
        yield f"Removed “{row.label}” from {row.mount.upper()}."


def _row_of(
    extension: DashboardExtension, rows: Iterable[AppExtension], app_url: str
) -> AppExtension | None:
    """The row of an extension: by its identifier, or by place and page without one."""
    for row in rows:
        named = getattr(row, "identifier", None)
        if named == extension.identifier:
            return row
        same_place = row.mount.upper() == extension.mount
        if not named and same_place and _path(row.url, app_url) == extension.path:
            return row
    return None


def _path(url: str, app_url: str) -> str:
    """The path below the App's address."""
    folder = urlsplit(app_url).path.rstrip("/")
    return urlsplit(url).path.removeprefix(folder)


def _columns(extension: DashboardExtension, app: DashboardApp) -> dict[str, Any]:
    methods = [extension.options.get(name, {}).get("method") for name in METHODS]
    columns = {
        "label": extension.label,
        "mount": extension.mount.lower(),
        "target": extension.target.lower(),
        "url": extension.url_in(app),
        "identifier": extension.identifier,
        "settings": dict(extension.options),
        "http_target_method": next(filter(None, methods), None),
    }
    return {
        name: value
        for name, value in columns.items()
        if compat.has_field(AppExtension, name)
    }


def _is_known(extension: DashboardExtension) -> bool:
    words = {"mount": extension.mount.lower(), "target": extension.target.lower()}
    for name, word in words.items():
        choices = AppExtension._meta.get_field(name).choices
        if choices and word not in dict(choices):
            return False
    return True


def _write(row: Any, columns: dict[str, Any]) -> bool:
    """Save what is not so yet; whether something was."""
    changed = [
        name
        for name, value in columns.items()
        if row.pk is None or getattr(row, name) != value
    ]
    for name in changed:
        setattr(row, name, columns[name])
    if row.pk is None:
        row.save()
    elif changed:
        row.save(update_fields=changed)
    return bool(changed)


def _permissions(app: DashboardApp) -> dict[str, Any]:
    """All that the App and its extensions ask for, by name: one statement."""
    names = {*app.permissions}.union(*(row.permissions for row in app.extensions))
    words = {name: get_permissions_enum_dict()[name].value for name in names}
    rows = {row.codename: row for row in get_permissions(list(words.values()))}
    return {name: rows[word.partition(".")[2]] for name, word in words.items()}


def _permit(row: Any, wanted: Iterable[Any], *, is_new: bool) -> bool:
    """Let an App or extension hold these permissions and no others; whether it did not."""
    rows = set(wanted)
    if is_new:
        row.permissions.add(*rows)
    elif set(row.permissions.all()) == rows:
        return False
    else:
        row.permissions.set(rows)
    return True
