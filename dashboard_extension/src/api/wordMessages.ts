import type { MessageDescriptor } from "react-intl";
import { defineMessages } from "react-intl";

import type {
  RefundAttemptStatusEnum,
  ReturnDispositionEnum,
  ReturnInspectionStatusEnum,
  ReturnKindEnum,
  ReturnMethodEnum,
  ReturnMoneyStatusEnum,
  ReturnOutcomeEnum,
  ReturnPriorityEnum,
  ReturnReceptionEnum,
  ReturnResolutionEnum,
  ReturnStatusEnum,
} from "@/api/generated/graphql";

export const statusWords: Record<ReturnStatusEnum, MessageDescriptor> = defineMessages({
  UNCONFIRMED: { id: "word.status.UNCONFIRMED", defaultMessage: "Unconfirmed" },
  REQUESTED: { id: "word.status.REQUESTED", defaultMessage: "To review" },
  APPROVED: { id: "word.status.APPROVED", defaultMessage: "Approved" },
  DECLINED: { id: "word.status.DECLINED", defaultMessage: "Declined" },
  CANCELED: { id: "word.status.CANCELED", defaultMessage: "Canceled" },
  EXPIRED: { id: "word.status.EXPIRED", defaultMessage: "Expired" },
  COMPLETED: { id: "word.status.COMPLETED", defaultMessage: "Completed" },
});

export const receptionWords: Record<ReturnReceptionEnum, MessageDescriptor> = defineMessages({
  NONE: { id: "word.reception.NONE", defaultMessage: "Nothing received" },
  PARTIAL: { id: "word.reception.PARTIAL", defaultMessage: "Partly received" },
  FULL: { id: "word.reception.FULL", defaultMessage: "Received" },
});

export const inspectionWords: Record<ReturnInspectionStatusEnum, MessageDescriptor> = defineMessages({
  NONE: { id: "word.inspection.NONE", defaultMessage: "Nothing to inspect" },
  PENDING: { id: "word.inspection.PENDING", defaultMessage: "To inspect" },
  DONE: { id: "word.inspection.DONE", defaultMessage: "Inspected" },
});

export const moneyWords: Record<ReturnMoneyStatusEnum, MessageDescriptor> = defineMessages({
  NONE: { id: "word.money.NONE", defaultMessage: "Nothing paid" },
  PENDING: { id: "word.money.PENDING", defaultMessage: "Refund under way" },
  PARTIALLY_REIMBURSED: {
    id: "word.money.PARTIALLY_REIMBURSED",
    defaultMessage: "Partly paid back",
  },
  REIMBURSED: { id: "word.money.REIMBURSED", defaultMessage: "Paid back" },
  FAILED: { id: "word.money.FAILED", defaultMessage: "Refund failed" },
});

export const kindWords: Record<ReturnKindEnum, MessageDescriptor> = defineMessages({
  RETURN: { id: "word.kind.RETURN", defaultMessage: "Return" },
  WITHDRAWAL: { id: "word.kind.WITHDRAWAL", defaultMessage: "Withdrawal" },
  CLAIM: { id: "word.kind.CLAIM", defaultMessage: "Claim" },
  GIFT: { id: "word.kind.GIFT", defaultMessage: "Gift return" },
});

export const resolutionWords: Record<ReturnResolutionEnum, MessageDescriptor> = defineMessages({
  ORIGINAL_PAYMENT: {
    id: "word.resolution.ORIGINAL_PAYMENT",
    defaultMessage: "Refund to the original payment",
  },
  STORE_CREDIT: { id: "word.resolution.STORE_CREDIT", defaultMessage: "Store credit" },
  EXCHANGE: { id: "word.resolution.EXCHANGE", defaultMessage: "Exchange" },
  REPLACEMENT: { id: "word.resolution.REPLACEMENT", defaultMessage: "Replacement" },
  KEEP_ITEM: {
    id: "word.resolution.KEEP_ITEM",
    defaultMessage: "Partial refund, item kept",
  },
  REPAIR: { id: "word.resolution.REPAIR", defaultMessage: "Repair" },
  NONE: { id: "word.resolution.NONE", defaultMessage: "Nothing is paid" },
});

export const methodWords: Record<ReturnMethodEnum, MessageDescriptor> = defineMessages({
  CARRIER_LABEL: { id: "word.method.CARRIER_LABEL", defaultMessage: "With a label of ours" },
  OWN_CARRIER: { id: "word.method.OWN_CARRIER", defaultMessage: "With a carrier of their own" },
  DROP_OFF: { id: "word.method.DROP_OFF", defaultMessage: "Drop-off point" },
  PICKUP: { id: "word.method.PICKUP", defaultMessage: "Pickup" },
  IN_STORE: { id: "word.method.IN_STORE", defaultMessage: "In a shop" },
});

export const dispositionWords: Record<ReturnDispositionEnum, MessageDescriptor> = defineMessages({
  RESTOCK: { id: "word.disposition.RESTOCK", defaultMessage: "Restock" },
  REFURBISH: { id: "word.disposition.REFURBISH", defaultMessage: "Refurbish" },
  SECOND_HAND: { id: "word.disposition.SECOND_HAND", defaultMessage: "Second hand" },
  RECYCLE: { id: "word.disposition.RECYCLE", defaultMessage: "Recycle" },
  DONATE: { id: "word.disposition.DONATE", defaultMessage: "Donate" },
  RETURN_TO_CUSTOMER: {
    id: "word.disposition.RETURN_TO_CUSTOMER",
    defaultMessage: "Back to the customer",
  },
  QUARANTINE: { id: "word.disposition.QUARANTINE", defaultMessage: "Quarantine" },
  WRITE_OFF: { id: "word.disposition.WRITE_OFF", defaultMessage: "Write off" },
  MISSING: { id: "word.disposition.MISSING", defaultMessage: "Missing" },
});

export const attemptWords: Record<RefundAttemptStatusEnum, MessageDescriptor> = defineMessages({
  CREATED: { id: "word.attempt.CREATED", defaultMessage: "Waiting to be sent" },
  IN_TRANSIT: { id: "word.attempt.IN_TRANSIT", defaultMessage: "Sent, not confirmed" },
  DONE: { id: "word.attempt.DONE", defaultMessage: "Paid" },
  FAILED: { id: "word.attempt.FAILED", defaultMessage: "Refused" },
  UNKNOWN: { id: "word.attempt.UNKNOWN", defaultMessage: "Unknown" },
  CANCELED: { id: "word.attempt.CANCELED", defaultMessage: "Canceled" },
  EXTERNAL: { id: "word.attempt.EXTERNAL", defaultMessage: "Paid another way" },
});

export const outcomeWords: Record<ReturnOutcomeEnum, MessageDescriptor> = defineMessages({
  APPROVE: { id: "word.outcome.APPROVE", defaultMessage: "approve" },
  REVIEW: { id: "word.outcome.REVIEW", defaultMessage: "leave it to staff" },
  DECLINE: { id: "word.outcome.DECLINE", defaultMessage: "decline" },
  KEEP_ITEM: { id: "word.outcome.KEEP_ITEM", defaultMessage: "let the customer keep it" },
});

export const priorityWords: Record<ReturnPriorityEnum, MessageDescriptor> = defineMessages({
  LOW: { id: "word.priority.LOW", defaultMessage: "Low" },
  NORMAL: { id: "word.priority.NORMAL", defaultMessage: "Normal" },
  HIGH: { id: "word.priority.HIGH", defaultMessage: "High" },
  URGENT: { id: "word.priority.URGENT", defaultMessage: "Urgent" },
});
