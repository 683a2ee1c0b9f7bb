import { defineMessages } from "react-intl";

export const messages = defineMessages({
  language: { id: "settings.scope.language", defaultMessage: "Language" },
  channel: { id: "settings.scope.channel", defaultMessage: "Channel" },
  wholeShop: { id: "settings.scope.wholeShop", defaultMessage: "Whole shop" },
  choose: { id: "settings.scope.choose", defaultMessage: "Choose…" },
  moreLanguages: { id: "settings.scope.moreLanguages", defaultMessage: "Other languages" },
});
