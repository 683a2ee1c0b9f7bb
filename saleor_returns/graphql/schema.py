"""Joining the platform's schema: root fields, and fields on its types."""

from collections.abc import Mapping
from typing import Any

import graphene

from .. import host
from ..domain.webhook_events import DESCRIPTIONS
from ..facts.payload import sample_payload
from .additions import ADDITIONS
from .costs import costs_of
from .documented import types_of_ours
from .metadata import keep_metadata
from .mutations.blind_receipts import (
    ReturnBlindReceiptClose,
    ReturnBlindReceiptCreate,
    ReturnBlindReceiptMatch,
)
from .mutations.conflict_settle import ReturnConflictSettle
from .mutations.decide_bulk import (
    ReturnRequestApproveBulk,
    ReturnRequestDeclineBulk,
)
from .mutations.delivery_record import ReturnDeliveryRecord
from .mutations.disposition_rules import ReturnDispositionRulesPublish
from .mutations.exchanges import (
    ReturnExchangeCancel,
    ReturnExchangeChange,
    ReturnExchangeRelease,
)
from .mutations.exports import ReturnExport, ReturnExportCancel
from .mutations.files import ReturnFileDelete, ReturnFileUpload
from .mutations.goods_bulk import ReturnInspectBulk, ReturnReceiveBulk
from .mutations.grace_period_set import ReturnGracePeriodSet
from .mutations.grades import (
    ReturnGradeArchive,
    ReturnGradeCreate,
    ReturnGradeUpdate,
)
from .mutations.inspect import ReturnInspect, ReturnInspectionCorrect
from .mutations.mails import (
    ReturnMailRetry,
    ReturnMailTemplateReset,
    ReturnMailTemplateUpdate,
)
from .mutations.overpayment_settle import ReturnOverpaymentSettle
from .mutations.parcels import ReturnParcelAnnounce, ReturnSendBack
from .mutations.policies import (
    ReturnPolicyCreate,
    ReturnPolicyDraftDelete,
    ReturnPolicyPublish,
    ReturnPolicyRollback,
    ReturnPolicyUpdate,
)
from .mutations.policy_backtest import ReturnPolicyBacktestStart
from .mutations.portal import (
    ReturnGiftCodeCreate,
    ReturnGiftCodeEnd,
    ReturnPortalAppearanceUpdate,
    ReturnPortalLinkCreate,
)
from .mutations.reasons import (
    ReturnReasonArchive,
    ReturnReasonCreate,
    ReturnReasonUpdate,
)
from .mutations.receive import ReturnReceive
from .mutations.refund_resolve import ReturnRefundResolve
from .mutations.refund_retry import ReturnRefundRetry
from .mutations.reimburse import ReturnReimburse
from .mutations.reimburse_bulk import ReturnReimburseBulk
from .mutations.reimbursement_cancel import ReturnReimbursementCancel
from .mutations.request_approve import ReturnRequestApprove
from .mutations.request_cancel import ReturnRequestCancel
from .mutations.request_create import ReturnRequestCreate
from .mutations.request_decline import ReturnRequestDecline
from .mutations.resolution_change import ReturnResolutionChange
from .mutations.second_hand_link import ReturnSecondHandLink
from .mutations.staff_work import ReturnAssign, ReturnNoteAdd, ReturnPrioritySet
from .mutations.units_add import ReturnUnitsAdd
from .mutations.withdrawals import ReturnWithdrawalClose, ReturnWithdrawalCreate
from .queries import ReturnQueries
from .types.request import ReturnRequest
from .types.webhook_event import WebhookEventFields


