"""Whether customers can reach the portal where its owner says that it is."""

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.core.exceptions import ImproperlyConfigured

from ..conf import settings
from ..dashboard.origins import origin_of


@register(Tags.security)
def check_portal(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether the options that make links and frames of the portal are right."""
    try:
        return [_warning(wrong) for wrong in _wrong()]
    except ImproperlyConfigured as error:
        return [_warning(str(error).rstrip("."))]


def _wrong() -> Iterator[str]:
    url = settings.PORTAL_URL
    if url and (why := _why_no_address(url)):
        yield f"SALEOR_RETURNS['PORTAL_URL'] {why}: {url}"
    for name in settings.PORTAL_FRAME_ORIGINS:
        if not isinstance(name, str) or origin_of(name) != name.lower().rstrip("/"):
            yield f"SALEOR_RETURNS['PORTAL_FRAME_ORIGINS'] has no origin in {name!r}"
    if settings.PORTAL_PROXIES < 0:
        yield "SALEOR_RETURNS['PORTAL_PROXIES'] is below 0"


def _why_no_address(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return "is no address"
    if origin_of(url) is None:
        return "is no address of a web page"
    if parts.query or parts.fragment:
        return "has more than a path behind the host"
    is_here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if parts.scheme != "https" and not is_here:
        return "is not https, so that links in mails could be read on their way"
    return ""


def _warning(wrong: str) -> CheckMessage:
    return Warning(
        f"{wrong}.",
        hint=(
            "Give the address that customers see, such as "
            "'https://returns.shop.example/', and storefronts by scheme and host alone "
            "(docs/portal.md)."
        ),
        id="saleor_returns.W013",
    )
