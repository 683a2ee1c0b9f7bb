import type { MessageDescriptor } from "react-intl";
import { defineMessages } from "react-intl";

import type { ReturnAttentionReasonEnum } from "@/api/generated/graphql";

export const messages = defineMessages({
  gone: {
    id: "return.gone",
    defaultMessage: "There is no such return, or it is not for you",
  },
  goneText: {
    id: "return.goneText",
    defaultMessage: "It may belong to a channel that you do not work in.",
  },
  toQueue: { id: "return.toQueue", defaultMessage: "Back to the queue" },
  queue: { id: "return.queue", defaultMessage: "Queue" },
  previous: { id: "return.previous", defaultMessage: "Previous return" },
  next: { id: "return.next", defaultMessage: "Next return" },
  order: { id: "return.order", defaultMessage: "Order #{number}" },
  orderName: { id: "return.orderName", defaultMessage: "Order" },
  asked: { id: "return.asked", defaultMessage: "Asked for" },
  nextDue: { id: "return.nextDue", defaultMessage: "Next step due" },
  assignee: { id: "return.assignee", defaultMessage: "Assigned to" },
  nobody: { id: "return.nobody", defaultMessage: "Nobody" },
  take: { id: "return.take", defaultMessage: "Take it" },
  assigned: { id: "return.assigned", defaultMessage: "Assigned to {name}." },
  unassigned: { id: "return.unassigned", defaultMessage: "Nobody works on it any more." },
  priority: { id: "return.priority", defaultMessage: "Priority" },
  overdue: { id: "return.overdue", defaultMessage: "Overdue" },
  channel: { id: "return.channel", defaultMessage: "Channel" },
  kind: { id: "return.kind", defaultMessage: "Kind" },
  policy: { id: "return.policy", defaultMessage: "Decided by" },
  policyVersion: {
    id: "return.policyVersion",
    defaultMessage: "Policy, version {version}",
  },
  policyBuiltIn: { id: "return.policyBuiltIn", defaultMessage: "Built-in rules" },
  facts: { id: "return.facts", defaultMessage: "About this return" },
  declined: { id: "return.declined", defaultMessage: "Declined: {reason}" },
  said: { id: "return.said", defaultMessage: "The customer wrote" },
  items: { id: "return.items", defaultMessage: "Items" },
  money: { id: "return.money", defaultMessage: "Money" },
  photos: { id: "return.photos", defaultMessage: "Photos" },
  arrivals: { id: "return.arrivals", defaultMessage: "Parcels and arrivals" },
  customer: { id: "return.customer", defaultMessage: "Customer" },
  timeline: { id: "return.timeline", defaultMessage: "Timeline" },
  keysTitle: { id: "return.keysTitle", defaultMessage: "Keys on this page" },
  keyNote: { id: "return.keyNote", defaultMessage: "Write a note" },
  keyHelp: { id: "return.keyHelp", defaultMessage: "Show these keys" },
  copyNumber: { id: "return.copyNumber", defaultMessage: "Copy {number}" },
  copied: { id: "return.copied", defaultMessage: "{number} is copied." },
});

