import { defineMessages } from "react-intl";

export const messages = defineMessages({
  title: { id: "exports.title", defaultMessage: "Exports" },
  emptyTitle: { id: "exports.empty.title", defaultMessage: "No exports yet" },
  emptyText: {
    id: "exports.empty.text",
    defaultMessage:
      "Start one from the queue: it takes the filters that are set there.",
  },
  toQueue: { id: "exports.toQueue", defaultMessage: "Go to the queue" },
  list: { id: "exports.list", defaultMessage: "Your exports" },
  asked: { id: "exports.asked", defaultMessage: "Requested" },
  file: { id: "exports.file", defaultMessage: "File" },
  progress: { id: "exports.progress", defaultMessage: "Progress" },
  kept: { id: "exports.kept", defaultMessage: "Kept until" },
  actions: { id: "exports.actions", defaultMessage: "Actions" },
  ofReturns: { id: "exports.ofReturns", defaultMessage: "{type}, a row per return" },
  ofLines: { id: "exports.ofLines", defaultMessage: "{type}, a row per item" },
  columns: {
    id: "exports.columns",
    defaultMessage:
      "{count, plural, one {# column} other {# columns}}",
  },
  rowsDone: {
    id: "exports.rowsDone",
    defaultMessage:
      "{done} of {total, plural, one {# row} other {# rows}}",
  },
  rowsOf: { id: "exports.rowsOf", defaultMessage: "{total, plural, one {# row} other {# rows}}" },
  download: { id: "exports.download", defaultMessage: "Download" },
  downloadOf: { id: "exports.downloadOf", defaultMessage: "Download the export of {date}" },
  cancel: { id: "exports.cancel", defaultMessage: "Cancel" },
  cancelOf: { id: "exports.cancelOf", defaultMessage: "Cancel the export of {date}" },
  gone: { id: "exports.gone", defaultMessage: "The file is no longer there." },
  ready: {
    id: "exports.ready",
    defaultMessage:
      "{count, plural, one {# export is} other {# exports are}} ready",
  },
  more: { id: "exports.more", defaultMessage: "Older exports" },
  newest: { id: "exports.newest", defaultMessage: "Newest exports" },
});

export const statuses = defineMessages({
  PENDING: { id: "exports.status.PENDING", defaultMessage: "Waiting" },
  RUNNING: { id: "exports.status.RUNNING", defaultMessage: "Being written" },
  DONE: { id: "exports.status.DONE", defaultMessage: "Ready" },
  FAILED: { id: "exports.status.FAILED", defaultMessage: "Failed" },
  CANCELED: { id: "exports.status.CANCELED", defaultMessage: "Canceled" },
});

export const failures = defineMessages({
  TOO_MANY_ROWS: {
    id: "exports.failure.TOO_MANY_ROWS",
    defaultMessage:
      "There are too many rows for one file. Narrow the list, then export again.",
  },
  NOT_ALLOWED: {
    id: "exports.failure.NOT_ALLOWED",
    defaultMessage:
      "You may no longer see what was asked for.",
  },
  NO_PRIVATE_STORAGE: {
    id: "exports.failure.NO_PRIVATE_STORAGE",
    defaultMessage:
      "The shop has no private place for files: whoever runs it has to set one up.",
  },
  WORKER_LOST: {
    id: "exports.failure.WORKER_LOST",
    defaultMessage:
      "It was interrupted again and again. Try once more.",
  },
  BROKEN: {
    id: "exports.failure.BROKEN",
    defaultMessage:
      "An error that is in the shop’s log. Try once more.",
  },
});

export const starting = defineMessages({
  title: { id: "exports.start.title", defaultMessage: "Export returns" },
  what: { id: "exports.start.what", defaultMessage: "What" },
  view: {
    id: "exports.start.view",
    defaultMessage:
      "{count, plural, one {# return} other {# returns}} of this list, with its filters",
  },
  picked: {
    id: "exports.start.picked",
    defaultMessage:
      "{count, plural, one {# selected return} other {# selected returns}}",
  },
  fileType: { id: "exports.start.fileType", defaultMessage: "File" },
  csv: { id: "exports.start.csv", defaultMessage: "CSV" },
  xlsx: { id: "exports.start.xlsx", defaultMessage: "Excel (XLSX)" },
  rows: { id: "exports.start.rows", defaultMessage: "Rows" },
  perReturn: { id: "exports.start.perReturn", defaultMessage: "One per return" },
  perLine: { id: "exports.start.perLine", defaultMessage: "One per item of a return" },
  columns: { id: "exports.start.columns", defaultMessage: "Columns" },
  all: { id: "exports.start.all", defaultMessage: "All" },
  none: { id: "exports.start.none", defaultMessage: "None" },
  noColumns: { id: "exports.start.noColumns", defaultMessage: "Choose at least one column." },
  start: { id: "exports.start.start", defaultMessage: "Start the export" },
  started: { id: "exports.start.started", defaultMessage: "The export has started" },
  see: { id: "exports.start.see", defaultMessage: "See exports" },
});
