import { useCallback, useState } from "react";
import type { AnyVariables, DocumentInput } from "urql";
import { useClient } from "urql";

import type { QueueProblemFragment } from "@/api/generated/graphql";
import type { ReturnProblem, Trouble } from "@/api/trouble";
import { troubleOf } from "@/api/trouble";
import type { MoneyValue } from "@/ui/Money";

/** As many as the server takes at once. */
const AT_ONCE = 100;

/** What became of one return. */
export interface Outcome {
  id: string;
  number: string;
  problems: ReturnProblem[];
  paid: MoneyValue[];
}

export interface Picked {
  id: string;
  number: string;
}

interface Answer {
  answer: {
    errors: QueueProblemFragment[];
    results:
      | {
          returnRequest: Picked | null;
          errors: QueueProblemFragment[];
          reimbursements?: { amount: MoneyValue }[];
        }[]
      | null;
  } | null;
}

/**
 * The same for many returns. Answers what became of each, or null where nothing was
 * done at all; then `trouble` says why.
 */
export function useBulk<Data extends Answer, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const run = useCallback(
    async (
      picked: Picked[],
      variables: Omit<Variables, "ids">,
    ): Promise<Outcome[] | null> => {
      setBusy(true);
      setTrouble(null);
      const outcomes: Outcome[] = [];
      let found: Trouble | null = null;
      for (let from = 0; from < picked.length && !found; from += AT_ONCE) {
        const some = picked.slice(from, from + AT_ONCE);
        const ids = some.map(({ id }) => id);
        const asked = { ...variables, ids } as unknown as Variables;
        const { data, error } = await client.mutation(document, asked).toPromise();
        const answer = data?.answer;
        if (error) found = troubleOf(error);
        else if (answer?.errors.length) found = { kind: "problems", problems: answer.errors };
        else outcomes.push(...outcomesOf(some, answer));
      }
      setBusy(false);
      setTrouble(found);
      return outcomes.length ? outcomes : null;
    },
    [client, document],
  );
  const forget = useCallback(() => setTrouble(null), []);
  return { run, busy, trouble, forget };
}

/** The server answers in the order asked. */
function outcomesOf(some: Picked[], answer: Answer["answer"] | undefined): Outcome[] {
  return some.map(({ id, number }, index) => {
    const result = answer?.results?.[index];
    return {
      id,
      number,
      problems: result?.errors ?? [],
      paid: result?.reimbursements?.map(({ amount }) => amount) ?? [],
    };
  });
}
