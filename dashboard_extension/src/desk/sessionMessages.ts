import { defineMessages } from "react-intl";

export const sessionMessages = defineMessages({
  title: { id: "desk.session.title", defaultMessage: "This session" },
  none: { id: "desk.session.none", defaultMessage: "What you take in is listed here." },
  inParcel: { id: "desk.session.inParcel", defaultMessage: "In the open parcel" },
  waiting: { id: "desk.session.waiting", defaultMessage: "waits" },
  again: { id: "desk.session.again", defaultMessage: "{count, plural, one {tried once} other {tried # times}}" },
  sending: { id: "desk.session.sending", defaultMessage: "is being sent" },
  refused: { id: "desk.session.refused", defaultMessage: "refused" },
  done: { id: "desk.session.done", defaultMessage: "taken" },
  emptyBox: { id: "desk.session.emptyBox", defaultMessage: "Empty box" },
  blind: { id: "desk.session.blind", defaultMessage: "Unannounced: {goods}" },
  corrected: { id: "desk.session.corrected", defaultMessage: "Correction" },
  item: { id: "desk.session.item", defaultMessage: "{quantity, number} × {goods}: {becomes}" },
  stock: {
    id: "desk.session.stock",
    defaultMessage: "{sku}: stock {change}, now {after, number} ({warehouse})",
  },
  takeBack: { id: "desk.session.takeBack", defaultMessage: "Take back" },
  mend: { id: "desk.session.mend", defaultMessage: "Mend" },
  drop: { id: "desk.session.drop", defaultMessage: "Drop" },
  sendAgain: { id: "desk.session.sendAgain", defaultMessage: "Send again" },
  leavePhotos: { id: "desk.session.leavePhotos", defaultMessage: "Leave the photos out" },
  correct: { id: "desk.session.correct", defaultMessage: "Correct" },
  addUnits: { id: "desk.session.addUnits", defaultMessage: "Add units" },
  open: { id: "desk.session.open", defaultMessage: "Open the return" },
  alreadyThere: {
    id: "desk.session.alreadyThere",
    defaultMessage:
      "The shop took this parcel before, as it was first sent; the answer was lost. Look at the return and correct it there.",
  },
  nothingToUndo: { id: "desk.session.nothingToUndo", defaultMessage: "There is nothing to undo" },
  onItsWay: {
    id: "desk.session.onItsWay",
    defaultMessage: "The last parcel is on its way. Correct it once the shop has it.",
  },
  // Correction
  correctTitle: { id: "desk.correct.title", defaultMessage: "Correct {goods}" },
  correctText: {
    id: "desk.correct.text",
    defaultMessage:
      "That it arrived stays in the books; what was found is replaced by a new entry. Stock that rose falls again as long as it is free, and what is owed is counted anew. What was paid already shows as overpaid.",
  },
  correctTo: { id: "desk.correct.to", defaultMessage: "What should it have been?" },
  takeVerdict: {
    id: "desk.correct.takeVerdict",
    defaultMessage: "Undo: keep it in quarantine until it is judged anew",
  },
  why: { id: "desk.correct.why", defaultMessage: "Why is it corrected?" },
  whyDefault: { id: "desk.correct.whyDefault", defaultMessage: "Wrong key at the receiving desk." },
  correctSend: { id: "desk.correct.send", defaultMessage: "Correct it" },
  which: { id: "desk.correct.which", defaultMessage: "Which item?" },
  // More units
  addTitle: { id: "desk.add.title", defaultMessage: "Add units to {number}" },
  addText: {
    id: "desk.add.text",
    defaultMessage:
      "Units that came beyond those approved become part of the return, as far as the order allows. They wait in quarantine: judge them afterwards with “Correct”.",
  },
  addLine: { id: "desk.add.line", defaultMessage: "Goods" },
  addWhy: { id: "desk.add.why", defaultMessage: "Why are they taken back too?" },
  addWhyDefault: { id: "desk.add.whyDefault", defaultMessage: "It was in the parcel as well." },
  addSend: { id: "desk.add.send", defaultMessage: "Add to the return" },
  added: { id: "desk.add.added", defaultMessage: "Added to the return" },
});
