import { defineMessages } from "react-intl";

export const messages = defineMessages({
  loading: { id: "ui.loading", defaultMessage: "Loading…" },
  close: { id: "ui.close", defaultMessage: "Close" },
  cancel: { id: "ui.cancel", defaultMessage: "Cancel" },
  more: { id: "ui.more", defaultMessage: "More actions" },
  required: { id: "ui.required", defaultMessage: "Fill this in." },
  tryAgain: { id: "ui.tryAgain", defaultMessage: "Try again" },
  undo: { id: "ui.undo", defaultMessage: "Undo" },
  networkTitle: { id: "ui.network.title", defaultMessage: "The shop could not be reached" },
  networkText: {
    id: "ui.network.text",
    defaultMessage: "Nothing was lost here. Check the connection and try again.",
  },
  endedTitle: { id: "ui.ended.title", defaultMessage: "Your time here is over" },
  endedText: {
    id: "ui.ended.text",
    defaultMessage: "Nothing was changed. Close this window and open it again to go on.",
  },
  deniedTitle: { id: "ui.denied.title", defaultMessage: "You may not see this" },
  deniedText: {
    id: "ui.denied.text",
    defaultMessage: "Your permissions in the shop do not cover it: {permissions}.",
  },
  refusedTitle: { id: "ui.refused.title", defaultMessage: "The shop refused this" },
  keys: { id: "ui.keys", defaultMessage: "Keyboard" },
});
