import { useEffect } from "react";
import { useLocation, useNavigationType } from "react-router-dom";

import { useDashboard } from "@/bridge/useDashboard";

/** What the Dashboard itself puts into the address of a frame. */
const ITS_OWN = ["domain", "saleorApiUrl", "id", "theme", "featureFlags", "appParams"];

/**
 * Keeps the Dashboard's address on the page that we show, so that it can be sent and
 * reloaded. Only for whole pages: a widget would take the order's page away.
 */
export function useDeepLinks() {
  const dashboard = useDashboard();
  const { pathname, search } = useLocation();
  const query = ownQuery(search);
  const wentBack = useNavigationType() === "POP";
  useEffect(() => {
    // The browser brings the Dashboard's address back with ours: told again, it would
    // write over what lies ahead.
    if (!wentBack) void dashboard.remember(query ? `${pathname}?${query}` : pathname);
  }, [dashboard, pathname, query, wentBack]);
}

export function ownQuery(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ITS_OWN) query.delete(name);
  return query.toString();
}
