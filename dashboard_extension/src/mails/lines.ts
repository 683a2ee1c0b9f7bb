import type { ReturnProblem, Trouble } from "@/api/trouble";

import type { Part } from "./words";
import { PARTS } from "./words";

/** Something wrong with a part of a mail; `line` counts from 1, 0: the whole part. */
export interface LineProblem {
  part: Part;
  line: number;
  problem: ReturnProblem;
}

const partOf = ({ field }: ReturnProblem) => PARTS.find((part) => part === field);

/** What is wrong with words that are tried out, or else with those that were to be saved. */
export function linesOf(tried: readonly ReturnProblem[], saving: Trouble | null): LineProblem[] {
  const saved = saving?.kind === "problems" ? saving.problems : [];
  return (tried.length ? tried : saved).flatMap((problem) => {
    const part = partOf(problem);
    const line = Number(problem.path?.split(":")[1] ?? 0);
    return part ? [{ part, line, problem }] : [];
  });
}

const CHANGED = "TEMPLATE_CHANGED";

/** Whether somebody else wrote since the words were read. */
export function isChanged(trouble: Trouble | null): boolean {
  return trouble?.kind === "problems" && trouble.problems.some(({ code }) => code === CHANGED);
}

/** Trouble that belongs to no part, and has no notice of its own. */
export function otherTrouble(trouble: Trouble | null): Trouble | null {
  if (trouble?.kind !== "problems") return trouble;
  const problems = trouble.problems.filter(
    (problem) => !partOf(problem) && problem.code !== CHANGED,
  );
  return problems.length ? { kind: "problems", problems } : null;
}
