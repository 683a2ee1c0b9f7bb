import type { ReturnProblem, Trouble } from "@/api/trouble";

/** What the server says of one field, by the name that it has there. */
export function problemOf(trouble: Trouble | null, field: string): string | undefined {
  if (trouble?.kind !== "problems") return undefined;
  const found = trouble.problems.find((problem) => problem.field === field);
  return found && (found.message ?? found.code);
}

/** Trouble that no field of a form shows. */
export function otherTrouble(trouble: Trouble | null, fields: readonly string[]): Trouble | null {
  if (trouble?.kind !== "problems") return trouble;
  const isElsewhere = ({ field }: ReturnProblem) => !field || !fields.includes(field);
  const problems = trouble.problems.filter(isElsewhere);
  return problems.length ? { kind: "problems", problems } : null;
}
