import type { Disposition, Grade, Suggestion, Verdict } from "./goods";

/** By line and grade, as the rules of the shop answered for the open return. */
export type Suggestions = Record<string, Suggestion>;

export const suggestionKey = (lineId: string, grade: string) => `${lineId}/${grade}`;

export function keyed(found: readonly Suggestion[]): Suggestions {
  return Object.fromEntries(
    found.map((one) => [suggestionKey(one.line.id, one.grade?.slug ?? ""), one]),
  );
}

/**
 * What becomes of units of a grade by itself. Until the rules have answered it is the
 * grade's own disposition; the shop decides by the rules all the same.
 */
export function suggested(
  lineId: string,
  grade: Grade | undefined,
  known: Suggestions,
): { disposition: Disposition | null; rule: string | null; isSure: boolean } {
  if (!grade) return { disposition: null, rule: null, isSure: true };
  if (grade.meaning === "MISSING") return { disposition: "MISSING", rule: null, isSure: true };
  const found = known[suggestionKey(lineId, grade.slug)];
  return found
    ? { disposition: found.disposition, rule: found.rule, isSure: true }
    : { disposition: grade.disposition, rule: null, isSure: false };
}

/** What staff may make of units instead. */
export function dispositionsFor(
  grade: Grade | undefined,
  task: "receive" | "inspect",
  room: number,
): Disposition[] {
  if (grade?.meaning === "MISSING") return ["MISSING"];
  const kept: Disposition[] =
    room > 0 && grade?.meaning !== "INCORRECT"
      ? ["RESTOCK", "REFURBISH", "SECOND_HAND", "RECYCLE", "DONATE", "WRITE_OFF"]
      : [];
  const missing: Disposition[] = task === "receive" && !grade ? ["MISSING"] : [];
  return [...kept, "RETURN_TO_CUSTOMER", "QUARANTINE", ...missing];
}

/** Whether a rule says otherwise, so that staff must say why. */
export function needsReason(
  verdict: Verdict,
  suggestion: { disposition: Disposition | null; rule: string | null },
): boolean {
  return (
    verdict.disposition !== null &&
    suggestion.rule !== null &&
    verdict.disposition !== suggestion.disposition
  );
}
