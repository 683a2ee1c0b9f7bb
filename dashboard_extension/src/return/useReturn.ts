import { createContext, useCallback, useContext, useEffect, useMemo, useRef } from "react";
import { useIntl } from "react-intl";
import { useClient, useQuery } from "urql";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import { ReturnPageDocument } from "@/api/generated/graphql";
import { useAbilities } from "@/bridge/permissions";

/** How often the page looks whether somebody else changed something, in milliseconds. */
const LOOK_AGAIN = 30_000;
const ID = /^UmV0dXJuUmVxdWVzd/;

/** Texts that the shop keeps, such as reasons, in the reader's language. */
export function useLanguage(): LanguageCodeEnum {
  return useIntl().locale.startsWith("fr") ? "FR" : "EN";
}

/** A return by its id, or by its number as people write it. */
export function useReturn(name: string) {
  const { decide } = useAbilities();
  const language = useLanguage();
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
  usePolling(LOOK_AGAIN, refresh);
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

/** Again and again while the page is looked at, and at once when it is looked at again. */
export function usePolling(pause: number, again: () => unknown) {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === "visible") latest.current();
    };
    const timer = setInterval(whenSeen, pause);
    document.addEventListener("visibilitychange", whenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", whenSeen);
    };
  }, [pause]);
}
