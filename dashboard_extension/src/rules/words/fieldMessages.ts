import { defineMessages } from "react-intl";

/** Words that mean something else elsewhere, by field. */
export const MORE_WORDS = defineMessages({
  kept_gift_free: { id: "rules.meant.kept_gift_free", defaultMessage: "a free item may be kept" },
  kept_gift_proportional: {
    id: "rules.meant.kept_gift_proportional",
    defaultMessage: "a free item that is kept lowers the refund in proportion to what is returned",
  },
  kept_gift_whole: {
    id: "rules.meant.kept_gift_whole",
    defaultMessage: "a free item that is kept lowers the refund by its price",
  },
  if_cheaper_refund: {
    id: "rules.meant.if_cheaper_refund",
    defaultMessage: "in an exchange for cheaper goods the difference is refunded",
  },
  if_cheaper_store_credit: {
    id: "rules.meant.if_cheaper_store_credit",
    defaultMessage: "in an exchange for cheaper goods the difference becomes store credit",
  },
  if_cheaper_waive: {
    id: "rules.meant.if_cheaper_waive",
    defaultMessage: "in an exchange for cheaper goods the difference is not paid",
  },
  if_dearer_collect: {
    id: "rules.meant.if_dearer_collect",
    defaultMessage: "customers pay more for dearer goods",
  },
  if_dearer_waive: {
    id: "rules.meant.if_dearer_waive",
    defaultMessage: "customers do not pay more for dearer goods",
  },
  ship_approval: {
    id: "rules.meant.ship_approval",
    defaultMessage: "new goods are sent once the request is approved",
  },
  ship_receipt: {
    id: "rules.meant.ship_receipt",
    defaultMessage: "new goods are sent once the returned ones are received",
  },
  type_free: { id: "rules.meant.type_free", defaultMessage: "free" },
  type_flat: { id: "rules.meant.type_flat", defaultMessage: "an amount" },
  type_percentage: {
    id: "rules.meant.type_percentage",
    defaultMessage: "a part of the price paid",
  },
  each_return: { id: "rules.meant.each_return", defaultMessage: "once for the return" },
  each_line: { id: "rules.meant.each_line", defaultMessage: "for each line" },
  each_unit: { id: "rules.meant.each_unit", defaultMessage: "for each unit" },
  tax_as_line: { id: "rules.meant.tax_as_line", defaultMessage: "taxed like the goods" },
  tax_none: { id: "rules.meant.tax_none", defaultMessage: "without tax" },
  start_order: { id: "rules.meant.start_order", defaultMessage: "the order" },
  start_fulfilment: { id: "rules.meant.start_fulfilment", defaultMessage: "shipment" },
  start_delivery: { id: "rules.meant.start_delivery", defaultMessage: "delivery" },
  of_line: { id: "rules.meant.of_line", defaultMessage: "of the item itself" },
  of_last_line: { id: "rules.meant.of_last_line", defaultMessage: "of the last item of the order" },
  applies_eu: { id: "rules.meant.applies_eu", defaultMessage: "to orders sent to the EU" },
  applies_everywhere: { id: "rules.meant.applies_everywhere", defaultMessage: "to all orders" },
  applies_nowhere: { id: "rules.meant.applies_nowhere", defaultMessage: "to no order" },
  disposition_restock: { id: "rules.meant.disposition_restock", defaultMessage: "back into stock" },
  disposition_refurbish: {
    id: "rules.meant.disposition_refurbish",
    defaultMessage: "refurbishment",
  },
  disposition_second_hand: {
    id: "rules.meant.disposition_second_hand",
    defaultMessage: "second hand",
  },
  disposition_recycle: { id: "rules.meant.disposition_recycle", defaultMessage: "recycling" },
  disposition_donate: { id: "rules.meant.disposition_donate", defaultMessage: "donation" },
  disposition_return_to_customer: {
    id: "rules.meant.disposition_return_to_customer",
    defaultMessage: "back to the customer",
  },
  disposition_quarantine: {
    id: "rules.meant.disposition_quarantine",
    defaultMessage: "quarantine",
  },
  disposition_write_off: { id: "rules.meant.disposition_write_off", defaultMessage: "write-off" },
  disposition_missing: { id: "rules.meant.disposition_missing", defaultMessage: "missing" },
  metadata_product: { id: "rules.meant.metadata_product", defaultMessage: "the product" },
  metadata_variant: { id: "rules.meant.metadata_variant", defaultMessage: "the variant" },
  metadata_product_type: {
    id: "rules.meant.metadata_product_type",
    defaultMessage: "the product type",
  },
  metadata_order: { id: "rules.meant.metadata_order", defaultMessage: "the order" },
  metadata_customer: { id: "rules.meant.metadata_customer", defaultMessage: "the customer" },
});

