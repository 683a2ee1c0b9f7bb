import type { MessageDescriptor } from "react-intl";
import { defineMessages } from "react-intl";

import type { ReturnErrorCode, ReturnWithdrawalOutcomeEnum } from "@/api/generated/graphql";

export const messages = defineMessages({
  title: { id: "withdrawals.title", defaultMessage: "Withdrawals" },
  intro: {
    id: "withdrawals.intro",
    defaultMessage: "Customers withdrew from these contracts. The law gives 14 days for the refund.",
  },
  denied: { id: "withdrawals.denied", defaultMessage: "Withdrawals are for order staff" },
  show: { id: "withdrawals.show", defaultMessage: "Which withdrawals" },
  open: { id: "withdrawals.show.open", defaultMessage: "Open" },
  overdue: { id: "withdrawals.show.overdue", defaultMessage: "Overdue" },
  all: { id: "withdrawals.show.all", defaultMessage: "All" },
  openHint: {
    id: "withdrawals.hint.open",
    defaultMessage: "These did not become an approved return by themselves.",
  },
  overdueHint: {
    id: "withdrawals.hint.overdue",
    defaultMessage: "Their money was due, and may not be withheld any more.",
  },
  count: {
    id: "withdrawals.count",
    defaultMessage: "{count, plural, =0 {No withdrawals} one {# withdrawal} other {# withdrawals}}",
  },
  keys: {
    id: "withdrawals.keys",
    defaultMessage: "Keys: j and k move, Enter opens, r looks again.",
  },
  first: { id: "withdrawals.first", defaultMessage: "First page" },
  previous: { id: "withdrawals.previous", defaultMessage: "Previous" },
  next: { id: "withdrawals.next", defaultMessage: "Next" },
  emptyOpen: { id: "withdrawals.empty.open", defaultMessage: "Nothing waits for you" },
  emptyOpenText: {
    id: "withdrawals.empty.openText",
    defaultMessage: "Every withdrawal became a return by itself, or somebody closed it.",
  },
  emptyOverdue: { id: "withdrawals.empty.overdue", defaultMessage: "No money is overdue" },
  emptyAll: { id: "withdrawals.empty.all", defaultMessage: "Nobody withdrew yet" },
  table: { id: "withdrawals.table", defaultMessage: "Withdrawals, the newest first" },
  reference: { id: "withdrawals.reference", defaultMessage: "Reference" },
  customer: { id: "withdrawals.customer", defaultMessage: "Customer" },
  order: { id: "withdrawals.order", defaultMessage: "Order" },
  orderNumber: { id: "withdrawals.orderNumber", defaultMessage: "#{number}" },
  declared: { id: "withdrawals.declared", defaultMessage: "Declared" },
  outcome: { id: "withdrawals.outcome", defaultMessage: "Outcome" },
  refundBy: { id: "withdrawals.refundBy", defaultMessage: "Refund by" },
  sendBackBy: { id: "withdrawals.sendBackBy", defaultMessage: "Goods sent by" },
  returned: { id: "withdrawals.return", defaultMessage: "Return" },
  none: { id: "withdrawals.none", defaultMessage: "none" },
  closed: { id: "withdrawals.closed", defaultMessage: "Closed" },
});

export const outcomes: Record<ReturnWithdrawalOutcomeEnum, MessageDescriptor> = defineMessages({
  ACCEPTED: { id: "withdrawals.outcome.ACCEPTED", defaultMessage: "Accepted" },
  DECLINED: { id: "withdrawals.outcome.DECLINED", defaultMessage: "Declined" },
  REVIEW: { id: "withdrawals.outcome.REVIEW", defaultMessage: "To review" },
});

export const clocks = defineMessages({
  paid: { id: "withdrawals.clock.paid", defaultMessage: "Paid back" },
  closed: { id: "withdrawals.clock.closed", defaultMessage: "Closed" },
  over: { id: "withdrawals.clock.over", defaultMessage: "Nothing is due" },
  waits: { id: "withdrawals.clock.waits", defaultMessage: "May wait for the goods" },
  runs: { id: "withdrawals.clock.runs", defaultMessage: "{time} left" },
  soon: { id: "withdrawals.clock.soon", defaultMessage: "{time} left" },
  overdue: { id: "withdrawals.clock.overdue", defaultMessage: "Overdue by {time}" },
});

/** What kept units from becoming a return, where the general words would say too little. */
export const kept: Partial<Record<ReturnErrorCode, MessageDescriptor>> = defineMessages({
  NOT_FULFILLED: {
    id: "withdrawals.problem.NOT_FULFILLED",
    defaultMessage: "Units were not sent yet",
  },
  ALREADY_RETURNED: {
    id: "withdrawals.problem.ALREADY_RETURNED",
    defaultMessage: "Units are in a return already",
  },
  NOT_RETURNABLE: {
    id: "withdrawals.problem.NOT_RETURNABLE",
    defaultMessage: "Goods are excluded from withdrawal",
  },
  RETURN_WINDOW_EXPIRED: {
    id: "withdrawals.problem.RETURN_WINDOW_EXPIRED",
    defaultMessage: "The period was over",
  },
  ORDER_CANCELED: {
    id: "withdrawals.problem.ORDER_CANCELED",
    defaultMessage: "The order was canceled before",
  },
});
