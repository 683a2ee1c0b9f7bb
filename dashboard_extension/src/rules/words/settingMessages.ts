import { defineMessages } from "react-intl";

export const SETTINGS = defineMessages({
  statutory: { id: "rules.settingText.statutory", defaultMessage: "{days}, {where}" },
  sendWithin: {
    id: "rules.settingText.sendWithin",
    defaultMessage: "{days} after the approval, or else it expires",
  },
  remindBefore: { id: "rules.settingText.remindBefore", defaultMessage: "{days} before" },
  yes: { id: "rules.settingText.yes", defaultMessage: "Yes" },
  no: { id: "rules.settingText.no", defaultMessage: "No" },
  byCountry: { id: "rules.settingText.byCountry", defaultMessage: "{country}: {days}" },
  inGroup: { id: "rules.settingText.inGroup", defaultMessage: "{fact} is {words}" },
  customerType: { id: "rules.settingText.customerType", defaultMessage: "{name}, if {condition}" },
});
