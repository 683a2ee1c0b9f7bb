import { defineMessages } from "react-intl";

export const messages = defineMessages({
  receipt: { id: "return.arrival.receipt", defaultMessage: "Arrival {number}" },
  emptyBox: { id: "return.arrival.emptyBox", defaultMessage: "The box was empty" },
  units: { id: "return.arrival.units", defaultMessage: "{units} × {name}" },
  missing: { id: "return.arrival.missing", defaultMessage: "{units} × {name} missing" },
  inbound: { id: "return.arrival.inbound", defaultMessage: "Parcel from the customer" },
  outbound: { id: "return.arrival.outbound", defaultMessage: "Parcel to the customer" },
  track: { id: "return.arrival.track", defaultMessage: "Follow {number}" },
  kind_SHORT: {
    id: "return.arrival.kind_SHORT",
    defaultMessage: "{units, plural, one {# unit is} other {# units are}} still awaited",
  },
  kind_OVER: {
    id: "return.arrival.kind_OVER",
    defaultMessage: "{units, plural, one {# unit} other {# units}} more than approved",
  },
  kind_INCORRECT: {
    id: "return.arrival.kind_INCORRECT",
    defaultMessage: "{units, plural, one {# unit} other {# units}} of other goods",
  },
  kind_MISSING: {
    id: "return.arrival.kind_MISSING",
    defaultMessage: "{units, plural, one {# unit} other {# units}} will not come",
  },
  kind_EMPTY_BOX: {
    id: "return.arrival.kind_EMPTY_BOX",
    defaultMessage: "Nothing was in it",
  },
  of: { id: "return.arrival.of", defaultMessage: "{told}: {name}" },
});