class ReturnMutations(graphene.ObjectType):
    return_request_create = ReturnRequestCreate.Field()
    return_request_approve = ReturnRequestApprove.Field()
    return_request_decline = ReturnRequestDecline.Field()
    return_request_approve_bulk = ReturnRequestApproveBulk.Field()
    return_request_decline_bulk = ReturnRequestDeclineBulk.Field()
    return_request_cancel = ReturnRequestCancel.Field()
    return_assign = ReturnAssign.Field()
    return_priority_set = ReturnPrioritySet.Field()
    return_note_add = ReturnNoteAdd.Field()
    return_receive = ReturnReceive.Field()
    return_inspect = ReturnInspect.Field()
    return_inspection_correct = ReturnInspectionCorrect.Field()
    return_parcel_announce = ReturnParcelAnnounce.Field()
    return_units_add = ReturnUnitsAdd.Field()
    return_send_back = ReturnSendBack.Field()
    return_blind_receipt_create = ReturnBlindReceiptCreate.Field()
    return_blind_receipt_match = ReturnBlindReceiptMatch.Field()
    return_blind_receipt_close = ReturnBlindReceiptClose.Field()
    return_receive_bulk = ReturnReceiveBulk.Field()
    return_inspect_bulk = ReturnInspectBulk.Field()
    return_reimburse = ReturnReimburse.Field()
    return_reimburse_bulk = ReturnReimburseBulk.Field()
    return_resolution_change = ReturnResolutionChange.Field()
    return_overpayment_settle = ReturnOverpaymentSettle.Field()
    return_refund_retry = ReturnRefundRetry.Field()
    return_refund_resolve = ReturnRefundResolve.Field()
    return_reimbursement_cancel = ReturnReimbursementCancel.Field()
    return_exchange_change = ReturnExchangeChange.Field()
    return_exchange_release = ReturnExchangeRelease.Field()
    return_exchange_cancel = ReturnExchangeCancel.Field()
    return_conflict_settle = ReturnConflictSettle.Field()
    return_file_upload = ReturnFileUpload.Field()
    return_file_delete = ReturnFileDelete.Field()
    return_export = ReturnExport.Field()
    return_export_cancel = ReturnExportCancel.Field()
    return_mail_template_update = ReturnMailTemplateUpdate.Field()
    return_mail_template_reset = ReturnMailTemplateReset.Field()
    return_mail_retry = ReturnMailRetry.Field()
    return_withdrawal_create = ReturnWithdrawalCreate.Field()
    return_withdrawal_close = ReturnWithdrawalClose.Field()
    return_delivery_record = ReturnDeliveryRecord.Field()
    return_reason_create = ReturnReasonCreate.Field()
    return_reason_update = ReturnReasonUpdate.Field()
    return_reason_archive = ReturnReasonArchive.Field()
    return_grade_create = ReturnGradeCreate.Field()
    return_grade_update = ReturnGradeUpdate.Field()
    return_grade_archive = ReturnGradeArchive.Field()
    return_disposition_rules_publish = ReturnDispositionRulesPublish.Field()
    return_second_hand_link = ReturnSecondHandLink.Field()
    return_portal_appearance_update = ReturnPortalAppearanceUpdate.Field()
    return_portal_link_create = ReturnPortalLinkCreate.Field()
    return_gift_code_create = ReturnGiftCodeCreate.Field()
    return_gift_code_end = ReturnGiftCodeEnd.Field()
    return_policy_create = ReturnPolicyCreate.Field()
    return_policy_update = ReturnPolicyUpdate.Field()
    return_policy_draft_delete = ReturnPolicyDraftDelete.Field()
    return_policy_publish = ReturnPolicyPublish.Field()
    return_policy_rollback = ReturnPolicyRollback.Field()
    return_policy_backtest_start = ReturnPolicyBacktestStart.Field()
    return_grace_period_set = ReturnGracePeriodSet.Field()


ALL_FIELDS: Mapping[str, Mapping[str, Any]] = {
    "Query": ReturnQueries._meta.fields,
    "Mutation": ReturnMutations._meta.fields,
    **ADDITIONS,
}
"""All that we add to the platform's types, by type; keys are in snake case."""


def join() -> None:
    """Called once, from ``apps.ready()``, before the platform builds its schema."""
    host.graphql.join_schema(ReturnQueries, ReturnMutations)
    for name, fields in ADDITIONS.items():
        host.graphql.extend_type(name, fields)
    ours = [(made._meta.name, made._meta.fields) for made in types_of_ours()]
    queries = [("Query", ReturnQueries._meta.fields)]
    host.graphql.add_costs(costs_of([*queries, *ADDITIONS.items(), *ours]))
    keep_metadata(ReturnRequest)
    host.webhooks.join_schema(WebhookEventFields, DESCRIPTIONS, sample_payload)
