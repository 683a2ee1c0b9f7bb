import type { MessageDescriptor } from "react-intl";
import { defineMessages } from "react-intl";

import type { ReturnMailKindEnum, ReturnMailStatusEnum } from "@/api/generated/graphql";

/** What each mail is called. */
export const kindNames: Record<ReturnMailKindEnum, MessageDescriptor> = defineMessages({
  GUEST_LINK: { id: "mails.kind.GUEST_LINK", defaultMessage: "Link for a guest" },
  REQUESTED: { id: "mails.kind.REQUESTED", defaultMessage: "Return requested" },
  APPROVED: { id: "mails.kind.APPROVED", defaultMessage: "Return approved" },
  DECLINED: { id: "mails.kind.DECLINED", defaultMessage: "Return declined" },
  REMINDER: { id: "mails.kind.REMINDER", defaultMessage: "Reminder to send" },
  EXPIRED: { id: "mails.kind.EXPIRED", defaultMessage: "Return expired" },
  CANCELED: { id: "mails.kind.CANCELED", defaultMessage: "Return canceled" },
  RECEIVED: { id: "mails.kind.RECEIVED", defaultMessage: "Goods received" },
  INSPECTED: { id: "mails.kind.INSPECTED", defaultMessage: "Goods inspected" },
  REFUNDED: { id: "mails.kind.REFUNDED", defaultMessage: "Refund paid" },
  CREDITED: { id: "mails.kind.CREDITED", defaultMessage: "Store credit given" },
  EXCHANGED: { id: "mails.kind.EXCHANGED", defaultMessage: "Exchange sent off" },
  EXCHANGE_PAYMENT: {
    id: "mails.kind.EXCHANGE_PAYMENT",
    defaultMessage: "Exchange to be paid",
  },
  REFUND_DELAYED: { id: "mails.kind.REFUND_DELAYED", defaultMessage: "Refund delayed" },
  WITHDRAWAL: { id: "mails.kind.WITHDRAWAL", defaultMessage: "Withdrawal acknowledged" },
  WITHDRAWAL_UNKNOWN: {
    id: "mails.kind.WITHDRAWAL_UNKNOWN",
    defaultMessage: "Withdrawal from an unknown order",
  },
  STAFF_REVIEW: { id: "mails.kind.STAFF_REVIEW", defaultMessage: "Return to decide" },
  STAFF_OVERDUE: { id: "mails.kind.STAFF_OVERDUE", defaultMessage: "Refund overdue" },
  STAFF_REFUND_FAILED: {
    id: "mails.kind.STAFF_REFUND_FAILED",
    defaultMessage: "Refund failed",
  },
  STAFF_WITHDRAWAL: {
    id: "mails.kind.STAFF_WITHDRAWAL",
    defaultMessage: "Withdrawal to look at",
  },
});

/** When it goes out. */
export const kindMoments: Record<ReturnMailKindEnum, MessageDescriptor> = defineMessages({
  GUEST_LINK: {
    id: "mails.moment.GUEST_LINK",
    defaultMessage: "A guest wants to return something and proves that the order is theirs.",
  },
  REQUESTED: {
    id: "mails.moment.REQUESTED",
    defaultMessage: "A return waits for your decision.",
  },
  APPROVED: {
    id: "mails.moment.APPROVED",
    defaultMessage: "A return is approved: what to do, with a link to the slip.",
  },
  DECLINED: {
    id: "mails.moment.DECLINED",
    defaultMessage: "A return is declined, by you or by the policy.",
  },
  REMINDER: {
    id: "mails.moment.REMINDER",
    defaultMessage: "Nothing was sent yet, and the return will expire.",
  },
  EXPIRED: { id: "mails.moment.EXPIRED", defaultMessage: "Nothing was sent in time." },
  CANCELED: {
    id: "mails.moment.CANCELED",
    defaultMessage: "A return is canceled, by the customer or by you.",
  },
  RECEIVED: {
    id: "mails.moment.RECEIVED",
    defaultMessage: "A parcel arrived and is not inspected yet.",
  },
  INSPECTED: {
    id: "mails.moment.INSPECTED",
    defaultMessage: "You said what you found: accepted, sent back, missing.",
  },
  REFUNDED: {
    id: "mails.moment.REFUNDED",
    defaultMessage: "A refund is paid in full, with a link to the credit memo.",
  },
  CREDITED: {
    id: "mails.moment.CREDITED",
    defaultMessage: "Store credit is given; the code comes in a mail of the shop.",
  },
  EXCHANGED: {
    id: "mails.moment.EXCHANGED",
    defaultMessage: "The new goods of an exchange may be sent.",
  },
  EXCHANGE_PAYMENT: {
    id: "mails.moment.EXCHANGE_PAYMENT",
    defaultMessage: "The difference of an exchange is to be paid.",
  },
  REFUND_DELAYED: { id: "mails.moment.REFUND_DELAYED", defaultMessage: "A refund is overdue." },
  WITHDRAWAL: {
    id: "mails.moment.WITHDRAWAL",
    defaultMessage: "A customer withdraws from the contract; with a PDF.",
  },
  WITHDRAWAL_UNKNOWN: {
    id: "mails.moment.WITHDRAWAL_UNKNOWN",
    defaultMessage: "A guest withdraws, and the shop has no such order for their address.",
  },
  STAFF_REVIEW: {
    id: "mails.moment.STAFF_REVIEW",
    defaultMessage: "A return waits for a decision.",
  },
  STAFF_OVERDUE: { id: "mails.moment.STAFF_OVERDUE", defaultMessage: "A refund is overdue." },
  STAFF_REFUND_FAILED: {
    id: "mails.moment.STAFF_REFUND_FAILED",
    defaultMessage: "A refund could not be paid; once for each.",
  },
  STAFF_WITHDRAWAL: {
    id: "mails.moment.STAFF_WITHDRAWAL",
    defaultMessage: "A withdrawal did not become a return by itself.",
  },
});

export const statusNames: Record<ReturnMailStatusEnum, MessageDescriptor> = defineMessages({
  FAILED: { id: "mails.status.FAILED", defaultMessage: "Not sent" },
  WAITING: { id: "mails.status.WAITING", defaultMessage: "Waiting" },
  SENT: { id: "mails.status.SENT", defaultMessage: "Sent" },
  SKIPPED: { id: "mails.status.SKIPPED", defaultMessage: "Not needed" },
});
