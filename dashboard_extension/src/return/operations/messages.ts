import { defineMessages } from "react-intl";

export const messages = defineMessages({
  reason: { id: "return.form.reason", defaultMessage: "Reason" },
  declineReason: {
    id: "return.form.declineReason",
    defaultMessage: "What the customer is told",
  },
  declineHint: {
    id: "return.form.declineHint",
    defaultMessage: "It is shown to the customer as you write it.",
  },
  reasonHint: {
    id: "return.form.reasonHint",
    defaultMessage: "It is kept in the timeline.",
  },
  approveText: {
    id: "return.form.approveText",
    defaultMessage:
      "{units, plural, one {# unit is} other {# units are}} approved and the customer is told.",
  },
  approveGoods: {
    id: "return.form.approveGoods",
    defaultMessage: "New goods are ordered and set aside at once.",
  },
  approveAgainst: {
    id: "return.form.approveAgainst",
    defaultMessage: "The policy would say otherwise: {outcome}.",
  },
  approvePays: {
    id: "return.form.approvePays",
    defaultMessage: "The policy pays by itself on approval.",
  },
  cancelText: {
    id: "return.form.cancelText",
    defaultMessage:
      "The return ends and its units may be returned anew. The customer is told.",
  },
  retryText: {
    id: "return.form.retryText",
    defaultMessage: "{amount} is asked for once more, from the same payments.",
  },
  releaseText: {
    id: "return.form.releaseText",
    defaultMessage:
      "The new goods may be sent, although not everything is back. What is known to be missing is accepted.",
  },
  cancelExchangeText: {
    id: "return.form.cancelExchangeText",
    defaultMessage:
      "The order of the new goods is canceled and its stock is free again. What the customer paid for it is refunded in that order.",
  },
  resolveText: {
    id: "return.form.resolveText",
    defaultMessage:
      "Look at the payment provider's own pages before you answer: it cannot be taken back.",
  },
  resolvePaid: { id: "return.form.resolvePaid", defaultMessage: "It was paid" },
  resolveUnpaid: { id: "return.form.resolveUnpaid", defaultMessage: "It was not paid" },
  resolveWhich: {
    id: "return.form.resolveWhich",
    defaultMessage: "How did {amount} {name} end?",
  },
  cancelPaymentText: {
    id: "return.form.cancelPaymentText",
    defaultMessage:
      "{amount} was refused by every payment. Its units are owed again, and nothing is paid by itself any more.",
  },
  overpaymentText: {
    id: "return.form.overpaymentText",
    defaultMessage: "Say whether it was claimed back, or the customer may keep it.",
  },
  conflictText: {
    id: "return.form.conflictText",
    defaultMessage: "Say how you dealt with what was done in the order itself.",
  },
  reverseStock: {
    id: "return.form.reverseStock",
    defaultMessage: "Take out of stock what was put in twice",
  },
  reversal: {
    id: "return.form.reversal",
    defaultMessage: "{units} × {sku} in {warehouse}",
  },
  warehouse: { id: "return.form.warehouse", defaultMessage: "Warehouse" },
  chooseWarehouse: {
    id: "return.form.chooseWarehouse",
    defaultMessage: "Choose a warehouse",
  },
  emptyBox: { id: "return.form.emptyBox", defaultMessage: "The box was empty" },
  note: { id: "return.form.note", defaultMessage: "Note" },
  noteOptional: { id: "return.form.noteOptional", defaultMessage: "Note (optional)" },
  quantity: { id: "return.form.quantity", defaultMessage: "Units" },
  grade: { id: "return.form.grade", defaultMessage: "Grade" },
  later: { id: "return.form.later", defaultMessage: "Inspect later" },
  chooseGrade: { id: "return.form.chooseGrade", defaultMessage: "Choose a grade" },
  disposition: { id: "return.form.disposition", defaultMessage: "Becomes" },
  asRules: { id: "return.form.asRules", defaultMessage: "As the rules say" },
  suggested: { id: "return.form.suggested", defaultMessage: "As the rules say: {word}" },
  byGrade: { id: "return.form.byGrade", defaultMessage: "As the grade says: {word}" },
  overrideReason: {
    id: "return.form.overrideReason",
    defaultMessage: "Why not as the rules say?",
  },
  split: { id: "return.form.split", defaultMessage: "Split {name}" },
  splitShort: { id: "return.form.splitShort", defaultMessage: "Split" },
  removeRow: { id: "return.form.removeRow", defaultMessage: "Remove this part" },
  awaited: {
    id: "return.form.awaited",
    defaultMessage: "{units, plural, one {# unit awaited} other {# units awaited}}",
  },
  toInspect: {
    id: "return.form.toInspect",
    defaultMessage: "{units, plural, one {# unit to inspect} other {# units to inspect}}",
  },
  nothingChosen: {
    id: "return.form.nothingChosen",
    defaultMessage: "Enter how many units arrived.",
  },
  fewer: {
    id: "return.form.fewer",
    defaultMessage: "{units} fewer than awaited; the rest stays awaited.",
  },
  correctWhich: { id: "return.form.correctWhich", defaultMessage: "Inspection" },
  correctOne: {
    id: "return.form.correctOne",
    defaultMessage: "{units} × {name}: {grade}, {word}",
  },
  correctText: {
    id: "return.form.correctText",
    defaultMessage:
      "The inspection itself stays to be read. What is not paid yet is owed anew.",
  },
  correctReason: { id: "return.form.correctReason", defaultMessage: "Why it is corrected" },
  correctReasonHint: {
    id: "return.form.correctReasonHint",
    defaultMessage: "Not needed to release units from quarantine.",
  },
  carrier: { id: "return.form.carrier", defaultMessage: "Carrier" },
  trackingNumber: { id: "return.form.trackingNumber", defaultMessage: "Tracking number" },
  trackingUrl: { id: "return.form.trackingUrl", defaultMessage: "Tracking page" },
  optional: { id: "return.form.optional", defaultMessage: "optional" },
  item: { id: "return.form.item", defaultMessage: "Item" },
  itemOf: {
    id: "return.form.itemOf",
    defaultMessage: "{name}: {units, plural, one {# more unit} other {# more units}}",
  },
  noItems: {
    id: "return.form.noItems",
    defaultMessage: "Nothing more of this order can be returned.",
  },
  reasonOfReturn: { id: "return.form.reasonOfReturn", defaultMessage: "Why it comes back" },
  why: { id: "return.form.why", defaultMessage: "Why it is added" },
  sendBackText: {
    id: "return.form.sendBackText",
    defaultMessage: "It goes to the order's shipping address.",
  },
  unitsOf: { id: "return.form.unitsOf", defaultMessage: "{name}: units of {most}" },
  payWhat: { id: "return.form.payWhat", defaultMessage: "What is paid" },
  payAll: { id: "return.form.payAll", defaultMessage: "Everything that is owed: {amount}" },
  payOne: { id: "return.form.payOne", defaultMessage: "{way}: {amount}" },
  amount: { id: "return.form.amount", defaultMessage: "Amount ({currency})" },
  amountHint: {
    id: "return.form.amountHint",
    defaultMessage: "At most {amount}; less needs a reason.",
  },
  amountReason: { id: "return.form.amountReason", defaultMessage: "Why less is paid" },
  outside: {
    id: "return.form.outside",
    defaultMessage: "I pay it by other means, such as a bank transfer",
  },
  outsideReference: {
    id: "return.form.outsideReference",
    defaultMessage: "Reference of that payment",
  },
  outsideText: {
    id: "return.form.outsideText",
    defaultMessage: "The payments of the order can give back {maximum} only.",
  },
  goes_ORIGINAL_PAYMENT: {
    id: "return.form.goes_ORIGINAL_PAYMENT",
    defaultMessage:
      "{amount} goes back through the order's payments, cards before gift cards.",
  },
  goes_STORE_CREDIT: {
    id: "return.form.goes_STORE_CREDIT",
    defaultMessage: "{amount} goes to {email} as a gift card.",
  },
  goes_KEEP_ITEM: {
    id: "return.form.goes_KEEP_ITEM",
    defaultMessage:
      "{amount} goes back through the order's payments; the customer keeps the item.",
  },
  goes_EXCHANGE: {
    id: "return.form.goes_EXCHANGE",
    defaultMessage: "{amount} is the difference to the new goods.",
  },
  goes_REPLACEMENT: {
    id: "return.form.goes_REPLACEMENT",
    defaultMessage: "{amount} is settled with the replacement.",
  },
  goes_outside: {
    id: "return.form.goes_outside",
    defaultMessage: "{amount} is recorded as paid by you; nothing is sent.",
  },
  withBonus: { id: "return.form.withBonus", defaultMessage: "plus {amount} bonus" },
  paySum: { id: "return.form.paySum", defaultMessage: "Pay {amount}" },
  settleNothing: {
    id: "return.form.settleNothing",
    defaultMessage: "Settle without paying",
  },
  exchangeFor: { id: "return.form.exchangeFor", defaultMessage: "{name}: instead" },
  exchangeText: {
    id: "return.form.exchangeText",
    defaultMessage:
      "Other variants of the product come first; look for anything else by name or SKU. Prices are those of today.",
  },
  exchangeNow: { id: "return.form.exchangeNow", defaultMessage: "Chosen so far: {name}" },
  exchangeSearch: { id: "return.form.exchangeSearch", defaultMessage: "Look for goods" },
  exchangeNone: { id: "return.form.exchangeNone", defaultMessage: "Nothing found" },
  chooseVariant: { id: "return.form.chooseVariant", defaultMessage: "Choose a variant" },
  deadlineUntil: { id: "return.form.deadlineUntil", defaultMessage: "Returnable until" },
  graceText: {
    id: "return.form.graceText",
    defaultMessage: "It never shortens what the rules give.",
  },
  graceKnown: {
    id: "return.form.graceKnown",
    defaultMessage: "Granted so far: until {date}",
  },
  fulfillment: { id: "return.form.fulfillment", defaultMessage: "Shipment" },
  fulfillmentOf: {
    id: "return.form.fulfillmentOf",
    defaultMessage: "Shipment {number}, {date}",
  },
  deliveredAt: { id: "return.form.deliveredAt", defaultMessage: "Delivered on" },
});

