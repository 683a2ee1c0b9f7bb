import { useCallback, useState } from "react";
import type { AnyVariables, DocumentInput } from "urql";
import { useClient } from "urql";

import type { ReturnProblem, Trouble } from "./trouble";
import { troubleOf } from "./trouble";

interface Answer {
  errors: readonly ReturnProblem[];
  /** Of each of many, where the same is done to several. */
  results?: readonly { errors: readonly ReturnProblem[] }[] | null;
}

/**
 * One operation on the server, with its trouble kept for the place where it was asked.
 *
 * `run` answers what the mutation gave, or null where it was refused; then `trouble`
 * says why. A mutation's only field is its answer.
 */
export function useOperation<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const run = useCallback(
    async (variables: Variables): Promise<Data | null> => {
      setBusy(true);
      setTrouble(null);
      const result = await client.mutation(document, variables).toPromise();
      setBusy(false);
      const found = result.error ? troubleOf(result.error) : problemsIn(result.data);
      setTrouble(found);
      return found ? null : (result.data ?? null);
    },
    [client, document],
  );
  const forget = useCallback(() => setTrouble(null), []);
  return { run, busy, trouble, forget };
}

function problemsIn(data: unknown): Trouble | null {
  const answers = Object.values((data ?? {}) as Record<string, Answer | null>);
  const problems = answers.flatMap((answer) => [
    ...(answer?.errors ?? []),
    ...(answer?.results ?? []).flatMap(({ errors }) => errors),
  ]);
  return problems.length ? { kind: "problems", problems } : null;
}
