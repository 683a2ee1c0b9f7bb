import { defineMessages } from "react-intl";

export const messages = defineMessages({
  intro: {
    id: "settings.secondHand.intro",
    defaultMessage: "What goods of a grade are sold as in an outlet channel. The first unit makes such a variant by itself; here you can name one of yours instead.",
  },
  link: { id: "settings.secondHand.link", defaultMessage: "Link a variant" },
  source: { id: "settings.secondHand.source", defaultMessage: "Goods that come back" },
  target: { id: "settings.secondHand.target", defaultMessage: "Sold as" },
  grade: { id: "settings.secondHand.grade", defaultMessage: "Grade" },
  channel: { id: "settings.secondHand.channel", defaultMessage: "Outlet channel" },
  how: { id: "settings.secondHand.how", defaultMessage: "How" },
  made: { id: "settings.secondHand.made", defaultMessage: "Made by the plugin" },
  linked: { id: "settings.secondHand.linked", defaultMessage: "Linked by staff" },
  search: { id: "settings.secondHand.search", defaultMessage: "SKU or name" },
  noVariants: { id: "settings.secondHand.noVariants", defaultMessage: "No variant matches." },
  none: { id: "settings.secondHand.none", defaultMessage: "Nothing is sold second hand yet" },
  noneText: {
    id: "settings.secondHand.noneText",
    defaultMessage: "Rules for returned goods can say that goods of a grade are offered again.",
  },
  linkDo: { id: "settings.secondHand.linkDo", defaultMessage: "Link" },
  linkedNow: {
    id: "settings.secondHand.linkedNow",
    defaultMessage: "{sku} is now sold as {target}.",
  },
  more: { id: "settings.secondHand.more", defaultMessage: "Show more" },
  choose: { id: "settings.secondHand.choose", defaultMessage: "Choose…" },
});
