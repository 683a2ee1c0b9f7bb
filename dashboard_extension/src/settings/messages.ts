import { defineMessages } from "react-intl";

export const messages = defineMessages({
  title: { id: "settings.title", defaultMessage: "Settings" },
  sections: { id: "settings.sections", defaultMessage: "Parts of the settings" },
  groupAsked: { id: "settings.groupAsked", defaultMessage: "What customers are asked" },
  groupGoods: { id: "settings.groupGoods", defaultMessage: "What becomes of goods" },
  reasons: { id: "settings.reasons", defaultMessage: "Reasons and questions" },
  grades: { id: "settings.grades", defaultMessage: "Grades" },
  dispositions: { id: "settings.dispositions", defaultMessage: "Rules for returned goods" },
  secondHand: { id: "settings.secondHand", defaultMessage: "Second hand" },
  save: { id: "settings.save", defaultMessage: "Save" },
  saved: { id: "settings.saved", defaultMessage: "Saved." },
  edit: { id: "settings.edit", defaultMessage: "Edit" },
  archive: { id: "settings.archive", defaultMessage: "Archive" },
  restore: { id: "settings.restore", defaultMessage: "Use again" },
  archived: { id: "settings.archived", defaultMessage: "Archived" },
  archivedOnes: {
    id: "settings.archivedOnes",
    defaultMessage: "{count, plural, one {# archived} other {# archived}}",
  },
  drag: { id: "settings.drag", defaultMessage: "Move “{name}”" },
  orderSaved: {
    id: "settings.orderSaved",
    defaultMessage: "“{name}” is now at place {place} of {total}.",
  },
  up: { id: "settings.up", defaultMessage: "Move up (Alt+↑)" },
  down: { id: "settings.down", defaultMessage: "Move down (Alt+↓)" },
  actions: { id: "settings.actions", defaultMessage: "Actions for “{name}”" },
  name: { id: "settings.name", defaultMessage: "Name" },
  slug: { id: "settings.slug", defaultMessage: "Handle" },
  slugHint: {
    id: "settings.slugHint",
    defaultMessage: "Rules and storefronts know it by this. Letters, digits and hyphens.",
  },
  translations: { id: "settings.translations", defaultMessage: "Translations" },
  addLanguage: { id: "settings.addLanguage", defaultMessage: "Add a language" },
  inLanguage: { id: "settings.inLanguage", defaultMessage: "{label}, {language}" },
  removeLanguage: { id: "settings.removeLanguage", defaultMessage: "Remove {language}" },
  readOnly: {
    id: "settings.readOnly",
    defaultMessage: "You can read this. Changing it takes the permission to manage settings.",
  },
});
