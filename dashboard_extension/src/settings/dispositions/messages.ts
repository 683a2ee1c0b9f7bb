import { defineMessages } from "react-intl";

export const messages = defineMessages({
  intro: {
    id: "settings.disposition.intro",
    defaultMessage: "What becomes of goods that came back, and where they go. The highest rule that applies decides; else the grade does.",
  },
  for: { id: "settings.disposition.for", defaultMessage: "Rules for" },
  all: { id: "settings.disposition.all", defaultMessage: "All channels without their own" },
  none: { id: "settings.disposition.none", defaultMessage: "No rules yet: the grade decides" },
  hint: {
    id: "settings.disposition.hint",
    defaultMessage: "They decide from the next inspection on, whenever the goods were sold.",
  },
  change: { id: "settings.disposition.change", defaultMessage: "Change the rules" },
  publish: { id: "settings.disposition.publish", defaultMessage: "Publish…" },
  publishTitle: { id: "settings.disposition.publishTitle", defaultMessage: "Publish these rules" },
  publishDo: { id: "settings.disposition.publishDo", defaultMessage: "Publish" },
  published: {
    id: "settings.disposition.published",
    defaultMessage: "Version {number} decides from now on.",
  },
  unsaved: { id: "settings.disposition.unsaved", defaultMessage: "Not published yet" },
  drop: { id: "settings.disposition.drop", defaultMessage: "Drop the edits" },
  note: { id: "settings.disposition.note", defaultMessage: "Note for your colleagues" },
  whatChanges: { id: "settings.disposition.whatChanges", defaultMessage: "What changes" },
  version: { id: "settings.disposition.version", defaultMessage: "Version {number}" },
  inForce: {
    id: "settings.disposition.inForce",
    defaultMessage: "Version {number}, in force since {when}",
  },
  versions: { id: "settings.disposition.versions", defaultMessage: "Versions" },
  takeNamed: {
    id: "settings.disposition.takeNamed",
    defaultMessage: "Take version {number} into the editor",
  },
  changesOf: { id: "settings.disposition.changesOf", defaultMessage: "What changed" },
  try: { id: "settings.disposition.try", defaultMessage: "Try on a return" },
  number: { id: "settings.disposition.number", defaultMessage: "Number of the return" },
  find: { id: "settings.disposition.find", defaultMessage: "Find" },
  notFound: { id: "settings.disposition.notFound", defaultMessage: "There is no such return." },
  grade: { id: "settings.disposition.grade", defaultMessage: "Grade" },
  quantity: { id: "settings.disposition.quantity", defaultMessage: "Units" },
  byRule: { id: "settings.disposition.byRule", defaultMessage: "by rule “{rule}”" },
  byGrade: { id: "settings.disposition.byGrade", defaultMessage: "by its grade" },
  goesTo: { id: "settings.disposition.goesTo", defaultMessage: "to {warehouse}" },
  nothingSuggested: {
    id: "settings.disposition.nothingSuggested",
    defaultMessage: "Nothing is proposed.",
  },
});