/** What single fields of effects are called. */
export const FIELDS = defineMessages({
  days: { id: "rules.field.days", defaultMessage: "Days" },
  start: { id: "rules.field.start", defaultMessage: "Counted from" },
  of: { id: "rules.field.of", defaultMessage: "Whose date counts" },
  skip_closed_days: {
    id: "rules.field.skip_closed_days",
    defaultMessage: "A last day at a weekend or on a holiday moves to the next working day",
  },
  until: { id: "rules.field.until", defaultMessage: "Never before" },
  allowed: { id: "rules.field.allowed", defaultMessage: "The goods may come back" },
  ground: {
    id: "rules.field.ground",
    defaultMessage: "Legal ground that also excludes withdrawal",
  },
  type: { id: "rules.field.type", defaultMessage: "Kind of fee" },
  amount: { id: "rules.field.amount", defaultMessage: "Amount" },
  each: { id: "rules.field.each", defaultMessage: "Charged" },
  percentage: { id: "rules.field.percentage", defaultMessage: "Percentage" },
  free_from: { id: "rules.field.free_from", defaultMessage: "Free from a value of" },
  tax: { id: "rules.field.tax", defaultMessage: "Tax" },
  do: { id: "rules.field.do", defaultMessage: "Decision" },
  up_to: { id: "rules.field.up_to", defaultMessage: "Only up to a value of" },
  moment: { id: "rules.field.moment", defaultMessage: "Moment" },
  by_grade: { id: "rules.field.by_grade", defaultMessage: "Another moment for some grades" },
  automatic: { id: "rules.field.automatic", defaultMessage: "Paid by itself" },
  within_hours: { id: "rules.field.within_hours", defaultMessage: "Overdue after hours" },
  bonus_percentage: { id: "rules.field.bonus_percentage", defaultMessage: "Bonus in percent" },
  expires_after_days: {
    id: "rules.field.expires_after_days",
    defaultMessage: "Expires after days",
  },
  cards_first: {
    id: "rules.field.cards_first",
    defaultMessage: "Gift cards get theirs back first",
  },
  refund_percentage: {
    id: "rules.field.refund_percentage",
    defaultMessage: "Percent of the price paid",
  },
  if_cheaper: { id: "rules.field.if_cheaper", defaultMessage: "Where new goods cost less" },
  if_dearer: { id: "rules.field.if_dearer", defaultMessage: "Where new goods cost more" },
  pay_within_hours: {
    id: "rules.field.pay_within_hours",
    defaultMessage: "Hours to pay the difference",
  },
  ship: { id: "rules.field.ship", defaultMessage: "New goods are sent" },
  channel: { id: "rules.field.channel", defaultMessage: "Outlet channel" },
  name_suffix: { id: "rules.field.name_suffix", defaultMessage: "What follows the product’s name" },
  attribute: { id: "rules.field.attribute", defaultMessage: "Attribute" },
  metadata: { id: "rules.field.metadata", defaultMessage: "Of" },
  key: { id: "rules.field.key", defaultMessage: "Key" },
  question: { id: "rules.field.question", defaultMessage: "Question" },
  any_of: { id: "rules.field.any_of", defaultMessage: "Values" },
  time_zone: { id: "rules.field.time_zone", defaultMessage: "Time zone" },
  statutory: { id: "rules.field.statutory", defaultMessage: "Right of withdrawal" },
  applies: { id: "rules.field.applies", defaultMessage: "Applies" },
  delivery_metadata_key: {
    id: "rules.field.delivery_metadata_key",
    defaultMessage: "Metadata key that tells the delivery",
  },
  transit_days: { id: "rules.field.transit_days", defaultMessage: "Days that a parcel takes" },
  transit_days_by_country: {
    id: "rules.field.transit_days_by_country",
    defaultMessage: "Days that a parcel takes, by country",
  },
  send_within_days: {
    id: "rules.field.send_within_days",
    defaultMessage: "Days to send an approved return",
  },
  remind_days_before: {
    id: "rules.field.remind_days_before",
    defaultMessage: "Reminder, days before it expires",
  },
  cancel_unshipped: {
    id: "rules.field.cancel_unshipped",
    defaultMessage: "Customers may cancel orders that were not sent",
  },
  customer_types: { id: "rules.field.customer_types", defaultMessage: "Kinds of customers" },
  defaults: { id: "rules.field.defaults", defaultMessage: "Where no rule applies" },
  groups: { id: "rules.field.groups", defaultMessage: "Customer groups" },
});

/** What to know of a field where the schema's word, which is English, is not enough. */
export const FIELD_HINTS = defineMessages({
  send_within_days: {
    id: "rules.fieldHint.send_within_days",
    defaultMessage:
      "Counted from the approval; then the return expires. Empty: it never does. What was announced, received or paid does not expire, nor do withdrawals.",
  },
  remind_days_before: {
    id: "rules.fieldHint.remind_days_before",
    defaultMessage: "The customer gets a mail so many days before, from 1 to 90.",
  },
  cancel_unshipped: {
    id: "rules.fieldHint.cancel_unshipped",
    defaultMessage:
      "In the portal, while nothing of the order was sent. What was paid stays charged until staff refund it in the order.",
  },
});
