"""Every request for the portal passes here: language, session, forgery, headers."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils import translation
from django.utils.cache import patch_vary_headers

from . import addresses, assets, pages, session, speech
from .addresses import URLCONF
from .csrf import PortalCsrf
from .headers import put_headers
from .visit import Visit, visit_of, writing

type View = Callable[..., HttpResponseBase]
SAFE = ("GET", "HEAD")
METHODS = (*SAFE, "POST")
FILES = (assets.asset, assets.theme)
"""They are the same for everybody, and need nothing of the shop."""


def answer(request: HttpRequest, path: str) -> HttpResponseBase:
    """``path`` is what follows the portal's folder. The platform asks while we are active."""
    if request.method not in METHODS:
        given: HttpResponseBase = HttpResponse(status=405)
        given.headers["Allow"] = ", ".join(METHODS)
    else:
        given = _answer(request, path)
    put_headers(given)
    return given


def _match(path: str) -> ResolverMatch | None:
    try:
        return resolve(f"/{path}", urlconf=URLCONF)
    except Resolver404:
        return None


def _answer(request: HttpRequest, path: str) -> HttpResponseBase:
    match = _match(path)
    if match is not None and match.func in FILES:
        return match.func(request, *match.args, **match.kwargs)
    with writing():
        visit = visit_of(request, addresses.base() + path)
        with translation.override(visit.code):
            answer = _page(visit, match)
    patch_vary_headers(answer, ("Accept-Language", "Cookie"))
    _put_cookies(visit, answer)
    return answer


def _page(visit: Visit, match: ResolverMatch | None) -> HttpResponseBase:
    def refused(request: HttpRequest) -> HttpResponse:
        return pages.render(visit, "refused.html", status=403)

    def view(request: HttpRequest) -> HttpResponseBase:
        if match is None:
            return pages.not_found(visit)
        if needs_order(match.func) and visit.order is None:
            return pages.go("find", query="ended=1")
        return match.func(visit, *match.args, **match.kwargs)

    return PortalCsrf(refused).protect(visit.request, view)


def needs_order(view: Any) -> bool:
    return bool(getattr(view, "needs_order", False))


def with_order[V: View](view: V) -> V:
    """Mark a view that only those may see who have shown an order."""
    setattr(view, "needs_order", True)
    return view


def _put_cookies(visit: Visit, answer: HttpResponseBase) -> None:
    request = visit.request
    if visit.session is not None:
        session.keep(answer, request, visit.session)
    elif session.COOKIE in request.COOKIES:
        session.end(answer)
    asked = speech.known(request.GET.get(speech.ASKED, ""))
    if asked:
        answer.set_cookie(
            speech.COOKIE,
            asked,
            max_age=speech.A_YEAR,
            path=addresses.base(),
            secure=request.is_secure() or addresses.is_secure(),
            httponly=True,
            samesite="Lax",
        )
