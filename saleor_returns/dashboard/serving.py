"""The built pages, below the plugin's own address.

Whoever asks is given them: they hold nothing of the shop's. What they show they ask of
the API, with a token that the Dashboard gives them.
"""

import json
import re
from hashlib import sha256
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_vary_headers

from . import mail_frame
from .headers import security_headers
from .manifest import manifest

STATIC = Path(__file__).resolve().parent / "static"
"""Where `make dashboard` puts the pages; the wheel has them."""
INDEX = "index.html"
MANIFEST = "manifest.json"
NOT_BUILT = (
    "The pages for the Dashboard are not built. In a checkout of Saleor Returns run\n"
    "`make dashboard`; a released wheel has them.\n"
)
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
}
"""Not the system's table, which differs from machine to machine."""
HASHED = re.compile(r"assets/(?:.*/)?[^/]*[-.][A-Za-z0-9_-]{8,}\.[a-z0-9.]+")
"""Names that Vite made from the content, so that they never mean anything else."""
FOR_GOOD = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
NO_GZIP = re.compile(r";\s*q=0(?:\.0{0,3})?\s*$")


def serve(request: HttpRequest, path: str) -> HttpResponseBase:
    """What lies at a path below ``dashboard/``: a file, a page, or the manifest.

    A path without an extension is a page of the one application, whatever it is.
    """
    if path == mail_frame.PATH:
        answer = _told(request, mail_frame.PAGE, TYPES[".html"], ASK_AGAIN)
        headers = security_headers(mail_frame.POLICY)
    else:
        answer, headers = _answer(request, path), security_headers()
    for name, value in headers.items():
        answer.headers[name] = value
    return answer


def _answer(request: HttpRequest, path: str) -> HttpResponseBase:
    if path == MANIFEST:
        content = json.dumps(manifest(), indent=2).encode()
        return _told(request, content, TYPES[".json"], ASK_AGAIN)
    name = "/".join(part for part in path.split("/") if part)
    if "." not in name.rpartition("/")[2]:
        name = INDEX
    file = _file(name)
    if file is None:
        text = NOT_BUILT if _file(INDEX) is None else "There is no such file.\n"
        kind = TYPES[".txt"]
        return HttpResponse(
            text, kind, status=404, headers={"Cache-Control": "no-store"}
        )
    kind = TYPES.get(file.suffix, "application/octet-stream")
    lifetime = FOR_GOOD if HASHED.fullmatch(name) else ASK_AGAIN
    smaller = _file(f"{name}.gz")
    if smaller is None:
        return _told(request, file.read_bytes(), kind, lifetime)
    gzipped = _takes_gzip(request)
    content = (smaller if gzipped else file).read_bytes()
    answer = _told(request, content, kind, lifetime, "gzip" if gzipped else "")
    patch_vary_headers(answer, ("Accept-Encoding",))
    return answer


def _file(name: str) -> Path | None:
    """A file that lies in the folder, links followed; None for all else."""
    parts = name.split("/")
    if any(part.startswith(".") or "\0" in part or "\\" in part for part in parts):
        return None
    try:
        root = STATIC.resolve(strict=True)
        file = root.joinpath(*parts).resolve(strict=True)
    except OSError:
        return None
    return file if file.is_relative_to(root) and file.is_file() else None


def _told(
    request: HttpRequest, content: bytes, kind: str, lifetime: str, encoding: str = ""
) -> HttpResponseBase:
    """The content, or that the browser has it already."""
    etag = f'"{sha256(content).hexdigest()[:32]}"'
    headers = {"Cache-Control": lifetime, "ETag": etag}
    if encoding:
        headers["Content-Encoding"] = encoding
    answer = HttpResponse(content, kind, headers=headers)
    return get_conditional_response(request, etag=etag, response=answer) or answer


def _takes_gzip(request: HttpRequest) -> bool:
    accepted = request.headers.get("Accept-Encoding", "").lower().split(",")
    return any(
        offer.strip().split(";")[0].strip() in ("gzip", "x-gzip")
        and not NO_GZIP.search(offer)
        for offer in accepted
    )
