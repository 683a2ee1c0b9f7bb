"""Our closed lists of words as GraphQL enums."""

from enum import StrEnum
from typing import Any

import graphene

from ..domain.blind import Clue
from ..domain.delivery import DeliverySource
from ..domain.discards import Treatment
from ..domain.discrepancies import Discrepancy
from ..domain.disposition import Disposition, GradeMeaning
from ..domain.exchange import ExchangeStatus
from ..domain.export import (
    ExportFailure,
    ExportField,
    ExportRows,
    ExportStatus,
    FileType,
)
from ..domain.lifecycle import (
    AttemptStatus,
    AttentionReason,
    InspectionStatus,
    MoneyStatus,
    PaymentKind,
    Reception,
    RequestKind,
    RequestStatus,
    Resolution,
)
from ..domain.mails.kinds import MailKind
from ..domain.mails.sending import MailStatus
from ..domain.policy.effects import (
    BoughtGiftCards,
    IfCheaper,
    IfDearer,
    KeptGift,
    Method,
    OutboundShipping,
    Outcome,
    Priority,
    RefundMoment,
    ShipNewGoods,
)
from ..domain.policy.review.notice import NoticeCode, Severity
from ..domain.policy.versions import VersionStatus
from ..domain.portal.texts import PortalText
from ..domain.return_slip import Paper
from ..domain.settlement.breakdown import ChargeKind
from ..domain.staff_work import View
from ..domain.withdrawal import WithdrawalOutcome
from ..errors import ErrorCode
from ..facts.disposition_report import GroupBy
from ..host.contract import ActorKind
from ..models.backtest import BacktestStatus
from ..models.blind_receipt import BlindStatus
from ..models.event import EventType
from ..models.file import FilePurpose
from ..models.inspection import MovementKind
from ..models.parcel import Direction
from ..models.reason import Fault
from .documented import DOC_CATEGORY


def _enum(name: str, words: type[StrEnum]) -> Any:
    made = graphene.Enum(name, [(word.name, word.value) for word in words])
    made.doc_category = DOC_CATEGORY
    return made


ReturnErrorCode = _enum("ReturnErrorCode", ErrorCode)
ReturnKindEnum = _enum("ReturnKindEnum", RequestKind)
ReturnStatusEnum = _enum("ReturnStatusEnum", RequestStatus)
ReturnReceptionEnum = _enum("ReturnReceptionEnum", Reception)
ReturnMoneyStatusEnum = _enum("ReturnMoneyStatusEnum", MoneyStatus)
ReturnAttentionReasonEnum = _enum("ReturnAttentionReasonEnum", AttentionReason)
ReturnResolutionEnum = _enum("ReturnResolutionEnum", Resolution)
ReturnExchangeStatusEnum = _enum("ReturnExchangeStatusEnum", ExchangeStatus)
ReturnFaultEnum = _enum("ReturnFaultEnum", Fault)
ReturnOutcomeEnum = _enum("ReturnOutcomeEnum", Outcome)
ReturnMailKindEnum = _enum("ReturnMailKindEnum", MailKind)
ReturnMailStatusEnum = _enum("ReturnMailStatusEnum", MailStatus)
ReturnMethodEnum = _enum("ReturnMethodEnum", Method)
ReturnPaperEnum = _enum("ReturnPaperEnum", Paper)
ReturnPriorityEnum = _enum("ReturnPriorityEnum", Priority)
ReturnViewEnum = _enum("ReturnViewEnum", View)
ReturnRefundMomentEnum = _enum("ReturnRefundMomentEnum", RefundMoment)
ReturnOutboundShippingEnum = _enum("ReturnOutboundShippingEnum", OutboundShipping)
ReturnBoughtGiftCardsEnum = _enum("ReturnBoughtGiftCardsEnum", BoughtGiftCards)
ReturnKeptGiftEnum = _enum("ReturnKeptGiftEnum", KeptGift)
ReturnIfCheaperEnum = _enum("ReturnIfCheaperEnum", IfCheaper)
ReturnIfDearerEnum = _enum("ReturnIfDearerEnum", IfDearer)
ReturnShipNewGoodsEnum = _enum("ReturnShipNewGoodsEnum", ShipNewGoods)
ReturnChargeKindEnum = _enum("ReturnChargeKindEnum", ChargeKind)
ReturnPolicyNoticeCodeEnum = _enum("ReturnPolicyNoticeCodeEnum", NoticeCode)
ReturnPolicySeverityEnum = _enum("ReturnPolicySeverityEnum", Severity)
ReturnPolicyStatusEnum = _enum("ReturnPolicyStatusEnum", VersionStatus)
ReturnBacktestStatusEnum = _enum("ReturnBacktestStatusEnum", BacktestStatus)
ReturnGradeMeaningEnum = _enum("ReturnGradeMeaningEnum", GradeMeaning)
ReturnMovementKindEnum = _enum("ReturnMovementKindEnum", MovementKind)
ReturnInspectionStatusEnum = _enum("ReturnInspectionStatusEnum", InspectionStatus)
ReturnDispositionEnum = _enum("ReturnDispositionEnum", Disposition)
ReturnDiscrepancyEnum = _enum("ReturnDiscrepancyEnum", Discrepancy)
ReturnTreatmentEnum = _enum("ReturnTreatmentEnum", Treatment)
ReturnReportGroupEnum = _enum("ReturnReportGroupEnum", GroupBy)
ReturnDeliverySourceEnum = _enum("ReturnDeliverySourceEnum", DeliverySource)
ReturnParcelDirectionEnum = _enum("ReturnParcelDirectionEnum", Direction)
ReturnBlindStatusEnum = _enum("ReturnBlindStatusEnum", BlindStatus)
ReturnClueEnum = _enum("ReturnClueEnum", Clue)
ReturnEventTypeEnum = _enum("ReturnEventTypeEnum", EventType)
ReturnFilePurposeEnum = _enum("ReturnFilePurposeEnum", FilePurpose)
ReturnExportStatusEnum = _enum("ReturnExportStatusEnum", ExportStatus)
ReturnExportFileTypeEnum = _enum("ReturnExportFileTypeEnum", FileType)
ReturnExportRowsEnum = _enum("ReturnExportRowsEnum", ExportRows)
ReturnExportFieldEnum = _enum("ReturnExportFieldEnum", ExportField)
ReturnExportFailureEnum = _enum("ReturnExportFailureEnum", ExportFailure)
ReturnPortalTextEnum = _enum("ReturnPortalTextEnum", PortalText)
ReturnActorEnum = _enum("ReturnActorEnum", ActorKind)
RefundAttemptKindEnum = _enum("RefundAttemptKindEnum", PaymentKind)
RefundAttemptStatusEnum = _enum("RefundAttemptStatusEnum", AttemptStatus)
ReturnWithdrawalOutcomeEnum = _enum("ReturnWithdrawalOutcomeEnum", WithdrawalOutcome)
