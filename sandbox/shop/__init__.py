"""A builder of shop data that works on the sandbox and on a real Saleor alike.

Tests and the demo describe a shop in it once::

    shop = Shop()
    channel = shop.channel("main", "EUR")
    order = shop.order(channel=channel, lines=[Line(shop.variant("SHIRT-M"), 2)])
    shop.fulfill(order)

Rows are reached through Django's app registry by Saleor's labels. What only one of the
hosts asks for stands in ``on_saleor`` and ``on_sandbox``.
"""

from .pricing import Line
from .shop import Shop

__all__ = ["Line", "Shop"]
