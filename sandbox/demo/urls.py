"""The sandbox's addresses, the page that says what is running, and the Dashboard."""

from django.urls import include, path

from .landing import landing_page

urlpatterns = [
    path("", landing_page),
    path("", include("sandbox.embedding.urls")),
    path("", include("sandbox.urls")),
]
