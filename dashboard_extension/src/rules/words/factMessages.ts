import { defineMessages } from "react-intl";

/** A noun for every fact that the server is known to have. */
export const FACTS = defineMessages({
  product: { id: "rules.fact.product", defaultMessage: "the product" },
  variant: { id: "rules.fact.variant", defaultMessage: "the variant" },
  product_type: { id: "rules.fact.product_type", defaultMessage: "the product type" },
  category: { id: "rules.fact.category", defaultMessage: "the category" },
  collection: { id: "rules.fact.collection", defaultMessage: "the collection" },
  channel: { id: "rules.fact.channel", defaultMessage: "the channel" },
  currency: { id: "rules.fact.currency", defaultMessage: "the currency" },
  shipping_country: {
    id: "rules.fact.shipping_country",
    defaultMessage: "the country of delivery",
  },
  customer_group: { id: "rules.fact.customer_group", defaultMessage: "the customer’s group" },
  customer_type: { id: "rules.fact.customer_type", defaultMessage: "the customer’s type" },
  kind: { id: "rules.fact.kind", defaultMessage: "the kind of request" },
  reason: { id: "rules.fact.reason", defaultMessage: "the reason" },
  fault: { id: "rules.fact.fault", defaultMessage: "the one at fault" },
  resolution: { id: "rules.fact.resolution", defaultMessage: "the wished resolution" },
  method: { id: "rules.fact.method", defaultMessage: "the way back" },
  grade: { id: "rules.fact.grade", defaultMessage: "the grade" },
  warehouse: {
    id: "rules.fact.warehouse",
    defaultMessage: "the warehouse where the goods arrived",
  },
  unit_price: { id: "rules.fact.unit_price", defaultMessage: "the price of one unit" },
  line_value: { id: "rules.fact.line_value", defaultMessage: "the value of the line" },
  quantity: { id: "rules.fact.quantity", defaultMessage: "the number of units" },
  discount_percentage: { id: "rules.fact.discount_percentage", defaultMessage: "the discount" },
  order_value: { id: "rules.fact.order_value", defaultMessage: "the value of the order" },
  customer_orders: {
    id: "rules.fact.customer_orders",
    defaultMessage: "the number of the customer’s orders",
  },
  customer_spent: {
    id: "rules.fact.customer_spent",
    defaultMessage: "the total of the customer’s orders",
  },
  customer_returns: {
    id: "rules.fact.customer_returns",
    defaultMessage: "the number of the customer’s returns",
  },
  customer_returned_value: {
    id: "rules.fact.customer_returned_value",
    defaultMessage: "the value of the customer’s returns",
  },
  customer_return_rate: {
    id: "rules.fact.customer_return_rate",
    defaultMessage: "the customer’s return rate",
  },
  days_since_order: {
    id: "rules.fact.days_since_order",
    defaultMessage: "the time since the order",
  },
  days_since_fulfilment: {
    id: "rules.fact.days_since_fulfilment",
    defaultMessage: "the time since shipment",
  },
  days_since_delivery: {
    id: "rules.fact.days_since_delivery",
    defaultMessage: "the time since delivery",
  },
  risk_score: { id: "rules.fact.risk_score", defaultMessage: "the risk score" },
  discounted: { id: "rules.fact.discounted", defaultMessage: "whether the item was reduced" },
  digital: { id: "rules.fact.digital", defaultMessage: "whether the item is digital" },
  guest: { id: "rules.fact.guest", defaultMessage: "whether the order has no customer account" },
  ordered_on: { id: "rules.fact.ordered_on", defaultMessage: "the day of the order" },
  fulfilled_on: { id: "rules.fact.fulfilled_on", defaultMessage: "the day of shipment" },
  delivered_on: { id: "rules.fact.delivered_on", defaultMessage: "the day of delivery" },
  asked_on: { id: "rules.fact.asked_on", defaultMessage: "the day of the request" },
});

/** What tests look at that are not of a fact. */
export const SUBJECTS = defineMessages({
  attribute: { id: "rules.subject.attribute", defaultMessage: "the attribute “{name}”" },
  answer: { id: "rules.subject.answer", defaultMessage: "the answer to “{name}”" },
  product: { id: "rules.subject.product", defaultMessage: "the product’s metadata entry “{name}”" },
  variant: { id: "rules.subject.variant", defaultMessage: "the variant’s metadata entry “{name}”" },
  product_type: {
    id: "rules.subject.product_type",
    defaultMessage: "the product type’s metadata entry “{name}”",
  },
  order: { id: "rules.subject.order", defaultMessage: "the order’s metadata entry “{name}”" },
  customer: {
    id: "rules.subject.customer",
    defaultMessage: "the customer’s metadata entry “{name}”",
  },
});

/** The same kinds of tests in the list of what can be looked at. */
export const PICKED = defineMessages({
  attribute: { id: "rules.picked.attribute", defaultMessage: "an attribute" },
  metadata: { id: "rules.picked.metadata", defaultMessage: "a metadata entry" },
  question: { id: "rules.picked.question", defaultMessage: "an answer of the customer" },
});

