"""The sandbox's addresses, and the page that says what is running."""

from django.urls import include, path

from .landing import landing_page

urlpatterns = [
    path("", landing_page),
    path("", include("sandbox.urls")),
]
