"""Django's protection against forged requests, with a cookie of the portal's own."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django.utils.cache import patch_vary_headers

from ..links import portal_root
from . import addresses

COOKIE = "returns_csrf"


class PortalCsrf(CsrfViewMiddleware):
    """The shop's API has no such protection, so its settings say nothing of ours.

    ``refuse`` makes the answer to a forged request. Forms are taken from the portal's
    public origin, which a proxy may hide from us.
    """

    def __init__(self, refuse: Callable[[HttpRequest], HttpResponse]) -> None:
        super().__init__(lambda request: HttpResponse())
        self._refuse = refuse

    @property
    def csrf_trusted_origins_hosts(self) -> list[str]:
        return [urlsplit(portal_root()).netloc]

    @property
    def allowed_origins_exact(self) -> set[str]:
        return {addresses.origin()}

    @property
    def allowed_origin_subdomains(self) -> defaultdict[str, list[str]]:
        return defaultdict(list)

    def protect(
        self, request: HttpRequest, view: Callable[[HttpRequest], HttpResponseBase]
    ) -> HttpResponseBase:
        """The view's answer, or a refusal; with the cookie that its forms need."""
        shop_cookie = settings.CSRF_COOKIE_NAME
        request.COOKIES.pop(shop_cookie, None)
        if ours := request.COOKIES.get(COOKIE):
            request.COOKIES[shop_cookie] = ours
        self.process_request(request)
        refused = self.process_view(request, view, (), {})
        answer = view(request) if refused is None else refused
        return self.process_response(request, answer)

    def _reject(self, request: HttpRequest, reason: Any) -> HttpResponse:
        return self._refuse(request)

    def _set_csrf_cookie(self, request: HttpRequest, response: HttpResponse) -> None:
        response.set_cookie(
            COOKIE,
            request.META["CSRF_COOKIE"],
            path=addresses.base(),
            secure=request.is_secure() or addresses.is_secure(),
            httponly=True,
            samesite="Lax",
        )
        patch_vary_headers(response, ("Cookie",))
