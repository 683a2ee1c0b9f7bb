import { defineMessages } from "react-intl";

export const messages = defineMessages({
  outsideTitle: {
    id: "shell.outside.title",
    defaultMessage: "This page lives in the Saleor Dashboard",
  },
  outsideText: {
    id: "shell.outside.text",
    defaultMessage: "Open it there, under Orders → Returns: the Dashboard logs you in.",
  },
  connecting: { id: "shell.connecting", defaultMessage: "Asking the Dashboard who you are…" },
  sections: { id: "shell.sections", defaultMessage: "Returns" },
  queue: { id: "shell.queue", defaultMessage: "Queue" },
  desk: { id: "shell.desk", defaultMessage: "Receiving desk" },
  blind: { id: "shell.blind", defaultMessage: "Unannounced parcels" },
  newReturn: { id: "shell.newReturn", defaultMessage: "New return" },
  withdrawals: { id: "shell.withdrawals", defaultMessage: "Withdrawals" },
  openWithdrawals: {
    id: "shell.openWithdrawals",
    defaultMessage: "{open} open, {overdue} overdue",
  },
  policies: { id: "shell.policies", defaultMessage: "Policies" },
  settings: { id: "shell.settings", defaultMessage: "Settings" },
  exports: { id: "shell.exports", defaultMessage: "Exports" },
  skip: { id: "shell.skip", defaultMessage: "Skip to the content" },
  brokenTitle: { id: "shell.broken.title", defaultMessage: "Something went wrong on this page" },
  brokenText: {
    id: "shell.broken.text",
    defaultMessage: "Nothing was changed by it. Load the page again, or go back to the queue.",
  },
  reload: { id: "shell.reload", defaultMessage: "Load again" },
  nothingHere: { id: "shell.nothingHere", defaultMessage: "There is no such page" },
  backToQueue: { id: "shell.backToQueue", defaultMessage: "Back to the queue" },
});
