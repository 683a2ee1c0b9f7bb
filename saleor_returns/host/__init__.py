"""The door to the platform: everything that the plugin asks of the shop system.

``host.orders``, ``host.stock``, ``host.payments``, … resolve to the modules of the
backend that ``SALEOR_RETURNS["HOST"]`` names (default: the real Saleor). Each module
satisfies the Protocol of the same name in :mod:`saleor_returns.host.contract`.

A module is imported on first use, never with this package: most of the platform can
be imported only when Django's app registry is ready, and our models, which reach the
door too, load before that.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..conf import settings

if TYPE_CHECKING:
    from . import contract

    catalogue: contract.Catalogue
    database: contract.Database
    events: contract.Events
    exchanges: contract.Exchanges
    files: contract.Files
    gift_cards: contract.GiftCards
    graphql: contract.GraphQL
    installation: contract.Installation
    orders: contract.Orders
    outlet: contract.Outlet
    payments: contract.Payments
    reasons: contract.Reasons
    removal: contract.Removal
    staff: contract.Staff
    stock: contract.Stock
    webhooks: contract.Webhooks

DOORS = (
    "catalogue",
    "database",
    "events",
    "exchanges",
    "files",
    "gift_cards",
    "graphql",
    "installation",
    "orders",
    "outlet",
    "payments",
    "reasons",
    "removal",
    "staff",
    "stock",
    "webhooks",
)


def __getattr__(name: str) -> Any:
    if name not in DOORS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"{settings.HOST}.{name}")
    globals()[name] = module
    return module
