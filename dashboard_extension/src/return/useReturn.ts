import { createContext, useCallback, useContext, useMemo } from "react";
import { useClient, useQuery } from "urql";

import { ReturnPageDocument } from "@/api/generated/graphql";
import { usePolling } from "@/api/usePolling";
import { useAbilities } from "@/bridge/permissions";
import { useLanguageCode } from "@/i18n/useLanguageCode";

/** How often the page looks whether somebody else changed something, in milliseconds. */
const LOOK_AGAIN = 30_000;
const ID = /^UmV0dXJuUmVxdWVzd/;

/** A return by its id, or by its number as people write it. */
export function useReturn(name: string) {
  const { decide } = useAbilities();
  const language = useLanguageCode();
  const client = useClient();
  const variables = useMemo(() => {
    const found = ID.test(name)
      ? { id: name, number: undefined }
      : { id: undefined, number: name.toUpperCase() };
    return { ...found, staff: decide, language };
  }, [name, decide, language]);
  const [result] = useQuery({
    query: ReturnPageDocument,
    variables,
    requestPolicy: "cache-and-network",
  });
  const refresh = useCallback(async () => {
    const fresh = { requestPolicy: "network-only" as const };
    await client.query(ReturnPageDocument, variables, fresh).toPromise();
  }, [client, variables]);
  usePolling(() => void refresh(), LOOK_AGAIN);
  // Until the next return has come, the one before it stands in its answer's place.
  const found = result.data?.returnRequest;
  const isOther = result.fetching && found && ![found.id, found.number].includes(variables.id ?? variables.number);
  const data = isOther ? undefined : result.data;
  return { ...result, data, request: data?.returnRequest, refresh };
}

const Refresh = createContext<() => Promise<void>>(() => Promise.resolve());

/** What is done with a return ends when the page shows what came of it. */
export const RefreshProvider = Refresh.Provider;

export function useRefresh() {
  return useContext(Refresh);
}
