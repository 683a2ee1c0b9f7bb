import { defineMessages } from "react-intl";

export const SETTINGS = defineMessages({
  statutory: { id: "rules.settingText.statutory", defaultMessage: "{days}, {where}" },
  byCountry: { id: "rules.settingText.byCountry", defaultMessage: "{country}: {days}" },
  inGroup: { id: "rules.settingText.inGroup", defaultMessage: "{fact} is {words}" },
  customerType: { id: "rules.settingText.customerType", defaultMessage: "{name}, if {condition}" },
});
