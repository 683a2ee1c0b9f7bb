import { dispositionWords } from "@/api/wordMessages";

import { messages } from "./messages";

/** What becomes of a unit, or that it is left to be inspected. */
export const becomesWords = { ...dispositionWords, LATER: messages.becomesLater };
