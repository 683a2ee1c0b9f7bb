import type { MessageDescriptor } from "react-intl";
import { defineMessages } from "react-intl";

import type { ReturnErrorCode } from "@/api/generated/graphql";

export const problems: Record<ReturnErrorCode, MessageDescriptor> = defineMessages({
  INVALID: {
    id: "problem.INVALID",
    defaultMessage: "This cannot be: it is of another kind, or not well formed.",
  },
  NOT_ASSIGNABLE: {
    id: "problem.NOT_ASSIGNABLE",
    defaultMessage: "This person does not work on returns of this channel.",
  },
  NOT_FOUND: {
    id: "problem.NOT_FOUND",
    defaultMessage: "This is not there, or not for you.",
  },
  REQUIRED: { id: "problem.REQUIRED", defaultMessage: "Fill this in." },
  TOO_LONG: { id: "problem.TOO_LONG", defaultMessage: "This text is too long." },
  INVALID_STATE: {
    id: "problem.INVALID_STATE",
    defaultMessage: "The return's state does not allow this step.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    id: "problem.IDEMPOTENCY_KEY_REUSED",
    defaultMessage:
      "This was sent before with other content. Close this form and begin anew.",
  },
  ORDER_NOT_FOUND: {
    id: "problem.ORDER_NOT_FOUND",
    defaultMessage: "There is no such order.",
  },
  ORDER_DRAFT: {
    id: "problem.ORDER_DRAFT",
    defaultMessage: "The order is a draft, unconfirmed or expired.",
  },
  ORDER_CANCELED: {
    id: "problem.ORDER_CANCELED",
    defaultMessage: "The order was canceled.",
  },
  ORDER_NOT_PAID: {
    id: "problem.ORDER_NOT_PAID",
    defaultMessage: "Nothing was paid for the order.",
  },
  ORDER_NOT_FULFILLED: {
    id: "problem.ORDER_NOT_FULFILLED",
    defaultMessage: "Nothing of the order was sent.",
  },
  LINE_NOT_IN_ORDER: {
    id: "problem.LINE_NOT_IN_ORDER",
    defaultMessage: "This item belongs to another order.",
  },
  LINE_NOT_IN_RETURN: {
    id: "problem.LINE_NOT_IN_RETURN",
    defaultMessage: "This item belongs to another return.",
  },
  DUPLICATED_LINE: {
    id: "problem.DUPLICATED_LINE",
    defaultMessage: "The same item is named twice.",
  },
  QUANTITY_NOT_POSITIVE: {
    id: "problem.QUANTITY_NOT_POSITIVE",
    defaultMessage: "The quantity must be at least 1.",
  },
  QUANTITY_NOT_RETURNABLE: {
    id: "problem.QUANTITY_NOT_RETURNABLE",
    defaultMessage: "Fewer units can be returned.",
  },
  REASON_NOT_FOUND: {
    id: "problem.REASON_NOT_FOUND",
    defaultMessage: "There is no such reason.",
  },
  REASON_ARCHIVED: {
    id: "problem.REASON_ARCHIVED",
    defaultMessage: "This reason is out of use.",
  },
  REASON_NOT_APPLICABLE: {
    id: "problem.REASON_NOT_APPLICABLE",
    defaultMessage: "This reason is not for such a return or item.",
  },
  RESOLUTION_NOT_ALLOWED: {
    id: "problem.RESOLUTION_NOT_ALLOWED",
    defaultMessage: "The policy does not offer this resolution.",
  },
  ANSWER_REQUIRED: {
    id: "problem.ANSWER_REQUIRED",
    defaultMessage: "The reason asks a question that is not answered.",
  },
  ANSWER_INVALID: {
    id: "problem.ANSWER_INVALID",
    defaultMessage: "There is no such question, or no such answer to it.",
  },
  METHOD_NOT_ALLOWED: {
    id: "problem.METHOD_NOT_ALLOWED",
    defaultMessage: "The policy does not offer this way back.",
  },
  OVERRIDE_NOT_ALLOWED: {
    id: "problem.OVERRIDE_NOT_ALLOWED",
    defaultMessage: "Only staff may set the policy aside.",
  },
  VARIANTS_REQUIRED: {
    id: "problem.VARIANTS_REQUIRED",
    defaultMessage: "Say which variants are wanted instead.",
  },
  VARIANT_NOT_FOUND: {
    id: "problem.VARIANT_NOT_FOUND",
    defaultMessage: "There is no such variant.",
  },
  VARIANT_NOT_AVAILABLE: {
    id: "problem.VARIANT_NOT_AVAILABLE",
    defaultMessage: "This variant is not sold in the order's channel.",
  },
  VARIANT_SOLD_OUT: {
    id: "problem.VARIANT_SOLD_OUT",
    defaultMessage: "There is too little of this variant.",
  },
  EXCHANGE_SENT: {
    id: "problem.EXCHANGE_SENT",
    defaultMessage: "The new goods were sent, so they cannot be called off.",
  },
  RETURN_WINDOW_EXPIRED: {
    id: "problem.RETURN_WINDOW_EXPIRED",
    defaultMessage: "The time to return it is over.",
  },
  NOT_RETURNABLE: {
    id: "problem.NOT_RETURNABLE",
    defaultMessage: "Such goods are not taken back.",
  },
  DECLINED_BY_POLICY: {
    id: "problem.DECLINED_BY_POLICY",
    defaultMessage: "The policy declines such a return.",
  },
  GIFT_CARD: {
    id: "problem.GIFT_CARD",
    defaultMessage: "The policy takes no gift cards back.",
  },
  NOT_FULFILLED: { id: "problem.NOT_FULFILLED", defaultMessage: "No unit of it was sent." },
  ALREADY_RETURNED: {
    id: "problem.ALREADY_RETURNED",
    defaultMessage: "Every unit is returned, refunded or promised to a return.",
  },
  WAREHOUSE_NOT_FOUND: {
    id: "problem.WAREHOUSE_NOT_FOUND",
    defaultMessage: "There is no such warehouse.",
  },
  WAREHOUSE_REQUIRED: {
    id: "problem.WAREHOUSE_REQUIRED",
    defaultMessage: "Units go back into stock: choose a warehouse.",
  },
  VARIANT_DELETED: {
    id: "problem.VARIANT_DELETED",
    defaultMessage: "The variant is gone, so it cannot go back into stock.",
  },
  NOT_AWAITED: {
    id: "problem.NOT_AWAITED",
    defaultMessage: "The customer keeps these units: nothing comes back.",
  },
  GRADE_NOT_FOUND: {
    id: "problem.GRADE_NOT_FOUND",
    defaultMessage: "No grade in use has this name.",
  },
  DISPOSITION_REQUIRED: {
    id: "problem.DISPOSITION_REQUIRED",
    defaultMessage: "Say what becomes of these units.",
  },
  DISPOSITION_NOT_ALLOWED: {
    id: "problem.DISPOSITION_NOT_ALLOWED",
    defaultMessage: "These units cannot become that.",
  },
  OVERRIDE_REASON_REQUIRED: {
    id: "problem.OVERRIDE_REASON_REQUIRED",
    defaultMessage: "A rule says otherwise: say why it is not followed.",
  },
  QUANTITY_NOT_THERE: {
    id: "problem.QUANTITY_NOT_THERE",
    defaultMessage: "Fewer units are there.",
  },
  ALREADY_SENT_BACK: {
    id: "problem.ALREADY_SENT_BACK",
    defaultMessage: "Rejected units have left for the customer already.",
  },
  ADDRESS_REQUIRED: {
    id: "problem.ADDRESS_REQUIRED",
    defaultMessage: "The order has no shipping address: give one.",
  },
  INSPECTION_NOT_FOUND: {
    id: "problem.INSPECTION_NOT_FOUND",
    defaultMessage: "The return has no such inspection.",
  },
  STOCK_NOT_THERE: {
    id: "problem.STOCK_NOT_THERE",
    defaultMessage: "The units were sold or promised since.",
  },
  QUANTITY_ABOVE_APPROVED: {
    id: "problem.QUANTITY_ABOVE_APPROVED",
    defaultMessage: "More units than were approved.",
  },
  NATIVE_REASON_REQUIRED: {
    id: "problem.NATIVE_REASON_REQUIRED",
    defaultMessage: "The shop wants a page as the reason; none of these reasons has one.",
  },
  FILE_TOO_LARGE: {
    id: "problem.FILE_TOO_LARGE",
    defaultMessage: "The file is too large.",
  },
  IMAGE_TOO_LARGE: {
    id: "problem.IMAGE_TOO_LARGE",
    defaultMessage: "The photo has too many pixels.",
  },
  FILE_NOT_AN_IMAGE: {
    id: "problem.FILE_NOT_AN_IMAGE",
    defaultMessage: "This is no photo that can be read.",
  },
  TOO_MANY_FILES: {
    id: "problem.TOO_MANY_FILES",
    defaultMessage: "The return has as many photos as it may have.",
  },
  NO_PRIVATE_STORAGE: {
    id: "problem.NO_PRIVATE_STORAGE",
    defaultMessage: "The shop has no private place for photos yet.",
  },
  NATIVE_CONFLICT: {
    id: "problem.NATIVE_CONFLICT",
    defaultMessage: "Somebody returned or refunded these units in the order itself.",
  },
  NOTHING_TO_REIMBURSE: {
    id: "problem.NOTHING_TO_REIMBURSE",
    defaultMessage: "No accepted unit is unpaid.",
  },
  NO_REFUNDABLE_PAYMENT: {
    id: "problem.NO_REFUNDABLE_PAYMENT",
    defaultMessage: "No payment of the order can give anything back.",
  },
  AMOUNT_NEGATIVE: {
    id: "problem.AMOUNT_NEGATIVE",
    defaultMessage: "The amount must not be below zero.",
  },
  AMOUNT_ABOVE_PROPOSED: {
    id: "problem.AMOUNT_ABOVE_PROPOSED",
    defaultMessage: "The units come to less than that.",
  },
  AMOUNT_ABOVE_REFUNDABLE: {
    id: "problem.AMOUNT_ABOVE_REFUNDABLE",
    defaultMessage: "The payments can give back less than that.",
  },
  AMOUNT_PRECISION: {
    id: "problem.AMOUNT_PRECISION",
    defaultMessage: "The amount has more digits than the currency.",
  },
  AMOUNT_REASON_REQUIRED: {
    id: "problem.AMOUNT_REASON_REQUIRED",
    defaultMessage: "Say why less than proposed is paid.",
  },
  RESOLUTION_REQUIRED: {
    id: "problem.RESOLUTION_REQUIRED",
    defaultMessage: "The return is paid in several ways: say which one is meant.",
  },
  ALREADY_REIMBURSED: {
    id: "problem.ALREADY_REIMBURSED",
    defaultMessage: "Units of this item are paid for already.",
  },
  NOT_PAID_OUTSIDE: {
    id: "problem.NOT_PAID_OUTSIDE",
    defaultMessage: "Store credit is given by the shop itself, and not paid outside.",
  },
  REIMBURSEMENT_CANCELED: {
    id: "problem.REIMBURSEMENT_CANCELED",
    defaultMessage: "Staff canceled a reimbursement, so it is not paid by itself.",
  },
  TOO_MANY_EXPORTS: {
    id: "problem.TOO_MANY_EXPORTS",
    defaultMessage: "Enough exports are being written: wait until one is done.",
  },
  TOO_MANY_ROWS: {
    id: "problem.TOO_MANY_ROWS",
    defaultMessage: "More rows than one export may have: narrow the list.",
  },
  SLUG_TAKEN: {
    id: "problem.SLUG_TAKEN",
    defaultMessage: "Another one has this name in addresses already.",
  },
  POLICY_EXISTS: { id: "problem.POLICY_EXISTS", defaultMessage: "There is such a policy already." },
  POLICY_CHANGED: {
    id: "problem.POLICY_CHANGED",
    defaultMessage: "Somebody changed the policy since you opened it.",
  },
  TEMPLATE_CHANGED: {
    id: "problem.TEMPLATE_CHANGED",
    defaultMessage: "Somebody changed this text since you opened it.",
  },
  TEMPLATE_SYNTAX: {
    id: "problem.TEMPLATE_SYNTAX",
    defaultMessage: "A tag is written wrongly, never ended, or not allowed here.",
  },
  TEMPLATE_VARIABLE_UNKNOWN: {
    id: "problem.TEMPLATE_VARIABLE_UNKNOWN",
    defaultMessage: "Mails of this kind fill in no such name.",
  },
  COLOUR_NOT_READABLE: { id: "problem.COLOUR_NOT_READABLE", defaultMessage: "Too pale on white." },
});
