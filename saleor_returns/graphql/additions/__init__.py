"""Fields of ours on the platform's types, one type a file.

The root of a resolver is what the platform hands out: ``host.graphql.unwrap`` it.
"""

from typing import Any

from .fulfillment import FULFILLMENT_FIELDS
from .order import ORDER_FIELDS
from .order_line import ORDER_LINE_FIELDS
from .user import USER_FIELDS

ADDITIONS: dict[str, dict[str, Any]] = {
    "Order": ORDER_FIELDS,
    "OrderLine": ORDER_LINE_FIELDS,
    "Fulfillment": FULFILLMENT_FIELDS,
    "User": USER_FIELDS,
}
