from django.urls import path

from . import views

urlpatterns = [
    path("media/products/<slug:slug>.png", views.picture),
    path("dashboard/-/expired-token", views.expired_token),
    path("dashboard/-/<path:name>", views.asset),
    path("dashboard/", views.page),
    path("dashboard/<path:below>", views.page),
]
