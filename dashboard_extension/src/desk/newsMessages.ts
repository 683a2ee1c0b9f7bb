import { defineMessages } from "react-intl";

/** What the desk says after each scan and key; read out, and shown in colour. */
export const newsMessages = defineMessages({
  opened: { id: "desk.news.opened", defaultMessage: "{number} is open" },
  several: {
    id: "desk.news.several",
    defaultMessage: "{quantity, plural, one {# return has} other {# returns have}} {code}. Choose one.",
  },
  unknown: { id: "desk.news.unknown", defaultMessage: "Nothing here is {code}" },
  unreachable: {
    id: "desk.news.unreachable",
    defaultMessage: "The shop could not be asked about {code}. Scan it again when it can be reached.",
  },
  notInReturn: { id: "desk.news.notInReturn", defaultMessage: "{code} is not in {number}" },
  notAwaited: {
    id: "desk.news.notAwaited",
    defaultMessage: "{number} awaits nothing: {status, select, APPROVED {all is here already} COMPLETED {it is completed} REQUESTED {it is not approved yet} DECLINED {it was declined} CANCELED {it was canceled} other {it is closed}}",
  },
  line: {
    id: "desk.news.line",
    defaultMessage: "{quantity, plural, one {{goods}} other {# × {goods}}}",
  },
  graded: { id: "desk.news.graded", defaultMessage: "{grade}" },
  unknownGrade: { id: "desk.news.unknownGrade", defaultMessage: "There is no grade “{slug}”" },
  noLine: { id: "desk.news.noLine", defaultMessage: "Scan the goods first, or choose their line" },
  noGrade: { id: "desk.news.noGrade", defaultMessage: "Grade it first" },
  noParcel: { id: "desk.news.noParcel", defaultMessage: "Scan a parcel first" },
  reason: {
    id: "desk.news.reason",
    defaultMessage: "The rule “{rule}” says otherwise: write why",
  },
  serials: { id: "desk.news.serials", defaultMessage: "More serial numbers than units" },
  tooManyMissing: {
    id: "desk.news.tooManyMissing",
    defaultMessage:
      "{quantity, plural, =0 {None is awaited any more} one {Only # is still awaited} other {Only # are still awaited}}",
  },
  taken: {
    id: "desk.news.taken",
    defaultMessage: "{quantity, number} × {goods}: {becomes}",
  },
  surplus: {
    id: "desk.news.surplus",
    defaultMessage: "{quantity, number} × {goods}: more than approved. Keep what is too many aside",
  },
  complete: {
    id: "desk.news.complete",
    defaultMessage: "{quantity, number} × {goods}: {becomes}. That was all of it",
  },
  sent: {
    id: "desk.news.sent",
    defaultMessage: "{number} is done: {quantity, plural, =0 {nothing arrived} one {# unit} other {# units}}",
  },
  nothing: { id: "desk.news.nothing", defaultMessage: "{number} was put away; nothing was recorded" },
  emptyBox: {
    id: "desk.news.emptyBox",
    defaultMessage: "{number}: the box was empty. Its goods stay awaited until you say that they are missing",
  },
  notEmpty: {
    id: "desk.news.notEmpty",
    defaultMessage: "The box was not empty: goods of it are recorded. Take them back first",
  },
  takenBack: { id: "desk.news.takenBack", defaultMessage: "{goods} is yours to judge again" },
  mend: { id: "desk.news.mend", defaultMessage: "{number} is back on the desk: mend it and close it" },
});
