import { useCallback, useEffect, useState } from "react";
import type { AnyVariables, CombinedError, DocumentInput } from "urql";
import { useClient } from "urql";

/**
 * What is asked for once and not again: what is received here changes it in a way that the
 * desk knows already, and a slow connection has better things to do than to fetch it after
 * every parcel.
 */
export function useAskedOnce<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
) {
  const client = useClient();
  const [data, setData] = useState<Data | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const asked = JSON.stringify(variables);
  const load = useCallback(async () => {
    const answer = await client
      .query(document, JSON.parse(asked) as Variables, { requestPolicy: "network-only" })
      .toPromise();
    setError(answer.error ?? null);
    if (answer.data) setData(answer.data);
  }, [client, document, asked]);
  useEffect(() => void load(), [load]);
  return { data, error, load };
}