export const done = defineMessages({
  approve: { id: "return.done.approve", defaultMessage: "{number} is approved." },
  decline: { id: "return.done.decline", defaultMessage: "{number} is declined." },
  cancel: { id: "return.done.cancel", defaultMessage: "{number} is canceled." },
  receive: { id: "return.done.receive", defaultMessage: "The goods are received." },
  inspect: { id: "return.done.inspect", defaultMessage: "The goods are inspected." },
  correct: { id: "return.done.correct", defaultMessage: "The inspection is corrected." },
  announce: { id: "return.done.announce", defaultMessage: "The parcel is added." },
  addUnits: { id: "return.done.addUnits", defaultMessage: "The units are added." },
  sendBack: {
    id: "return.done.sendBack",
    defaultMessage: "The parcel to the customer is recorded.",
  },
  pay: { id: "return.done.pay", defaultMessage: "The money is on its way." },
  retry: { id: "return.done.retry", defaultMessage: "The refund is tried again." },
  resolve: { id: "return.done.resolve", defaultMessage: "The refund is settled." },
  cancelPayment: {
    id: "return.done.cancelPayment",
    defaultMessage: "The reimbursement is canceled.",
  },
  settleOverpayment: {
    id: "return.done.settleOverpayment",
    defaultMessage: "The overpayment is settled.",
  },
  settleConflict: {
    id: "return.done.settleConflict",
    defaultMessage: "The conflict is settled.",
  },
  changeResolution: {
    id: "return.done.changeResolution",
    defaultMessage: "The resolution is changed.",
  },
  changeExchange: {
    id: "return.done.changeExchange",
    defaultMessage: "The new goods are chosen.",
  },
  releaseExchange: {
    id: "return.done.releaseExchange",
    defaultMessage: "The new goods may be sent.",
  },
  cancelExchange: {
    id: "return.done.cancelExchange",
    defaultMessage: "The exchange is canceled.",
  },
  grantGrace: { id: "return.done.grantGrace", defaultMessage: "More time is granted." },
  recordDelivery: {
    id: "return.done.recordDelivery",
    defaultMessage: "The delivery is recorded.",
  },
});
