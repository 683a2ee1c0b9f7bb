"""What browsers are told about the portal, whatever they ask for."""

from django.http.response import HttpResponseBase

from ..conf import settings
from ..dashboard.origins import origin_of

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    # Pictures of goods and the shop's logo lie wherever the shop's media are; a photo
    # that was just chosen is shown from the browser's own memory.
    "img-src": "'self' data: blob: https:",
    "form-action": "'self'",
    "base-uri": "'none'",
}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    # Nothing of an address goes elsewhere; our own forms say where they come from.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
}
FOR_ONE = "private, no-store"


def frame_origins() -> list[str]:
    """Storefronts that may show the portal in a frame; what is no origin is left out."""
    found = (origin_of(str(name)) for name in settings.PORTAL_FRAME_ORIGINS)
    return list(dict.fromkeys(name for name in found if name))


def put_headers(answer: HttpResponseBase) -> None:
    """Add them; what only one visitor may see is kept by nobody else."""
    ancestors = " ".join(frame_origins()) or "'none'"
    directives = {**POLICY, "frame-ancestors": ancestors}
    answer.headers["Content-Security-Policy"] = "; ".join(
        f"{name} {sources}" for name, sources in directives.items()
    )
    for name, value in HEADERS.items():
        answer.headers[name] = value
    answer.headers.setdefault("Cache-Control", FOR_ONE)
