import { defineMessages } from "react-intl";

export const popupMessages = defineMessages({
  none: { id: "desk.popup.none", defaultMessage: "No return of this order awaits goods" },
  noneText: {
    id: "desk.popup.none.text",
    defaultMessage: "Ask for a return first, or record the goods as an unannounced parcel.",
  },
  received: {
    id: "desk.popup.received",
    defaultMessage: "{count, plural, one {# unit received} other {# units received}}",
  },
});
