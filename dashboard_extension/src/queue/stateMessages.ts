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
