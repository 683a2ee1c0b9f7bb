import { useCallback, useEffect, useMemo, useRef } from "react";
import { useSearchParams } from "react-router-dom";

import { useAbilities } from "@/bridge/permissions";

import type { QueueState, ViewName } from "./address";
import { readAddress, writeAddress } from "./address";

export type ChangeQueue = (change: Partial<QueueState>, quietly?: boolean) => void;

/** What the list shows lives in the address, so that it can be sent, kept and gone back to. */
export function useQueueState(): [QueueState, ChangeQueue, ViewName] {
  const { decide } = useAbilities();
  const start: ViewName = decide ? "TO_REVIEW" : "TO_RECEIVE";
  const [query, setQuery] = useSearchParams();
  const text = query.toString();
  const state = useMemo(() => readAddress(new URLSearchParams(text), start), [text, start]);
  // Who changes something may have waited since an earlier address.
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const change = useCallback<ChangeQueue>(
    (wanted, quietly = false) =>
      // Whatever is asked anew is shown from its first page on.
      setQuery(writeAddress({ ...latest.current, after: "", before: "", ...wanted }), {
        replace: quietly,
      }),
    [setQuery],
  );
  return [state, change, start];
}
