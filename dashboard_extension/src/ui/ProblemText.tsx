import type { ReturnProblem } from "@/api/trouble";

/** A problem in the reader's words. */
export function ProblemText({ problem }: { problem: ReturnProblem }) {
  return <>{problem.message ?? problem.code}</>;
}
