import { defineMessages } from "react-intl";

export const steps = defineMessages({
  unconfirmed: { id: "queue.step.unconfirmed", defaultMessage: "Not confirmed yet" },
  toReview: { id: "queue.step.toReview", defaultMessage: "To review" },
  declined: { id: "queue.step.declined", defaultMessage: "Declined" },
  canceled: { id: "queue.step.canceled", defaultMessage: "Canceled" },
  expired: { id: "queue.step.expired", defaultMessage: "Expired" },
  completed: { id: "queue.step.completed", defaultMessage: "Completed" },
  refundFailed: { id: "queue.step.refundFailed", defaultMessage: "Refund failed" },
  toInspect: { id: "queue.step.toInspect", defaultMessage: "To inspect" },
  refundUnderWay: { id: "queue.step.refundUnderWay", defaultMessage: "Refund under way" },
  refundDue: { id: "queue.step.refundDue", defaultMessage: "To refund" },
  awaited: { id: "queue.step.awaited", defaultMessage: "Goods awaited" },
  partlyAwaited: { id: "queue.step.partlyAwaited", defaultMessage: "Rest awaited" },
  toSendBack: { id: "queue.step.toSendBack", defaultMessage: "To send back" },
  refunded: { id: "queue.step.refunded", defaultMessage: "Refunded" },
  received: { id: "queue.step.received", defaultMessage: "Received" },
});

export const statuses = defineMessages({
  UNCONFIRMED: { id: "queue.status.UNCONFIRMED", defaultMessage: "Not confirmed" },
  REQUESTED: { id: "queue.status.REQUESTED", defaultMessage: "Requested" },
  APPROVED: { id: "queue.status.APPROVED", defaultMessage: "Approved" },
  DECLINED: { id: "queue.status.DECLINED", defaultMessage: "Declined" },
  CANCELED: { id: "queue.status.CANCELED", defaultMessage: "Canceled" },
  EXPIRED: { id: "queue.status.EXPIRED", defaultMessage: "Expired" },
  COMPLETED: { id: "queue.status.COMPLETED", defaultMessage: "Completed" },
});

export const receptions = defineMessages({
  NONE: { id: "queue.reception.NONE", defaultMessage: "Nothing received" },
  PARTIAL: { id: "queue.reception.PARTIAL", defaultMessage: "Partly received" },
  FULL: { id: "queue.reception.FULL", defaultMessage: "All received" },
});

export const inspections = defineMessages({
  NONE: { id: "queue.inspection.NONE", defaultMessage: "Nothing to inspect yet" },
  PENDING: { id: "queue.inspection.PENDING", defaultMessage: "Waiting to be inspected" },
  DONE: { id: "queue.inspection.DONE", defaultMessage: "Inspected" },
});

export const moneys = defineMessages({
  NONE: { id: "queue.money.NONE", defaultMessage: "Nothing paid" },
  PENDING: { id: "queue.money.PENDING", defaultMessage: "Being paid" },
  PARTIALLY_REIMBURSED: {
    id: "queue.money.PARTIALLY_REIMBURSED",
    defaultMessage: "Partly refunded",
  },
  REIMBURSED: { id: "queue.money.REIMBURSED", defaultMessage: "Refunded" },
  FAILED: { id: "queue.money.FAILED", defaultMessage: "Refund failed" },
});

export const kinds = defineMessages({
  RETURN: { id: "queue.kind.RETURN", defaultMessage: "Return" },
  WITHDRAWAL: { id: "queue.kind.WITHDRAWAL", defaultMessage: "Withdrawal" },
  CLAIM: { id: "queue.kind.CLAIM", defaultMessage: "Claim" },
  GIFT: { id: "queue.kind.GIFT", defaultMessage: "Gift" },
});

export const priorities = defineMessages({
  LOW: { id: "queue.priority.LOW", defaultMessage: "Low" },
  NORMAL: { id: "queue.priority.NORMAL", defaultMessage: "Normal" },
  HIGH: { id: "queue.priority.HIGH", defaultMessage: "High" },
  URGENT: { id: "queue.priority.URGENT", defaultMessage: "Urgent" },
});

export const attentions = defineMessages({
  NATIVE_CONFLICT: {
    id: "queue.attention.NATIVE_CONFLICT",
    defaultMessage: "Changed in the order",
  },
  OVERPAID: { id: "queue.attention.OVERPAID", defaultMessage: "Paid too much" },
  REFUND_HELD: { id: "queue.attention.REFUND_HELD", defaultMessage: "Refund on hold" },
  REFUND_OVERDUE: { id: "queue.attention.REFUND_OVERDUE", defaultMessage: "Refund overdue" },
  REFUND_FAILED: { id: "queue.attention.REFUND_FAILED", defaultMessage: "Refund failed" },
  REFUND_UNKNOWN: { id: "queue.attention.REFUND_UNKNOWN", defaultMessage: "Refund unclear" },
  EXCHANGE_UNSETTLED: {
    id: "queue.attention.EXCHANGE_UNSETTLED",
    defaultMessage: "Exchange unsettled",
  },
  RECEIPT_DISCREPANCY: {
    id: "queue.attention.RECEIPT_DISCREPANCY",
    defaultMessage: "Receipt differs",
  },
});
