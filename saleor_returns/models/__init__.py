"""One aggregate a file. Rows are written by ``saleor_returns.operations`` only."""

from .decision import DecisionRecord
from .delivery import Delivery
from .event import OutboxMessage, ReturnEvent
from .policy import PolicyVersion, ReturnPolicy
from .reason import ReturnReason, ReturnReasonTranslation
from .receipt import Receipt, ReceiptItem, StockMovement
from .reimbursement import RefundAttempt, Reimbursement, ReimbursementLine
from .request import ReturnLine, ReturnRequest

__all__ = [
    "DecisionRecord",
    "Delivery",
    "OutboxMessage",
    "PolicyVersion",
    "Receipt",
    "ReceiptItem",
    "RefundAttempt",
    "Reimbursement",
    "ReimbursementLine",
    "ReturnEvent",
    "ReturnLine",
    "ReturnPolicy",
    "ReturnReason",
    "ReturnReasonTranslation",
    "ReturnRequest",
    "StockMovement",
]
