"""Orders, what was sent of them, and what is given back."""

from .allocation import Allocation
from .event import OrderEvent
from .fulfillment import Fulfillment, FulfillmentLine
from .granted_refund import OrderGrantedRefund, OrderGrantedRefundLine
from .line import OrderLine
from .order import Order, next_order_number

__all__ = [
    "Allocation",
    "Fulfillment",
    "FulfillmentLine",
    "Order",
    "OrderEvent",
    "OrderGrantedRefund",
    "OrderGrantedRefundLine",
    "OrderLine",
    "next_order_number",
]
