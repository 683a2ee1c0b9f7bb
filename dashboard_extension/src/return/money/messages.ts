import type { MessageDescriptor } from "react-intl";
import { defineMessages } from "react-intl";

import type {
  RefundAttemptKindEnum,
  ReturnChargeKindEnum,
  ReturnExchangeStatusEnum,
} from "@/api/generated/graphql";

export const messages = defineMessages({
  nothing: { id: "return.money.nothing", defaultMessage: "Nothing is owed so far." },
  owed: { id: "return.money.owed", defaultMessage: "{amount} can be paid now" },
  due: { id: "return.money.due", defaultMessage: "due {when}" },
  outside: {
    id: "return.money.outside",
    defaultMessage:
      "No payment of the order can give {amount} back: pay it by other means and record that.",
  },
  units: { id: "return.money.units", defaultMessage: "{units} × {name}" },
  total: { id: "return.money.total", defaultMessage: "To be paid" },
  canceled: { id: "return.money.canceled", defaultMessage: "Canceled" },
  adjusted: {
    id: "return.money.adjusted",
    defaultMessage: "Instead of {amount}: {reason}",
  },
  memo: { id: "return.money.memo", defaultMessage: "Credit memo {number} (PDF)" },
  details: { id: "return.money.details", defaultMessage: "What it is made of" },
  earlier: {
    id: "return.money.earlier",
    defaultMessage: "{count, plural, one {# earlier try} other {# earlier tries}}",
  },
  reference: { id: "return.money.reference", defaultMessage: "Reference {reference}" },
  bonus: { id: "return.money.bonus", defaultMessage: "plus {amount} bonus" },
  retry: { id: "return.money.retry", defaultMessage: "Tried again by itself {when}" },
  worth: {
    id: "return.money.worth",
    defaultMessage: "The returned units count for {worth}, the new goods cost {total}.",
  },
  owes: { id: "return.money.owes", defaultMessage: "The customer owes {amount}." },
  payUntil: { id: "return.money.payUntil", defaultMessage: "to be paid {when}" },
  payLink: { id: "return.money.payLink", defaultMessage: "Link for the customer: {link}" },
});

export const chargeTexts: Record<ReturnChargeKindEnum, MessageDescriptor> = defineMessages({
  RESTOCKING_FEE: { id: "return.charge.RESTOCKING_FEE", defaultMessage: "Restocking fee" },
  RETURN_SHIPPING_FEE: {
    id: "return.charge.RETURN_SHIPPING_FEE",
    defaultMessage: "Return shipping",
  },
  OUTBOUND_SHIPPING: {
    id: "return.charge.OUTBOUND_SHIPPING",
    defaultMessage: "Delivery costs of the order",
  },
  KEPT_GIFT: { id: "return.charge.KEPT_GIFT", defaultMessage: "Gift that is kept" },
  BONUS: { id: "return.charge.BONUS", defaultMessage: "Bonus on store credit" },
  NEW_GOODS: { id: "return.charge.NEW_GOODS", defaultMessage: "Given for new goods" },
  ADJUSTMENT: { id: "return.charge.ADJUSTMENT", defaultMessage: "Taken off by staff" },
});

export const attemptKinds: Record<RefundAttemptKindEnum, MessageDescriptor> = defineMessages({
  TRANSACTION: {
    id: "return.attemptKind.TRANSACTION",
    defaultMessage: "{amount} through {name}",
  },
  LEGACY: { id: "return.attemptKind.LEGACY", defaultMessage: "{amount} through {name}" },
  STORE_CREDIT: {
    id: "return.attemptKind.STORE_CREDIT",
    defaultMessage: "{amount} as gift card {name}",
  },
  OUTSIDE: {
    id: "return.attemptKind.OUTSIDE",
    defaultMessage: "{amount} by other means, {name}",
  },
});

export const exchangeStates: Record<ReturnExchangeStatusEnum, MessageDescriptor> = defineMessages({
  WAITING: { id: "return.exchangeState.WAITING", defaultMessage: "Ordered on approval" },
  SOLD_OUT: { id: "return.exchangeState.SOLD_OUT", defaultMessage: "Sold out" },
  AWAITING_PAYMENT: {
    id: "return.exchangeState.AWAITING_PAYMENT",
    defaultMessage: "Customer has to pay",
  },
  AWAITING_GOODS: {
    id: "return.exchangeState.AWAITING_GOODS",
    defaultMessage: "Set aside until goods are back",
  },
  RELEASED: { id: "return.exchangeState.RELEASED", defaultMessage: "May be sent" },
  CANCELED: { id: "return.exchangeState.CANCELED", defaultMessage: "Canceled" },
  EXPIRED: { id: "return.exchangeState.EXPIRED", defaultMessage: "Not paid in time" },
});