export const operations = defineMessages({
  approve: { id: "return.do.approve", defaultMessage: "Approve" },
  decline: { id: "return.do.decline", defaultMessage: "Decline" },
  cancel: { id: "return.do.cancel", defaultMessage: "Cancel the return" },
  receive: { id: "return.do.receive", defaultMessage: "Receive" },
  inspect: { id: "return.do.inspect", defaultMessage: "Inspect" },
  correct: { id: "return.do.correct", defaultMessage: "Correct an inspection" },
  announce: { id: "return.do.announce", defaultMessage: "Add a parcel" },
  addUnits: { id: "return.do.addUnits", defaultMessage: "Add units" },
  sendBack: { id: "return.do.sendBack", defaultMessage: "Send back" },
  pay: { id: "return.do.pay", defaultMessage: "Pay" },
  retry: { id: "return.do.retry", defaultMessage: "Try the refund again" },
  resolve: { id: "return.do.resolve", defaultMessage: "Say how a refund ended" },
  cancelPayment: {
    id: "return.do.cancelPayment",
    defaultMessage: "Cancel the reimbursement",
  },
  settleOverpayment: {
    id: "return.do.settleOverpayment",
    defaultMessage: "Settle the overpayment",
  },
  settleConflict: { id: "return.do.settleConflict", defaultMessage: "Settle the conflict" },
  changeResolution: {
    id: "return.do.changeResolution",
    defaultMessage: "Change the resolution",
  },
  changeExchange: { id: "return.do.changeExchange", defaultMessage: "Choose other goods" },
  releaseExchange: {
    id: "return.do.releaseExchange",
    defaultMessage: "Let the new goods go",
  },
  cancelExchange: { id: "return.do.cancelExchange", defaultMessage: "Cancel the exchange" },
  grantGrace: { id: "return.do.grantGrace", defaultMessage: "Grant more time" },
  recordDelivery: { id: "return.do.recordDelivery", defaultMessage: "Record the delivery" },
});

export const attention: Record<ReturnAttentionReasonEnum, MessageDescriptor> = defineMessages({
  NATIVE_CONFLICT: {
    id: "return.attention.NATIVE_CONFLICT",
    defaultMessage:
      "These units were also returned, refunded or canceled in the order itself",
  },
  OVERPAID: {
    id: "return.attention.OVERPAID",
    defaultMessage: "More was paid than is owed",
  },
  REFUND_HELD: {
    id: "return.attention.REFUND_HELD",
    defaultMessage: "This should have been paid by itself, and was not",
  },
  REFUND_OVERDUE: {
    id: "return.attention.REFUND_OVERDUE",
    defaultMessage: "The money is overdue",
  },
  REFUND_FAILED: {
    id: "return.attention.REFUND_FAILED",
    defaultMessage: "A refund was refused",
  },
  REFUND_UNKNOWN: {
    id: "return.attention.REFUND_UNKNOWN",
    defaultMessage: "Nobody knows whether a refund was paid",
  },
  EXCHANGE_UNSETTLED: {
    id: "return.attention.EXCHANGE_UNSETTLED",
    defaultMessage: "The exchange cannot go on by itself",
  },
  RECEIPT_DISCREPANCY: {
    id: "return.attention.RECEIPT_DISCREPANCY",
    defaultMessage: "The parcel differs from what was announced",
  },
});

export const attentionSteps: Record<ReturnAttentionReasonEnum, MessageDescriptor> = defineMessages({
  NATIVE_CONFLICT: {
    id: "return.attentionStep.NATIVE_CONFLICT",
    defaultMessage:
      "Nothing of them is paid twice. See what was done in the order, then settle it here.",
  },
  OVERPAID: {
    id: "return.attentionStep.OVERPAID",
    defaultMessage:
      "Claim the amount or let the customer have it, then say what was decided.",
  },
  REFUND_HELD: {
    id: "return.attentionStep.REFUND_HELD",
    defaultMessage: "See to the reason, then pay.",
  },
  REFUND_OVERDUE: {
    id: "return.attentionStep.REFUND_OVERDUE",
    defaultMessage: "The law or the policy wants it paid by now.",
  },
  REFUND_FAILED: {
    id: "return.attentionStep.REFUND_FAILED",
    defaultMessage: "Try again, pay in another way, or cancel the reimbursement.",
  },
  REFUND_UNKNOWN: {
    id: "return.attentionStep.REFUND_UNKNOWN",
    defaultMessage:
      "The answer was lost. Look at the provider's own pages, then say how it ended.",
  },
  EXCHANGE_UNSETTLED: {
    id: "return.attentionStep.EXCHANGE_UNSETTLED",
    defaultMessage:
      "The goods were sold out, not paid in time or canceled, or not everything came back.",
  },
  RECEIPT_DISCREPANCY: {
    id: "return.attentionStep.RECEIPT_DISCREPANCY",
    defaultMessage:
      "Add the units to the return, send them back, or record what will not come as missing.",
  },
});
