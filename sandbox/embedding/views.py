"""The page under every address of the Dashboard's, and what it loads."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import jwt
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from django.views.static import serve

from . import pictures

ASSETS = Path(__file__).with_name("assets")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; frame-src http: https:; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
}


def page(request: HttpRequest, below: str = "") -> HttpResponse:
    """The same page for all of them: its scripts read the address."""
    content = (ASSETS / "index.html").read_bytes()
    return HttpResponse(content, headers=HEADERS)


def asset(request: HttpRequest, name: str) -> HttpResponseBase:
    response = serve(request, name, document_root=str(ASSETS))
    response["Cache-Control"] = "no-cache"
    return response


def picture(request: HttpRequest, slug: str) -> HttpResponse:
    content = pictures.of_product(slug)
    if content is None:
        return HttpResponse(status=404)
    headers = {"Cache-Control": "max-age=3600"}
    return HttpResponse(content, content_type="image/png", headers=headers)


@csrf_exempt
@require_POST
def expired_token(request: HttpRequest) -> HttpResponse:
    """A good token in, and the same out as it will be when its time is over."""
    try:
        claims = jwt.decode(request.body, settings.SECRET_KEY, algorithms=["HS256"])
    except jwt.PyJWTError as error:
        return JsonResponse({"error": str(error)}, status=400)
    claims["exp"] = datetime.now(UTC) - timedelta(seconds=1)
    token = jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")
    return JsonResponse({"token": token})
