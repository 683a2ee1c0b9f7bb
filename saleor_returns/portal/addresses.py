"""Where the portal is, for browsers and for mails."""

from urllib.parse import urlsplit

from django.urls import reverse

from ..links import portal_root

URLCONF = "saleor_returns.portal.urls"


def origin() -> str:
    """Scheme, host and port."""
    parts = urlsplit(portal_root())
    return f"{parts.scheme}://{parts.netloc}".lower()


def base() -> str:
    """The path of the first page."""
    return urlsplit(portal_root()).path


def is_secure() -> bool:
    return urlsplit(portal_root()).scheme == "https"


def path_of(page: str, *args: object) -> str:
    """The path of a page, for links on others."""
    return base() + _below(page, args)


def address_of(page: str, *args: object) -> str:
    """The whole address of a page, for whoever is elsewhere."""
    return portal_root() + _below(page, args)


def _below(page: str, args: tuple[object, ...]) -> str:
    return reverse(page, urlconf=URLCONF, args=args).removeprefix("/")
