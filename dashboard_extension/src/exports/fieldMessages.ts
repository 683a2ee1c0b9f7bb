import { defineMessages } from "react-intl";

export const fieldNames = defineMessages({
  NUMBER: { id: "exports.field.NUMBER", defaultMessage: "Return" },
  KIND: { id: "exports.field.KIND", defaultMessage: "Kind" },
  STATUS: { id: "exports.field.STATUS", defaultMessage: "Status" },
  RECEPTION: { id: "exports.field.RECEPTION", defaultMessage: "Reception" },
  INSPECTION: { id: "exports.field.INSPECTION", defaultMessage: "Inspection" },
  MONEY_STATUS: { id: "exports.field.MONEY_STATUS", defaultMessage: "Refund status" },
  ATTENTION_REASONS: { id: "exports.field.ATTENTION_REASONS", defaultMessage: "Needs attention" },
  CHANNEL: { id: "exports.field.CHANNEL", defaultMessage: "Channel" },
  ORDER_NUMBER: { id: "exports.field.ORDER_NUMBER", defaultMessage: "Order" },
  CUSTOMER_EMAIL: { id: "exports.field.CUSTOMER_EMAIL", defaultMessage: "E-mail of the customer" },
  COMMENT: { id: "exports.field.COMMENT", defaultMessage: "Comment" },
  DECLINE_REASON: { id: "exports.field.DECLINE_REASON", defaultMessage: "Why it was declined" },
  CREATED_AT: { id: "exports.field.CREATED_AT", defaultMessage: "Requested at" },
  UPDATED_AT: { id: "exports.field.UPDATED_AT", defaultMessage: "Last changed at" },
  REFUND_DUE_AT: { id: "exports.field.REFUND_DUE_AT", defaultMessage: "Refund due at" },
  PRODUCT_NAME: { id: "exports.field.PRODUCT_NAME", defaultMessage: "Product" },
  VARIANT_NAME: { id: "exports.field.VARIANT_NAME", defaultMessage: "Variant" },
  SKU: { id: "exports.field.SKU", defaultMessage: "SKU" },
  REASON: { id: "exports.field.REASON", defaultMessage: "Reason" },
  LINE_COMMENT: { id: "exports.field.LINE_COMMENT", defaultMessage: "Comment on the line" },
  RESOLUTION: { id: "exports.field.RESOLUTION", defaultMessage: "Resolution" },
  METHOD: { id: "exports.field.METHOD", defaultMessage: "Way back" },
  ORDERED_QUANTITY: { id: "exports.field.ORDERED_QUANTITY", defaultMessage: "Units ordered" },
  QUANTITY_REQUESTED: {
    id: "exports.field.QUANTITY_REQUESTED",
    defaultMessage:
      "Units requested",
  },
  QUANTITY_APPROVED: { id: "exports.field.QUANTITY_APPROVED", defaultMessage: "Units approved" },
  QUANTITY_RECEIVED: { id: "exports.field.QUANTITY_RECEIVED", defaultMessage: "Units received" },
  QUANTITY_MISSING: { id: "exports.field.QUANTITY_MISSING", defaultMessage: "Units missing" },
  QUANTITY_INSPECTED: {
    id: "exports.field.QUANTITY_INSPECTED",
    defaultMessage:
      "Units inspected",
  },
  QUANTITY_ACCEPTED: { id: "exports.field.QUANTITY_ACCEPTED", defaultMessage: "Units accepted" },
  QUANTITY_REJECTED: { id: "exports.field.QUANTITY_REJECTED", defaultMessage: "Units rejected" },
  QUANTITY_REIMBURSED: {
    id: "exports.field.QUANTITY_REIMBURSED",
    defaultMessage:
      "Units refunded",
  },
  PAID_NET: { id: "exports.field.PAID_NET", defaultMessage: "Paid for the order lines, net" },
  PAID_GROSS: {
    id: "exports.field.PAID_GROSS",
    defaultMessage:
      "Paid for the order lines, gross",
  },
  REIMBURSED: { id: "exports.field.REIMBURSED", defaultMessage: "Refunded or under way" },
  CURRENCY: { id: "exports.field.CURRENCY", defaultMessage: "Currency" },
});
