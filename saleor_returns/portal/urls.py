"""The portal's own addresses, below its folder."""

from django.urls import path

from . import assets
from .views import (
    confirm,
    details,
    enter,
    estimating,
    find,
    gift,
    items,
    order,
    solution,
    status,
    way,
    withdraw,
    withdrawal,
)

urlpatterns = [
    path("", find.find, name="find"),
    path("sent/", find.sent, name="sent"),
    path("gift/", gift.gift, name="gift"),
    path("enter/<str:token>/", enter.enter, name="enter"),
    path("open/<str:token>/", enter.open_return, name="open"),
    path("leave/", enter.leave, name="leave"),
    path("order/", order.order, name="order"),
    path("order/cancel/", order.cancel, name="cancel-order"),
    path("items/", items.items, name="items"),
    path("details/", details.details, name="details"),
    path("photos/<uuid:key>/", details.photo, name="photo"),
    path("solution/", solution.solution, name="solution"),
    path("way/", way.way_back, name="way"),
    path("confirm/", confirm.confirm, name="confirm"),
    path("estimate/", estimating.estimating, name="estimate"),
    path("returns/<str:number>/", status.status, name="return"),
    path("returns/<str:number>/cancel/", status.cancel, name="cancel"),
    path("returns/<str:number>/photos/<uuid:key>/", status.photo, name="file"),
    path("withdraw/", withdraw.withdraw, name="withdraw"),
    path("withdraw/confirm/", withdraw.confirm, name="confirm-withdrawal"),
    path("withdraw/sent/", withdrawal.sent, name="withdrawal-sent"),
    path("withdrawals/<uuid:key>/", withdrawal.withdrawal, name="withdrawal"),
    path("static/<str:name>", assets.asset, name="asset"),
    path("theme/<str:accent>.css", assets.theme, name="theme"),
]
