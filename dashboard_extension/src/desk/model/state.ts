import type { DeskReturn, Disposition, Grade, Item, Parcel, Verdict } from "./goods";
import { countsOf, linesOf, NO_VERDICT, taskOf } from "./goods";
import type { Suggestions } from "./suggestions";

export type Tone = "good" | "bad" | "warn" | "info";

/** What just happened; `count` tells one from the next of the same words. */
export interface News {
  count: number;
  tone: Tone;
  what: NewsWord;
  values: Record<string, string | number>;
}

export type NewsWord =
  | "opened"
  | "several"
  | "unknown"
  | "unreachable"
  | "notInReturn"
  | "notAwaited"
  | "line"
  | "graded"
  | "unknownGrade"
  | "noLine"
  | "noGrade"
  | "noParcel"
  | "reason"
  | "serials"
  | "tooManyMissing"
  | "taken"
  | "surplus"
  | "complete"
  | "sent"
  | "nothing"
  | "emptyBox"
  | "notEmpty"
  | "takenBack"
  | "mend";

/** What is being judged; `later`: nobody looks at it now. */
export interface Draft extends Verdict {
  lineId: string | null;
  quantity: number;
  later: boolean;
}

export interface DeskState {
  grades: Grade[];
  parcel: Parcel | null;
  draft: Draft;
  suggestions: Suggestions;
  /** A code that is being looked up; what is scanned meanwhile waits. */
  looking: string | null;
  waiting: string[];
  hits: DeskReturn[] | null;
  /** A code that belongs to nothing here, so that staff can say what it is. */
  stray: string | null;
  /** Closed parcels that the outbox has not taken over yet. */
  outgoing: Parcel[];
  news: News | null;
}

/** Texts of ours that go into the shop's books, in the language of the desk. */
export interface Wording {
  surplusReason: string;
}

export type DeskAction =
  | { type: "setup"; grades: Grade[] }
  | { type: "scanned"; code: string; key: string; wording: Wording }
  | { type: "found"; hits: DeskReturn[]; key: string; wording: Wording }
  | { type: "unreachable" }
  | { type: "choose"; index: number; key: string; wording: Wording }
  | { type: "suggested"; returnId: string; suggestions: Suggestions }
  | { type: "line"; lineId: string }
  | { type: "move"; by: number }
  | { type: "grade"; slug: string }
  | { type: "later" }
  | { type: "disposition"; disposition: Disposition | null }
  | { type: "draft"; change: Partial<Draft> }
  | { type: "photo"; key: string; itemKey?: string }
  | { type: "confirm"; key: string; wording: Wording }
  | { type: "empty" }
  | { type: "undo" }
  | { type: "close" }
  | { type: "finish"; key: string; wording: Wording }
  | { type: "reopen"; parcel: Parcel; key: string; wording: Wording }
  | { type: "handed"; keys: string[] }
  | { type: "missing"; lineId: string; key: string }
  | { type: "back" };

export const NO_DRAFT: Draft = { ...NO_VERDICT, lineId: null, quantity: 1, later: false };

export const START: DeskState = {
  grades: [],
  parcel: null,
  draft: NO_DRAFT,
  suggestions: {},
  looking: null,
  waiting: [],
  hits: null,
  stray: null,
  outgoing: [],
  news: null,
};

export function tell(
  state: DeskState,
  tone: Tone,
  what: NewsWord,
  values: News["values"] = {},
): DeskState {
  return { ...state, news: { count: (state.news?.count ?? 0) + 1, tone, what, values } };
}

export const gradeOf = (state: DeskState, slug: string | null) =>
  state.grades.find((grade) => grade.slug === slug);

export const lineOf = (parcel: Parcel, lineId: string | null) =>
  parcel.ret.lines.find((line) => line.id === lineId);

export const isJudged = (draft: Draft) =>
  draft.later || draft.grade !== null || draft.disposition !== null;

/** Lines with work left, in the order of the return. */
export function openLines(parcel: Parcel) {
  return linesOf(parcel.ret).filter((line) => {
    const { awaited, toInspect } = countsOf(line, parcel.items);
    return awaited + toInspect > 0;
  });
}

/** A line is chosen by itself where there is no other to choose. */
export function draftFor(parcel: Parcel): Draft {
  const [only, ...others] = openLines(parcel);
  return { ...NO_DRAFT, lineId: only && others.length === 0 ? only.id : null };
}

export function draftTask(state: DeskState): Item["task"] {
  const line = state.parcel && lineOf(state.parcel, state.draft.lineId);
  return state.parcel && line ? taskOf(line, state.parcel.items) : "receive";
}
