"""The sandbox's addresses. Importing them builds the GraphQL schema."""

from django.http import HttpRequest, HttpResponseNotFound
from django.http.response import HttpResponseBase
from django.urls import URLPattern, URLResolver, path
from django.views.decorators.csrf import csrf_exempt

from saleor_returns.conf import PLUGIN_ID
from saleor_returns.plugins.entrance import answer

from .graphql.view import graphql_view
from .host.installation import plugin_is_active


@csrf_exempt
def plugin_view(request: HttpRequest, below: str) -> HttpResponseBase:
    """What a plugin says itself, as Saleor asks it: while it is active."""
    return answer(request, below) if plugin_is_active() else HttpResponseNotFound()


urlpatterns: list[URLPattern | URLResolver] = [
    path("graphql/", graphql_view, name="api"),
    path(f"plugins/global/{PLUGIN_ID}/<path:below>", plugin_view),
]
