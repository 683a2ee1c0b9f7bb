import { defineMessages } from "react-intl";

export const messages = defineMessages({
  withdrawal: { id: "return.withdrawal", defaultMessage: "Withdrawal" },
  withdrawalText: {
    id: "return.withdrawal.text",
    defaultMessage: "The customer withdrew from the contract: no reason is needed, and the law sets the times.",
  },
  withhold: { id: "return.withdrawal.withhold", defaultMessage: "Withhold the refund" },
  mayWithhold: {
    id: "return.withdrawal.mayWithhold",
    defaultMessage: "Allowed until goods arrive, or proof that they were sent",
  },
  mayNot: { id: "return.withdrawal.mayNot", defaultMessage: "Not allowed any more" },
  recipient: { id: "return.customer.recipient", defaultMessage: "Who was given it" },
  recipientText: {
    id: "return.customer.recipientText",
    defaultMessage: "Mails and store credit go there.",
  },
  buyer: { id: "return.customer.buyer", defaultMessage: "Who bought it" },
  buyerText: {
    id: "return.customer.buyerText",
    defaultMessage: "The buyer is not told of this return: do not write to them about it.",
  },
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
