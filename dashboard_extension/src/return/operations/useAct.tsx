import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { AnyVariables, DocumentInput } from "urql";

import { newKey } from "@/api/newKey";
import type { ReturnProblem, Trouble } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { ProblemText } from "@/ui/ProblemText";
import { useToast } from "@/ui/Toasts";

import type { Operation } from "../offers";
import { useRefresh } from "../useReturn";
import { done } from "./messages";

/** Do an operation; say that it is done and close, or tell what keeps it from being done. */
export function useAct<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  operation: Operation,
  number: string,
  onClose: () => void,
) {
  const toast = useToast();
  const refresh = useRefresh();
  const [settling, setSettling] = useState(false);
  const { run, busy, trouble } = useOperation(document);
  const act = async (variables: Variables, action?: ReactNode) => {
    if (!(await run(variables))) return;
    setSettling(true);
    await refresh();
    toast("good", <FormattedMessage {...done[operation]} values={{ number }} />, action);
    onClose();
  };
  return { act, busy: busy || settling, trouble };
}

/**
 * A key that makes a call safe to send again.
 *
 * The same content keeps it, also when something else was typed in between, so that a call
 * whose answer was lost is not done twice.
 */
export function useOnceKey(content: unknown): string {
  const written = JSON.stringify(content);
  const [keys] = useState(() => new Map<string, string>());
  const known = keys.get(written) ?? newKey();
  keys.set(written, known);
  return known;
}

/** Problems beside the fields and lines that they name, and what is left for the foot. */
export function placed(
  trouble: Trouble | null,
  { fields = [], lines = [] }: { fields?: string[]; lines?: string[] },
) {
  const all = trouble?.kind === "problems" ? trouble.problems : [];
  const ofLine = ({ line }: ReturnProblem) => Boolean(line && lines.includes(line));
  const ofField = (problem: ReturnProblem) =>
    !ofLine(problem) && Boolean(problem.field && fields.includes(problem.field));
  const rest = all.filter((problem) => !ofLine(problem) && !ofField(problem));
  return {
    field: (name: string) => told(all.filter((one) => ofField(one) && one.field === name)),
    line: (id: string) => told(all.filter((one) => ofLine(one) && one.line === id)),
    rest: leftOf(trouble, rest),
  };
}

function leftOf(trouble: Trouble | null, rest: ReturnProblem[]): Trouble | null {
  if (trouble?.kind !== "problems") return trouble;
  return rest.length ? { kind: "problems", problems: rest } : null;
}

function told(problems: ReturnProblem[]): ReactNode {
  if (!problems.length) return undefined;
  return problems.map((problem, index) => (
    <div key={index}>
      <ProblemText problem={problem} inPlace />
    </div>
  ));
}
