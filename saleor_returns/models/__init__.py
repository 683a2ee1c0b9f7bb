"""One aggregate a file. Rows are written by ``saleor_returns.operations`` only.

The platform takes new webhook events at one moment only, while the models load, so this
package registers ours when it has loaded its own.
"""

from .. import host
from ..domain.webhook_events import DESCRIPTIONS
from .backtest import PolicyBacktest
from .blind_receipt import BlindReceipt, BlindReceiptItem
from .credit_memo import CreditMemo, CreditMemoSeries
from .decision import DecisionRecord
from .delivery import Delivery
from .disposition import DispositionRules, DispositionVersion
from .event import ReturnEvent
from .exchange import Exchange, ExchangeItem
from .export import ReturnExport
from .file import ReturnFile
from .gift_code import GiftCode
from .grace import GracePeriod
from .grade import ReturnGrade
from .guest_declaration import GuestDeclaration
from .inspection import Inspection, StockMovement
from .mail import MailTemplate, OutgoingMail
from .outbox import OutboxMessage, RetriggeredDelivery
from .parcel import Parcel, ParcelItem
from .policy import PolicyVersion, ReturnPolicy
from .portal_appearance import PortalAppearance
from .portal_draft import PortalDraft, PortalDraftPhoto
from .portal_link import PortalLink
from .reason import ReturnReason, ReturnReasonTranslation
from .receipt import Receipt, ReceiptItem
from .reimbursement import (
    RefundAttempt,
    Reimbursement,
    ReimbursementCharge,
    ReimbursementLine,
    TakenGiftCard,
)
from .request import ReturnLine, ReturnRequest
from .second_hand import SecondHandVariant
from .sweep import Sweep
from .throttle import ThrottleCounter
from .withdrawal import Withdrawal

__all__ = [
    "BlindReceipt",
    "BlindReceiptItem",
    "CreditMemo",
    "CreditMemoSeries",
    "DecisionRecord",
    "Delivery",
    "DispositionRules",
    "DispositionVersion",
    "Exchange",
    "ExchangeItem",
    "GiftCode",
    "GracePeriod",
    "GuestDeclaration",
    "Inspection",
    "MailTemplate",
    "OutboxMessage",
    "OutgoingMail",
    "Parcel",
    "ParcelItem",
    "PolicyBacktest",
    "PolicyVersion",
    "PortalAppearance",
    "PortalDraft",
    "PortalDraftPhoto",
    "PortalLink",
    "Receipt",
    "ReceiptItem",
    "RefundAttempt",
    "Reimbursement",
    "ReimbursementCharge",
    "ReimbursementLine",
    "RetriggeredDelivery",
    "ReturnEvent",
    "ReturnExport",
    "ReturnGrade",
    "ReturnFile",
    "ReturnLine",
    "ReturnPolicy",
    "ReturnReason",
    "ReturnReasonTranslation",
    "ReturnRequest",
    "SecondHandVariant",
    "StockMovement",
    "Sweep",
    "TakenGiftCard",
    "ThrottleCounter",
    "Withdrawal",
]

host.events.register(DESCRIPTIONS)
