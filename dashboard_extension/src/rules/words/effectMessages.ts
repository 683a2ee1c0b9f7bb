import { defineMessages } from "react-intl";

/** What effects and settings are called, as headings. */
export const EFFECTS = defineMessages({
  window: { id: "rules.effect.window", defaultMessage: "Time to return" },
  returnable: { id: "rules.effect.returnable", defaultMessage: "Can it be returned?" },
  reasons: { id: "rules.effect.reasons", defaultMessage: "Reasons allowed" },
  resolutions: { id: "rules.effect.resolutions", defaultMessage: "Resolutions offered" },
  methods: { id: "rules.effect.methods", defaultMessage: "Ways back" },
  restocking_fee: { id: "rules.effect.restocking_fee", defaultMessage: "Restocking fee" },
  return_shipping_fee: {
    id: "rules.effect.return_shipping_fee",
    defaultMessage: "Return shipping fee",
  },
  outbound_shipping: {
    id: "rules.effect.outbound_shipping",
    defaultMessage: "Delivery costs of the order",
  },
  outcome: { id: "rules.effect.outcome", defaultMessage: "What becomes of the request" },
  priority: { id: "rules.effect.priority", defaultMessage: "Priority for staff" },
  service_hours: { id: "rules.effect.service_hours", defaultMessage: "Hours to decide within" },
  refund_at: { id: "rules.effect.refund_at", defaultMessage: "When the refund is paid" },
  warehouse: { id: "rules.effect.warehouse", defaultMessage: "Warehouse" },
  photos: { id: "rules.effect.photos", defaultMessage: "Photos asked for" },
  store_credit: { id: "rules.effect.store_credit", defaultMessage: "Store credit" },
  kept_item: { id: "rules.effect.kept_item", defaultMessage: "Refund for a kept item" },
  exchange: { id: "rules.effect.exchange", defaultMessage: "Exchanges" },
  bought_gift_cards: { id: "rules.effect.bought_gift_cards", defaultMessage: "Bought gift cards" },
  kept_gift: { id: "rules.effect.kept_gift", defaultMessage: "Free items that are kept" },
  advice: { id: "rules.effect.advice", defaultMessage: "Advice to the customer" },
  disposition: { id: "rules.effect.disposition", defaultMessage: "What becomes of the goods" },
  second_hand: { id: "rules.effect.second_hand", defaultMessage: "Offer second hand" },
});

/** Clauses of what a rule sets. */
export const SAYS = defineMessages({
  windowOpen: { id: "rules.says.windowOpen", defaultMessage: "the time to return does not end" },
  window: { id: "rules.says.window", defaultMessage: "the time to return ends {span}" },
  order_line: { id: "rules.says.order_line", defaultMessage: "{days} after the order" },
  order_last_line: { id: "rules.says.order_last_line", defaultMessage: "{days} after the order" },
  fulfilment_line: {
    id: "rules.says.fulfilment_line",
    defaultMessage: "{days} after the line was sent",
  },
  fulfilment_last_line: {
    id: "rules.says.fulfilment_last_line",
    defaultMessage: "{days} after the last of the order was sent",
  },
  delivery_line: {
    id: "rules.says.delivery_line",
    defaultMessage: "{days} after the line arrived",
  },
  delivery_last_line: {
    id: "rules.says.delivery_last_line",
    defaultMessage: "{days} after the last of the order arrived",
  },
  until: { id: "rules.says.until", defaultMessage: "but not before {day}" },
  nextWorkingDay: { id: "rules.says.nextWorkingDay", defaultMessage: "or the next working day" },
  returnable: { id: "rules.says.returnable", defaultMessage: "the item can be returned" },
  notReturnable: { id: "rules.says.notReturnable", defaultMessage: "the item cannot be returned" },
  excluded: {
    id: "rules.says.excluded",
    defaultMessage: "the item can neither be returned nor withdrawn from: {ground}",
  },
  reasons: { id: "rules.says.reasons", defaultMessage: "the reasons allowed are {words}" },
  resolutions: {
    id: "rules.says.resolutions",
    defaultMessage: "the resolutions allowed are {words}",
  },
  methods: { id: "rules.says.methods", defaultMessage: "the ways back allowed are {words}" },
  noRestockingFee: {
    id: "rules.says.noRestockingFee",
    defaultMessage: "there is no restocking fee",
  },
  restocking_fee: {
    id: "rules.says.restocking_fee",
    defaultMessage: "the restocking fee is {fee}",
  },
  freeShipping: { id: "rules.says.freeShipping", defaultMessage: "return shipping is free" },
  return_shipping_fee: {
    id: "rules.says.return_shipping_fee",
    defaultMessage: "the fee for return shipping is {fee}",
  },
  ofPaid: { id: "rules.says.ofPaid", defaultMessage: "{part} of what was paid" },
  each_return: { id: "rules.says.each_return", defaultMessage: "{amount} for a return" },
  each_line: { id: "rules.says.each_line", defaultMessage: "{amount} for each line" },
  each_unit: { id: "rules.says.each_unit", defaultMessage: "{amount} for each unit" },
  freeFrom: { id: "rules.says.freeFrom", defaultMessage: "none from {amount}" },
  withoutTax: { id: "rules.says.withoutTax", defaultMessage: "without tax" },
  upTo: { id: "rules.says.upTo", defaultMessage: "up to a value of {amount}" },
  service_hours: {
    id: "rules.says.service_hours",
    defaultMessage: "staff should decide within {hours, plural, one {# hour} other {# hours}}",
  },
  photos: {
    id: "rules.says.photos",
    defaultMessage: "{photos, plural, one {# photo is asked for} other {# photos are asked for}}",
  },
  noPhotos: { id: "rules.says.noPhotos", defaultMessage: "no photos are asked for" },
  warehouse: { id: "rules.says.warehouse", defaultMessage: "the goods go to the warehouse {name}" },
  refund_at: { id: "rules.says.refund_at", defaultMessage: "the refund is paid {moment}" },
  forGrade: { id: "rules.says.forGrade", defaultMessage: "for grade {grade} {moment}" },
  notAutomatic: { id: "rules.says.notAutomatic", defaultMessage: "once staff say so" },
  overdue: {
    id: "rules.says.overdue",
    defaultMessage: "overdue after {hours, plural, one {# hour} other {# hours}}",
  },
  bonus: { id: "rules.says.bonus", defaultMessage: "store credit has a bonus of {part}" },
  noBonus: { id: "rules.says.noBonus", defaultMessage: "store credit has no bonus" },
  expires: {
    id: "rules.says.expires",
    defaultMessage: "expires after {days, plural, one {# day} other {# days}}",
  },
  neverExpires: { id: "rules.says.neverExpires", defaultMessage: "does not expire" },
  cardsFirst: {
    id: "rules.says.cardsFirst",
    defaultMessage: "what was paid by gift card goes back to that card first",
  },
  kept_item: {
    id: "rules.says.kept_item",
    defaultMessage: "for an item that is kept {part} of its price is paid",
  },
  payWithin: {
    id: "rules.says.payWithin",
    defaultMessage: "to be paid within {hours, plural, one {# hour} other {# hours}}",
  },
  advice: { id: "rules.says.advice", defaultMessage: "the customer is told: “{text}”" },
  disposition: { id: "rules.says.disposition", defaultMessage: "the goods: {word}" },
  secondHand: {
    id: "rules.says.secondHand",
    defaultMessage: "offered in {channel} for {part} of their price",
  },
  other: { id: "rules.says.other", defaultMessage: "{name}: {value}" },
});

