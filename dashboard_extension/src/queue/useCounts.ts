import { useCallback, useMemo } from "react";
import { useQuery } from "urql";

import { QueueCountsDocument } from "@/api/generated/graphql";
import { usePolling } from "@/api/usePolling";

import type { ViewName } from "./address";
import { LOOK_EVERY } from "./useLivePage";

/** How much waits in each view, as it changes. */
export function useCounts() {
  const [{ data }, ask] = useQuery({
    query: QueueCountsDocument,
    requestPolicy: "cache-and-network",
  });
  const reload = useCallback(() => ask({ requestPolicy: "network-only" }), [ask]);
  usePolling(reload, LOOK_EVERY);
  const counts = useMemo(
    () =>
      Object.fromEntries(
        (data?.returnViewCounts ?? []).map(({ view, count }) => [view, count]),
      ) as Partial<Record<ViewName, number>>,
    [data],
  );
  return { counts, reload };
}
