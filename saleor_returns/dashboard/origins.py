"""Which sites may show our pages in a frame."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from .. import host
from ..conf import settings

ORIGIN = re.compile(
    r"https?://(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?"
)
"""Nothing in it could end a directive of a header, or allow more than one site."""


def origin_of(address: str) -> str | None:
    """The origin of an address of a site: scheme, host, port; None where it is none.

    An origin may end with a slash; with a path it is an address of the same site.
    """
    try:
        parts = urlsplit(address.strip())
        origin = f"{parts.scheme}://{parts.netloc}".lower()
    except ValueError:
        return None
    return origin if ORIGIN.fullmatch(origin) else None


def dashboard_origins() -> list[str]:
    """Sites that the owner named, or else the platform's Dashboard, where it is known.

    What is no origin is left out: see :func:`wrong_origins`.
    """
    named = _named() or (host.installation.dashboard_url(),)
    found = (origin_of(str(name)) for name in named)
    return list(dict.fromkeys(origin for origin in found if origin))


def wrong_origins() -> list[str]:
    """What the owner named that is no origin alone, as it was written."""
    return [repr(name) for name in _named() if not _is_origin(name)]


def _named() -> Iterable[str]:
    try:
        return settings.DASHBOARD_ORIGINS
    except ImproperlyConfigured:
        return ()


def _is_origin(name: str) -> bool:
    return isinstance(name, str) and origin_of(name) == name.lower().rstrip("/")
