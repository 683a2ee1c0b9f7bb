import { messages } from "./messages";

/** What the settings consist of. Another page joins by an entry here and its route. */
export const SECTIONS = [
  {
    title: messages.groupAsked,
    pages: [{ to: "/settings/reasons", title: messages.reasons }],
  },
  {
    title: messages.groupGoods,
    pages: [
      { to: "/settings/grades", title: messages.grades },
      { to: "/settings/dispositions", title: messages.dispositions },
      { to: "/settings/second-hand", title: messages.secondHand },
    ],
  },
  {
    title: messages.groupRead,
    pages: [
      { to: "/settings/mails", title: messages.mails },
      { to: "/settings/portal", title: messages.portal },
    ],
  },
] as const;
