"""The sandbox's addresses. Importing them builds the GraphQL schema.

What a Saleor serves for a plugin under /plugins/ is added to ``urlpatterns`` here.
"""

from django.urls import URLPattern, URLResolver, path

from .graphql.view import graphql_view

urlpatterns: list[URLPattern | URLResolver] = [
    path("graphql/", graphql_view, name="api"),
]
