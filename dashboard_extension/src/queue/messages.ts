import { defineMessages } from "react-intl";

export const messages = defineMessages({
  title: { id: "queue.title", defaultMessage: "Returns" },
  empty: { id: "queue.empty", defaultMessage: "No returns here" },
});
