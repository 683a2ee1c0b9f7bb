import { defineMessages } from "react-intl";

export const choosing = defineMessages({
  button: { id: "queue.columns.button", defaultMessage: "Columns" },
  title: { id: "queue.columns.title", defaultMessage: "Columns" },
  hint: { id: "queue.columns.hint", defaultMessage: "What is chosen is kept in this browser." },
  up: { id: "queue.columns.up", defaultMessage: "Move {column} up" },
  down: { id: "queue.columns.down", defaultMessage: "Move {column} down" },
  usual: { id: "queue.columns.usual", defaultMessage: "As usual" },
  use: { id: "queue.columns.use", defaultMessage: "Use these columns" },
  saveView: { id: "queue.columns.saveView", defaultMessage: "Save view…" },
  saveTitle: { id: "queue.columns.saveTitle", defaultMessage: "Save this view" },
  saveHint: {
    id: "queue.columns.saveHint",
    defaultMessage: "With its filters, search, order and columns. In this browser, for you.",
  },
  name: { id: "queue.columns.name", defaultMessage: "Name" },
  save: { id: "queue.columns.save", defaultMessage: "Save" },
  remove: { id: "queue.columns.remove", defaultMessage: "Delete" },
  rename: { id: "queue.columns.rename", defaultMessage: "Rename…" },
  renameTitle: { id: "queue.columns.renameTitle", defaultMessage: "Rename the view" },
  viewMenu: { id: "queue.columns.viewMenu", defaultMessage: "Actions for {name}" },
  saved: { id: "queue.columns.saved", defaultMessage: "The view {name} is saved" },
  removed: { id: "queue.columns.removed", defaultMessage: "The view {name} is deleted" },
});
