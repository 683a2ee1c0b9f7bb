import { useCallback, useMemo } from "react";
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
  const change = useCallback<ChangeQueue>(
    (wanted, quietly = false) =>
      setQuery(
        (before) =>
          // Whatever is asked anew is shown from its first page on.
          writeAddress({ ...readAddress(before, start), after: "", before: "", ...wanted }),
        { replace: quietly },
      ),
    [setQuery, start],
  );
  return [state, change, start];
}
