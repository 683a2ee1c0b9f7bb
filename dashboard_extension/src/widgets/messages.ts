import { defineMessages } from "react-intl";

export const messages = defineMessages({
  newReturn: { id: "widgets.newReturn", defaultMessage: "Create return" },
  receive: { id: "widgets.receive", defaultMessage: "Receive" },
  none: { id: "widgets.none", defaultMessage: "No returns yet" },
  returns: { id: "widgets.returns", defaultMessage: "Returns" },
  returnable: {
    id: "widgets.returnable",
    defaultMessage:
      "{count, plural, one {# unit} other {# units}} may still be returned, until {date}",
  },
  returnableOpen: {
    id: "widgets.returnableOpen",
    defaultMessage:
      "{count, plural, one {# unit} other {# units}} may still be returned",
  },
  nothingReturnable: {
    id: "widgets.nothingReturnable",
    defaultMessage:
      "Nothing more may be returned.",
  },
  line: { id: "widgets.line", defaultMessage: "{count} × {name}" },
  showAll: { id: "widgets.showAll", defaultMessage: "Show all" },
  overdue: { id: "widgets.overdue", defaultMessage: "Overdue" },
  orders: { id: "widgets.orders", defaultMessage: "Orders" },
  open: { id: "widgets.open", defaultMessage: "Open" },
  rate: { id: "widgets.rate", defaultMessage: "Units returned" },
  rateOf: { id: "widgets.rateOf", defaultMessage: "{returned} of {bought}" },
  refunded: { id: "widgets.refunded", defaultMessage: "Refunded" },
  nothingRefunded: { id: "widgets.nothingRefunded", defaultMessage: "Nothing" },
  guest: { id: "widgets.guest", defaultMessage: "This customer ordered nothing yet." },
  toReview: { id: "widgets.toReview", defaultMessage: "To review" },
  toReceive: { id: "widgets.toReceive", defaultMessage: "To receive" },
  toInspect: { id: "widgets.toInspect", defaultMessage: "To inspect" },
  refundDue: { id: "widgets.refundDue", defaultMessage: "Refund due" },
  failed: { id: "widgets.failed", defaultMessage: "Failed" },
  lateWithdrawals: {
    id: "widgets.lateWithdrawals",
    defaultMessage: "{count, plural, one {# withdrawal is} other {# withdrawals are}} overdue",
  },
  giftCode: { id: "widgets.giftCode", defaultMessage: "Gift code…" },
  returnRate: { id: "widgets.returnRate", defaultMessage: "Return rate, 30 days" },
  before: { id: "widgets.before", defaultMessage: "{rate} in the 30 days before" },
  nothingSold: { id: "widgets.nothingSold", defaultMessage: "Nothing was sold" },
  units: { id: "widgets.units", defaultMessage: "{returned} of {sold} units" },
  missing: {
    id: "widgets.missing",
    defaultMessage:
      "This is no longer in the shop, or you may not see it.",
  },
});