/** What the words of effects mean, in a sentence and in a list. */
export const WORDS = defineMessages({
  never: { id: "rules.meaning.never", defaultMessage: "delivery costs are not refunded" },
  proportional: {
    id: "rules.meaning.proportional",
    defaultMessage: "delivery costs are refunded in proportion to what is returned",
  },
  when_all_returned: {
    id: "rules.meaning.when_all_returned",
    defaultMessage: "delivery costs are refunded when everything is returned",
  },
  when_merchant_fault: {
    id: "rules.meaning.when_merchant_fault",
    defaultMessage: "delivery costs are refunded when the shop is at fault",
  },
  approval: { id: "rules.meaning.approval", defaultMessage: "on approval" },
  first_scan: {
    id: "rules.meaning.first_scan",
    defaultMessage: "when the carrier first scans the parcel",
  },
  delivery: { id: "rules.meaning.delivery", defaultMessage: "when the parcel has arrived" },
  receipt: { id: "rules.meaning.receipt", defaultMessage: "when the goods are received" },
  inspection: { id: "rules.meaning.inspection", defaultMessage: "when the goods are inspected" },
  approve: { id: "rules.meaning.approve", defaultMessage: "the request is approved" },
  review: { id: "rules.meaning.review", defaultMessage: "staff decide on the request" },
  decline: { id: "rules.meaning.decline", defaultMessage: "the request is declined" },
  keep_item: {
    id: "rules.meaning.keep_item",
    defaultMessage: "the customer keeps the item and is refunded",
  },
  low: { id: "rules.meaning.low", defaultMessage: "the priority is low" },
  normal: { id: "rules.meaning.normal", defaultMessage: "the priority is normal" },
  high: { id: "rules.meaning.high", defaultMessage: "the priority is high" },
  urgent: { id: "rules.meaning.urgent", defaultMessage: "the priority is urgent" },
  made_to_measure: {
    id: "rules.meaning.made_to_measure",
    defaultMessage: "goods made to the customer’s specifications or clearly personalised",
  },
  perishable: {
    id: "rules.meaning.perishable",
    defaultMessage: "goods that deteriorate or expire rapidly",
  },
  unsealed_hygiene: {
    id: "rules.meaning.unsealed_hygiene",
    defaultMessage: "sealed goods that cannot be taken back for reasons of health or hygiene once they are unsealed",
  },
  unsealed_media: {
    id: "rules.meaning.unsealed_media",
    defaultMessage: "sealed recordings or software that were unsealed after delivery",
  },
  digital_content: {
    id: "rules.meaning.digital_content",
    defaultMessage: "digital content whose supply began with the customer’s consent",
  },
  refuse: { id: "rules.meaning.refuse", defaultMessage: "bought gift cards are not taken back" },
  take_back: {
    id: "rules.meaning.take_back",
    defaultMessage: "bought gift cards are taken back for what is left",
  },
});
