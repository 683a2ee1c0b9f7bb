import { defineMessages } from "react-intl";

export const messages = defineMessages({
  title: { id: "gifts.title", defaultMessage: "Gift codes" },
  titleOf: { id: "gifts.titleOf", defaultMessage: "Order #{number}" },
  intro: {
    id: "gifts.intro",
    defaultMessage:
      "Whoever was given the goods returns them with a code for store credit, without seeing prices. The buyer is not told.",
  },
  denied: { id: "gifts.denied", defaultMessage: "Gift codes are for order staff" },
  noOrder: { id: "gifts.noOrder", defaultMessage: "Open it from an order" },
  noOrderText: {
    id: "gifts.noOrderText",
    defaultMessage: "Gift codes are of one order: press “Gift code…” beside its returns.",
  },
  gone: { id: "gifts.gone", defaultMessage: "There is no such order, or it is not for you" },
  what: { id: "gifts.what", defaultMessage: "What was a gift?" },
  whatHint: { id: "gifts.whatHint", defaultMessage: "The code works for these units and no others." },
  units: { id: "gifts.units", defaultMessage: "Units of {name}" },
  of: { id: "gifts.of", defaultMessage: "of {count}" },
  make: { id: "gifts.make", defaultMessage: "Make the code" },
  nothing: { id: "gifts.nothing", defaultMessage: "Choose at least one unit." },
  tooMany: { id: "gifts.tooMany", defaultMessage: "From 0 to {count}, in whole units." },
  ready: { id: "gifts.ready", defaultMessage: "The gift code" },
  once: {
    id: "gifts.once",
    defaultMessage: "It is shown this once: the shop keeps no copy that could be read. Print it or write it down now.",
  },
  copy: { id: "gifts.copy", defaultMessage: "Copy the code" },
  copied: { id: "gifts.copied", defaultMessage: "The code is copied." },
  notCopied: { id: "gifts.notCopied", defaultMessage: "The browser did not let it be copied. Mark and copy it yourself." },
  where: { id: "gifts.where", defaultMessage: "It is entered at" },
  download: { id: "gifts.download", defaultMessage: "Download the card to print" },
  another: { id: "gifts.another", defaultMessage: "Make another" },
  cardTitle: { id: "gifts.card.title", defaultMessage: "Not quite right?" },
  cardText: {
    id: "gifts.card.text",
    defaultMessage: "Return your gift for store credit, without the giver being told:",
  },
  cardCode: { id: "gifts.card.code", defaultMessage: "Your code" },
  made: { id: "gifts.made", defaultMessage: "Codes of this order" },
  none: { id: "gifts.none", defaultMessage: "No code was made for this order yet." },
  madeBy: { id: "gifts.madeBy", defaultMessage: "Made {moment} by {name}" },
  madeAt: { id: "gifts.madeAt", defaultMessage: "Made {moment}" },
  works: { id: "gifts.works", defaultMessage: "Works" },
  expired: { id: "gifts.expired", defaultMessage: "Expired" },
  expires: { id: "gifts.expires", defaultMessage: "Works until {moment}" },
  ended: { id: "gifts.ended", defaultMessage: "Ended {moment}" },
  used: {
    id: "gifts.used",
    defaultMessage: "{name}: {used} of {count} returned",
  },
  someLine: { id: "gifts.someLine", defaultMessage: "An item that is gone" },
  end: { id: "gifts.end", defaultMessage: "End it" },
  endTitle: { id: "gifts.end.title", defaultMessage: "End this gift code?" },
  endText: {
    id: "gifts.end.text",
    defaultMessage:
      "Whoever has it can ask for no more returns with it. Returns that were asked for go on. It cannot be undone; another code can be made.",
  },
  endDone: { id: "gifts.end.done", defaultMessage: "The gift code works no more." },
});