export const FLAGS = defineMessages({
  discounted: { id: "rules.flag.discounted", defaultMessage: "the item was reduced" },
  discounted_not: { id: "rules.flag.discounted_not", defaultMessage: "the item was not reduced" },
  digital: { id: "rules.flag.digital", defaultMessage: "the item is digital" },
  digital_not: { id: "rules.flag.digital_not", defaultMessage: "the item is not digital" },
  guest: { id: "rules.flag.guest", defaultMessage: "the order has no customer account" },
  guest_not: { id: "rules.flag.guest_not", defaultMessage: "the order has a customer account" },
});

export const CLAUSES = defineMessages({
  is: { id: "rules.clause.is", defaultMessage: "{fact} is {words}" },
  isNot: { id: "rules.clause.isNot", defaultMessage: "{fact} is not {words}" },
  hasValue: { id: "rules.clause.hasValue", defaultMessage: "{fact} has a value" },
  hasNoValue: { id: "rules.clause.hasNoValue", defaultMessage: "{fact} has no value" },
  at_least: { id: "rules.clause.at_least", defaultMessage: "{fact} is at least {number}" },
  more_than: { id: "rules.clause.more_than", defaultMessage: "{fact} is more than {number}" },
  at_most: { id: "rules.clause.at_most", defaultMessage: "{fact} is at most {number}" },
  less_than: { id: "rules.clause.less_than", defaultMessage: "{fact} is less than {number}" },
  from: { id: "rules.clause.from", defaultMessage: "{fact} is {day} or later" },
  before: { id: "rules.clause.before", defaultMessage: "{fact} is before {day}" },
  until: { id: "rules.clause.until", defaultMessage: "{fact} is {day} or earlier" },
  after: { id: "rules.clause.after", defaultMessage: "{fact} is after {day}" },
  between: { id: "rules.clause.between", defaultMessage: "{fact} is between {first} and {last}" },
  notBetween: {
    id: "rules.clause.notBetween",
    defaultMessage: "{fact} is not between {first} and {last}",
  },
  other: { id: "rules.clause.other", defaultMessage: "{fact}: {value}" },
  otherNot: { id: "rules.clause.otherNot", defaultMessage: "not so: {fact}: {value}" },
  holds: { id: "rules.clause.holds", defaultMessage: "{fact}: yes" },
  holdsNot: { id: "rules.clause.holdsNot", defaultMessage: "{fact}: no" },
  nothing: { id: "rules.clause.nothing", defaultMessage: "nothing yet" },
  days: { id: "rules.clause.days", defaultMessage: "{number, plural, one {# day} other {# days}}" },
  always: { id: "rules.clause.always", defaultMessage: "Always: {effects}." },
  rule: { id: "rules.clause.rule", defaultMessage: "If {condition}, then {effects}." },
  switchedOff: { id: "rules.clause.switchedOff", defaultMessage: "Switched off: {rule}" },
  nothingSet: { id: "rules.clause.nothingSet", defaultMessage: "nothing is set" },
});

export const KINDS = defineMessages({
  return: { id: "rules.word.kind.return", defaultMessage: "return" },
  withdrawal: { id: "rules.word.kind.withdrawal", defaultMessage: "withdrawal" },
  claim: { id: "rules.word.kind.claim", defaultMessage: "claim" },
  gift: { id: "rules.word.kind.gift", defaultMessage: "gift return" },
});

export const FAULTS = defineMessages({
  customer: { id: "rules.word.fault.customer", defaultMessage: "the customer" },
  merchant: { id: "rules.word.fault.merchant", defaultMessage: "the shop" },
  carrier: { id: "rules.word.fault.carrier", defaultMessage: "the carrier" },
});

export const RESOLUTIONS = defineMessages({
  original_payment: {
    id: "rules.word.resolution.original_payment",
    defaultMessage: "money back by the original means of payment",
  },
  store_credit: { id: "rules.word.resolution.store_credit", defaultMessage: "store credit" },
  exchange: { id: "rules.word.resolution.exchange", defaultMessage: "exchange" },
  replacement: { id: "rules.word.resolution.replacement", defaultMessage: "replacement" },
  keep_item: {
    id: "rules.word.resolution.keep_item",
    defaultMessage: "partial refund with the item kept",
  },
  repair: { id: "rules.word.resolution.repair", defaultMessage: "repair" },
  none: { id: "rules.word.resolution.none", defaultMessage: "nothing in return" },
});

export const METHODS = defineMessages({
  carrier_label: {
    id: "rules.word.method.carrier_label",
    defaultMessage: "a label of the shop’s carrier",
  },
  own_carrier: {
    id: "rules.word.method.own_carrier",
    defaultMessage: "a carrier of the customer’s choice",
  },
  drop_off: { id: "rules.word.method.drop_off", defaultMessage: "a drop-off point" },
  pickup: { id: "rules.word.method.pickup", defaultMessage: "pickup at the customer’s" },
  in_store: { id: "rules.word.method.in_store", defaultMessage: "return in store" },
});
