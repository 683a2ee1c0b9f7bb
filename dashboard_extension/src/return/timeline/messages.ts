import { defineMessages } from "react-intl";

export const messages = defineMessages({
  sentence: { id: "return.timeline.sentence", defaultMessage: "{who} {what}" },
  customer: { id: "return.timeline.customer", defaultMessage: "The customer" },
  staff: { id: "return.timeline.staff", defaultMessage: "Staff" },
  app: { id: "return.timeline.app", defaultMessage: "An app" },
  system: { id: "return.timeline.system", defaultMessage: "The system" },
  notesOnly: { id: "return.timeline.notesOnly", defaultMessage: "Notes only" },
  older: {
    id: "return.timeline.older",
    defaultMessage: "{count, plural, one {# earlier entry} other {# earlier entries}}",
  },
  noNotes: { id: "return.timeline.noNotes", defaultMessage: "No notes yet." },
  note: { id: "return.timeline.note", defaultMessage: "Note for your colleagues" },
  noteHint: {
    id: "return.timeline.noteHint",
    defaultMessage: "Customers never see it. Ctrl + Enter saves.",
  },
  noteSave: { id: "return.timeline.noteSave", defaultMessage: "Save the note" },
  noteSaved: { id: "return.timeline.noteSaved", defaultMessage: "The note is saved." },
  times: {
    id: "return.timeline.times",
    defaultMessage: "{count, plural, one {# time} other {# times}}",
  },
  units: {
    id: "return.timeline.units",
    defaultMessage: "{units, plural, one {# unit} other {# units}}",
  },
  arrival: { id: "return.timeline.arrival", defaultMessage: "arrival {number}" },
  stock: {
    id: "return.timeline.stock",
    defaultMessage: "{sku}: {before} → {after} in {warehouse}",
  },
  found: { id: "return.timeline.found", defaultMessage: "{units} × {word}" },
  change: { id: "return.timeline.change", defaultMessage: "{before} → {after}" },
  paidYes: { id: "return.timeline.paidYes", defaultMessage: "it was paid" },
  paidNo: { id: "return.timeline.paidNo", defaultMessage: "it was not paid" },
  orderNumber: { id: "return.timeline.orderNumber", defaultMessage: "order #{number}" },
  owes: { id: "return.timeline.owes", defaultMessage: "the customer owes {amount}" },
  paidFor: {
    id: "return.timeline.paidFor",
    defaultMessage: "the customer had paid {amount}",
  },
  cardsKept: {
    id: "return.timeline.cardsKept",
    defaultMessage: "gift cards not given back: {cards}",
  },
  nobody: { id: "return.timeline.nobody", defaultMessage: "nobody" },
  override: {
    id: "return.timeline.override",
    defaultMessage: "against the policy: {reason}",
  },
  emptyBox: { id: "return.timeline.emptyBox", defaultMessage: "the box was empty" },
  gone: {
    id: "return.timeline.gone",
    defaultMessage: "{units} × {name} handled in the order",
  },
});
