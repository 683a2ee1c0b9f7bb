import { defineMessages } from "react-intl";

export const problemDetails = defineMessages({
  units: {
    id: "problemDetail.units",
    defaultMessage: "At most {quantity, plural, one {# unit} other {# units}}.",
  },
  bytes: { id: "problemDetail.bytes", defaultMessage: "At most {size} MB." },
  pixels: { id: "problemDetail.pixels", defaultMessage: "At most {size} million pixels." },
  files: {
    id: "problemDetail.files",
    defaultMessage: "At most {quantity, plural, one {# photo} other {# photos}}.",
  },
  rows: { id: "problemDetail.rows", defaultMessage: "At most {quantity}." },
  amount: { id: "problemDetail.amount", defaultMessage: "At most {amount}." },
  values: { id: "problemDetail.values", defaultMessage: "Possible: {values}." },
  line: { id: "problemDetail.line", defaultMessage: "{name}:" },
  unknown: {
    id: "problemDetail.unknown",
    defaultMessage: "The shop refused this ({code}).",
  },
});
