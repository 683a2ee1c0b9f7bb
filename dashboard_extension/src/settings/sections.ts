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
] as const;
