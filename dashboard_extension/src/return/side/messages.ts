import { defineMessages } from "react-intl";

export const messages = defineMessages({
  guest: { id: "return.customer.guest", defaultMessage: "Guest" },
  history: { id: "return.customer.history", defaultMessage: "So far" },
  orders: {
    id: "return.customer.orders",
    defaultMessage: "{orders, plural, one {# order} other {# orders}}",
  },
  returns: {
    id: "return.customer.returns",
    defaultMessage: "{returns, plural, one {# return} other {# returns}}",
  },
  open: { id: "return.customer.open", defaultMessage: "{open} open" },
  rate: { id: "return.customer.rate", defaultMessage: "Units sent back" },
  rateOf: {
    id: "return.customer.rateOf",
    defaultMessage: "{rate} ({returned} of {bought})",
  },
  refunded: { id: "return.customer.refunded", defaultMessage: "Paid back" },
  none: { id: "return.customer.none", defaultMessage: "nothing yet" },
  last: { id: "return.customer.last", defaultMessage: "Last returns" },
});
