import { defineMessages } from "react-intl";

export const messages = defineMessages({
  intro: {
    id: "settings.grade.intro",
    defaultMessage: "How staff grade what came back, from the best on.",
  },
  add: { id: "settings.grade.add", defaultMessage: "Add a grade" },
  new: { id: "settings.grade.new", defaultMessage: "New grade" },
  editOne: { id: "settings.grade.editOne", defaultMessage: "Edit grade “{name}”" },
  meaning: { id: "settings.grade.meaning", defaultMessage: "What it says" },
  meaning_GOODS: {
    id: "settings.grade.meaning_GOODS",
    defaultMessage: "The goods came, in this state",
  },
  meaning_INCORRECT: { id: "settings.grade.meaning_INCORRECT", defaultMessage: "Other goods came" },
  meaning_MISSING: { id: "settings.grade.meaning_MISSING", defaultMessage: "Nothing came" },
  disposition: { id: "settings.grade.disposition", defaultMessage: "What becomes of such goods" },
  dispositionHint: {
    id: "settings.grade.dispositionHint",
    defaultMessage: "Where no rule says otherwise.",
  },
  none: { id: "settings.grade.none", defaultMessage: "No grades yet" },
});
