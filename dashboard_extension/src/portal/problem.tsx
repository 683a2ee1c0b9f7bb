import type { ReactNode } from "react";

import type { Trouble } from "@/api/trouble";
import { ProblemText } from "@/ui/ProblemText";

/** What the shop says of one field, in the reader's language. */
export function problemAt(trouble: Trouble | null, field: string): ReactNode {
  if (trouble?.kind !== "problems") return undefined;
  const found = trouble.problems.find((problem) => problem.field === field);
  return found && <ProblemText problem={found} />;
}
