"""What a host must answer: the whole of what the plugin asks of the platform.

Conventions, the same for every function here:

- money is ``Decimal`` in major units of the named ISO 4217 currency; time is aware UTC;
- ``Model`` is an instance of one of the platform's own models (order.Order, …), which
  the plugin only passes on and reads; ``Query`` is a query set that finds one value;
- locks are taken in one order: the order's row, then the return's, then payments in
  primary-key order, then stock, then gift cards in primary-key order; of several orders
  all come first, in primary-key order, then all returns, then the rest;
- nothing here opens a network connection unless its docstring says so.

Reading the platform's tables needs no door: the plugin reads the fields that all
supported versions have through Django's ORM (see ``saleor_returns.facts``).
"""

from .events import Events, Webhooks
from .exchanges import (
    ExchangeLine,
    Exchanges,
    NotForSale,
    Offer,
    SoldOut,
    Unsold,
    Why,
    check_exchange,
    quantities_of,
    too_few,
)
from .gift_cards import GiftCards
from .goods import Catalogue, Orders, Reasons, Stock
from .graphql import GraphQL
from .outlet import Outlet, UsedGoods
from .payments import Payments
from .shop import Database, Files, Installation, Removal, Staff
from .values import (
    NO_REASON,
    SYSTEM,
    Actor,
    ActorKind,
    AttributeValue,
    Fate,
    GrantedLine,
    HostError,
    Model,
    NativeReason,
    NativeReturn,
    OpenedRefund,
    Query,
    ReasonUse,
    RefundNotSent,
    RefundRefused,
    RefundUnanswered,
    Requestor,
    ReturnedQuantity,
    StockChange,
    StockLevel,
    Trace,
)

__all__ = [
    "Actor",
    "ActorKind",
    "AttributeValue",
    "Catalogue",
    "Database",
    "Events",
    "ExchangeLine",
    "Exchanges",
    "Fate",
    "Files",
    "GiftCards",
    "GrantedLine",
    "GraphQL",
    "HostError",
    "Installation",
    "Model",
    "NO_REASON",
    "NativeReason",
    "NativeReturn",
    "NotForSale",
    "Offer",
    "OpenedRefund",
    "Orders",
    "Outlet",
    "Payments",
    "Query",
    "ReasonUse",
    "Reasons",
    "RefundNotSent",
    "RefundRefused",
    "RefundUnanswered",
    "Removal",
    "Requestor",
    "ReturnedQuantity",
    "SYSTEM",
    "SoldOut",
    "Staff",
    "Stock",
    "StockChange",
    "StockLevel",
    "Trace",
    "Unsold",
    "UsedGoods",
    "Webhooks",
    "Why",
    "check_exchange",
    "quantities_of",
    "too_few",
]
