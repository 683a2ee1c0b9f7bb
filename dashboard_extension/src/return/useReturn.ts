import { useEffect, useRef } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";

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
  const found = ID.test(name) ? { id: name } : { number: name.toUpperCase() };
  const [result, ask] = useQuery({
    query: ReturnPageDocument,
    variables: { ...found, staff: decide, language },
    requestPolicy: "cache-and-network",
  });
  usePolling(LOOK_AGAIN, () => ask({ requestPolicy: "network-only" }));
  return { ...result, request: result.data?.returnRequest, ask };
}

/** Again and again while the page is looked at, and at once when it is looked at again. */
export function usePolling(pause: number, again: () => void) {
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
