"""What misleads whoever takes rows for evenly spread: the planner does."""

from saleor_returns.models import ReturnLine, ReturnReason, ReturnRequest
from sandbox.shop import Line, Shop

from .copies import gather_statistics
from .figures import Sizes
from .many_orders import copy_order

FORGOTTEN = "other"
"""A reason that only the oldest returns have: one in twenty of all."""
QUIET = "quiet"
"""A channel that sells as much as it has not taken back."""

FIRST_NUMBER = 100_000_000


def make_uneven(sizes: Sizes) -> None:
    print("  making a reason that nobody names any more, and a channel without returns")
    _forget(sizes.many_returns // 20)
    _sell(sizes.many_returns)
    gather_statistics()


def _forget(count: int) -> None:
    oldest = ReturnRequest.objects.order_by("created_at").values("pk")[:count]
    reason = ReturnReason.objects.get(slug=FORGOTTEN)
    ReturnLine.objects.filter(request__in=oldest).update(reason=reason)
    ReturnRequest.objects.filter(pk__in=oldest).update(reason_ids=[reason.pk])


def _sell(count: int) -> None:
    shop = Shop()
    order = shop.order(
        channel=shop.channel(QUIET),
        customer=shop.customer("quiet@example.com"),
        lines=[Line(shop.variant("vase", product="Vase"), 2)],
    )
    shop.fulfill(order)
    shop.pay(order)
    copy_order(order, count, number=f"{FIRST_NUMBER} + n")
