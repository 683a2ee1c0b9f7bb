"""Where the portal is, for browsers and for mails."""

from urllib.parse import urlsplit

from django.urls import reverse

from .. import host
from ..conf import settings

FOLDER = "portal/"
"""Below the plugin's HTTP entrance."""
URLCONF = "saleor_returns.portal.urls"


def root() -> str:
    """The address of the first page, with a slash at its end."""
    address = settings.PORTAL_URL or host.installation.address(FOLDER)
    return address.rstrip("/") + "/"


def origin() -> str:
    """Scheme, host and port."""
    parts = urlsplit(root())
    return f"{parts.scheme}://{parts.netloc}".lower()


def base() -> str:
    """The path of the first page."""
    return urlsplit(root()).path


def is_secure() -> bool:
    return urlsplit(root()).scheme == "https"


def path_of(page: str, *args: object) -> str:
    """The path of a page, for links on others."""
    return base() + _below(page, args)


def address_of(page: str, *args: object) -> str:
    """The whole address of a page, for whoever is elsewhere."""
    return root() + _below(page, args)


def _below(page: str, args: tuple[object, ...]) -> str:
    return reverse(page, urlconf=URLCONF, args=args).removeprefix("/")
