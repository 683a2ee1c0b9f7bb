"""Style, script and pictures of the portal, and each channel's colours.

Names hold a part of their content's digest, so browsers may keep what they have for good.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response

from ..domain.portal.colours import DARK, is_colour, lightened
from . import addresses

STATIC = Path(__file__).resolve().parent / "static"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
FOR_GOOD = "public, max-age=31536000, immutable"
THEME = """:root {{ --accent: {light}; --on-accent: #ffffff; }}
@media (prefers-color-scheme: dark) {{
  :root {{ --accent: {dark}; --on-accent: {behind}; }}
}}
"""


@cache
def _known() -> dict[str, tuple[bytes, str]]:
    """Content and type by the name that browsers ask for."""
    found = {}
    for file in sorted(STATIC.iterdir()):
        if kind := TYPES.get(file.suffix):
            content = file.read_bytes()
            found[_hashed(file, content)] = (content, kind)
    return found


def _hashed(file: Path, content: bytes) -> str:
    return f"{file.stem}.{sha256(content).hexdigest()[:12]}{file.suffix}"


@cache
def address_of(name: str) -> str:
    """The name that browsers ask for, of a file as it is called here."""
    file = STATIC / name
    return _hashed(file, file.read_bytes())


def path_of(name: str) -> str:
    return addresses.path_of("asset", address_of(name))


def theme_path(accent: str) -> str:
    return addresses.path_of("theme", accent.removeprefix("#"))


def asset(request: HttpRequest, name: str) -> HttpResponse:
    """A file, as it was when this process began."""
    known = _known().get(name)
    if known is None:
        return HttpResponse("There is no such file.\n", "text/plain", status=404)
    return _told(request, *known)


def theme(request: HttpRequest, accent: str) -> HttpResponse:
    """The colours of a channel: a colour is its own name, and never changes.

    Where the visitor prefers the dark it is as light as it takes to be read.
    """
    colour = f"#{accent}"
    if not is_colour(colour):
        return HttpResponse("That is no colour.\n", "text/plain", status=404)
    text = THEME.format(light=colour, dark=lightened(colour), behind=DARK)
    return _told(request, text.encode(), TYPES[".css"])


def _told(request: HttpRequest, content: bytes, kind: str) -> HttpResponse:
    etag = f'"{sha256(content).hexdigest()[:32]}"'
    headers = {"Cache-Control": FOR_GOOD, "ETag": etag}
    answer = HttpResponse(content, kind, headers=headers)
    return get_conditional_response(request, etag=etag, response=answer) or answer
