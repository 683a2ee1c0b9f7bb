import { defineMessages } from "react-intl";

export const headlines = defineMessages({
  unconfirmed: {
    id: "return.headline.unconfirmed",
    defaultMessage: "Asked for by a guest, who still has to confirm it by e-mail.",
  },
  requested: {
    id: "return.headline.requested",
    defaultMessage: "The customer asked for it; next it is approved or declined.",
  },
  declined: {
    id: "return.headline.declined",
    defaultMessage: "Declined; nothing more happens.",
  },
  canceled: {
    id: "return.headline.canceled",
    defaultMessage: "Canceled; nothing more happens.",
  },
  expired: {
    id: "return.headline.expired",
    defaultMessage: "Expired; nothing more happens.",
  },
  completed: { id: "return.headline.completed", defaultMessage: "Everything is settled." },
  completedPaid: {
    id: "return.headline.completedPaid",
    defaultMessage: "Everything is settled, and the money is paid back.",
  },
  overpaid: {
    id: "return.headline.overpaid",
    defaultMessage:
      "Settled, but more was paid than is owed; next somebody decides on the difference.",
  },
  refundFailed: {
    id: "return.headline.refundFailed",
    defaultMessage:
      "A refund of {amount} was refused; next it is tried again or paid another way.",
  },
  refundUnknown: {
    id: "return.headline.refundUnknown",
    defaultMessage:
      "Nobody knows whether {amount} was paid; next somebody looks at the provider's pages and decides.",
  },
  refundSent: {
    id: "return.headline.refundSent",
    defaultMessage: "{amount} is on its way; next the payment provider confirms it.",
  },
  toInspect: {
    id: "return.headline.toInspect",
    defaultMessage:
      "{units, plural, one {# unit arrived} other {# units arrived}} and nobody has looked yet; next the warehouse inspects.",
  },
  quarantined: {
    id: "return.headline.quarantined",
    defaultMessage:
      "{units, plural, one {# unit is} other {# units are}} in quarantine; next somebody decides what becomes of it.",
  },
  pay: {
    id: "return.headline.pay",
    defaultMessage: "The goods are back and judged; next {amount} is paid.",
  },
  payPart: {
    id: "return.headline.payPart",
    defaultMessage:
      "{amount} can be paid now; {units, plural, one {# unit is} other {# units are}} still awaited.",
  },
  exchangeUnpaid: {
    id: "return.headline.exchangeUnpaid",
    defaultMessage: "New goods are set aside; next the customer pays {amount}.",
  },
  exchangeStuck: {
    id: "return.headline.exchangeStuck",
    defaultMessage:
      "The exchange is stuck; next other goods are chosen, or another resolution.",
  },
  partly: {
    id: "return.headline.partly",
    defaultMessage:
      "{arrived, plural, one {# unit arrived} other {# units arrived}}; next the customer sends {units} more.",
  },
  onItsWay: {
    id: "return.headline.onItsWay",
    defaultMessage:
      "A parcel is on its way; next the warehouse receives {units, plural, one {# unit} other {# units}}.",
  },
  approved: {
    id: "return.headline.approved",
    defaultMessage:
      "Approved; next the customer sends {units, plural, one {# unit} other {# units}}.",
  },
  toSendBack: {
    id: "return.headline.toSendBack",
    defaultMessage:
      "Judged; next {units, plural, one {# rejected unit goes} other {# rejected units go}} back to the customer.",
  },
  settling: {
    id: "return.headline.settling",
    defaultMessage: "Nothing is awaited; next what is open below is settled.",
  },
});

export const turns = defineMessages({
  staff: { id: "return.turn.staff", defaultMessage: "Your turn" },
  colleague: { id: "return.turn.colleague", defaultMessage: "A colleague's turn" },
  warehouse: { id: "return.turn.warehouse", defaultMessage: "Warehouse's turn" },
  customer: { id: "return.turn.customer", defaultMessage: "Customer's turn" },
  provider: { id: "return.turn.provider", defaultMessage: "Provider's turn" },
});
