import type { MessageDescriptor } from "react-intl";
import { defineMessages } from "react-intl";

import type { ReturnEventTypeEnum } from "@/api/generated/graphql";

export const eventTexts: Record<ReturnEventTypeEnum, MessageDescriptor> = defineMessages({
  REQUESTED: { id: "return.event.REQUESTED", defaultMessage: "asked for the return" },
  APPROVED: { id: "return.event.APPROVED", defaultMessage: "approved it" },
  DECLINED: { id: "return.event.DECLINED", defaultMessage: "declined it" },
  CANCELED: { id: "return.event.CANCELED", defaultMessage: "canceled it" },
  RECEIVED: { id: "return.event.RECEIVED", defaultMessage: "received goods" },
  INSPECTED: { id: "return.event.INSPECTED", defaultMessage: "inspected goods" },
  INSPECTION_CORRECTED: {
    id: "return.event.INSPECTION_CORRECTED",
    defaultMessage: "corrected an inspection",
  },
  STOCK_MOVED: { id: "return.event.STOCK_MOVED", defaultMessage: "moved stock" },
  PARCEL_ANNOUNCED: {
    id: "return.event.PARCEL_ANNOUNCED",
    defaultMessage: "announced a parcel",
  },
  SENT_BACK: {
    id: "return.event.SENT_BACK",
    defaultMessage: "sent goods back to the customer",
  },
  UNITS_ADDED: {
    id: "return.event.UNITS_ADDED",
    defaultMessage: "added units to the return",
  },
  BLIND_RECEIPT_MATCHED: {
    id: "return.event.BLIND_RECEIPT_MATCHED",
    defaultMessage: "matched an unannounced parcel",
  },
  REIMBURSEMENT_CREATED: {
    id: "return.event.REIMBURSEMENT_CREATED",
    defaultMessage: "started a refund",
  },
  REIMBURSED: { id: "return.event.REIMBURSED", defaultMessage: "saw the refund paid" },
  REIMBURSEMENT_CANCELED: {
    id: "return.event.REIMBURSEMENT_CANCELED",
    defaultMessage: "canceled a reimbursement",
  },
  REFUND_FAILED: {
    id: "return.event.REFUND_FAILED",
    defaultMessage: "saw a refund refused",
  },
  REFUND_UNKNOWN: {
    id: "return.event.REFUND_UNKNOWN",
    defaultMessage: "got no answer on a refund",
  },
  REFUND_PAID: {
    id: "return.event.REFUND_PAID",
    defaultMessage: "saw a part of the refund paid",
  },
  REFUND_RETRIED: {
    id: "return.event.REFUND_RETRIED",
    defaultMessage: "tried a refund again",
  },
  REFUND_RESOLVED: {
    id: "return.event.REFUND_RESOLVED",
    defaultMessage: "said how a refund ended",
  },
  REFUND_REVERSED: {
    id: "return.event.REFUND_REVERSED",
    defaultMessage: "saw a refund come back",
  },
  REFUND_HELD: { id: "return.event.REFUND_HELD", defaultMessage: "did not pay by itself" },
  REFUND_OVERDUE: {
    id: "return.event.REFUND_OVERDUE",
    defaultMessage: "noticed that the money is overdue",
  },
  RESOLUTION_CHANGED: {
    id: "return.event.RESOLUTION_CHANGED",
    defaultMessage: "changed the resolution",
  },
  OVERPAYMENT_SETTLED: {
    id: "return.event.OVERPAYMENT_SETTLED",
    defaultMessage: "settled an overpayment",
  },
  COMPLETED: { id: "return.event.COMPLETED", defaultMessage: "completed it" },
  REOPENED: { id: "return.event.REOPENED", defaultMessage: "opened it again" },
  EXCHANGE_CHOSEN: {
    id: "return.event.EXCHANGE_CHOSEN",
    defaultMessage: "chose new goods",
  },
  EXCHANGE_ORDERED: {
    id: "return.event.EXCHANGE_ORDERED",
    defaultMessage: "set new goods aside",
  },
  EXCHANGE_SOLD_OUT: {
    id: "return.event.EXCHANGE_SOLD_OUT",
    defaultMessage: "found the new goods sold out",
  },
  EXCHANGE_PAID: {
    id: "return.event.EXCHANGE_PAID",
    defaultMessage: "saw the difference paid",
  },
  EXCHANGE_EXPIRED: {
    id: "return.event.EXCHANGE_EXPIRED",
    defaultMessage: "let the exchange expire unpaid",
  },
  EXCHANGE_RELEASED: {
    id: "return.event.EXCHANGE_RELEASED",
    defaultMessage: "let the new goods go",
  },
  EXCHANGE_CANCELED: {
    id: "return.event.EXCHANGE_CANCELED",
    defaultMessage: "canceled the exchange",
  },
  FILE_ADDED: { id: "return.event.FILE_ADDED", defaultMessage: "added a photo" },
  FILE_DELETED: { id: "return.event.FILE_DELETED", defaultMessage: "deleted a photo" },
  NATIVE_CONFLICT: {
    id: "return.event.NATIVE_CONFLICT",
    defaultMessage: "found the same units handled in the order itself",
  },
  NATIVE_CONFLICT_SETTLED: {
    id: "return.event.NATIVE_CONFLICT_SETTLED",
    defaultMessage: "settled the conflict with the order",
  },
  ASSIGNED: { id: "return.event.ASSIGNED", defaultMessage: "changed who works on it" },
  PRIORITY_SET: { id: "return.event.PRIORITY_SET", defaultMessage: "changed the priority" },
  NOTE_ADDED: { id: "return.event.NOTE_ADDED", defaultMessage: "wrote a note" },
  EXPIRED: {
    id: "return.event.EXPIRED",
    defaultMessage: "saw the return expire: nothing was sent",
  },
  REMINDED: {
    id: "return.event.REMINDED",
    defaultMessage: "reminded the customer to send the goods",
  },
  MAIL_FAILED: { id: "return.event.MAIL_FAILED", defaultMessage: "could not send a mail" },
});
