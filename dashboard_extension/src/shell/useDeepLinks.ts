import { EventType } from "@saleor/app-sdk/app-bridge";
import { useEffect } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router-dom";

import { useBridge } from "@/bridge/BridgeProvider";
import { useDashboard } from "@/bridge/useDashboard";

/** What the Dashboard puts into the frame's address; it does so again by itself. */
const OF_THE_FRAME = ["id", "saleorApiUrl", "domain", "theme", "featureFlags"];

/** Keeps the Dashboard's address and ours together, so that a page can be sent and reloaded. */
export function useDeepLinks() {
  const { bridge } = useBridge();
  const dashboard = useDashboard();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const query = ownPartOf(search);
  const wentBack = useNavigationType() === "POP";
  useEffect(() => {
    // The browser brings the Dashboard's address back with ours: told again, it would
    // write over what lies ahead.
    if (!wentBack) void dashboard.remember(`${pathname}${query}`);
  }, [dashboard, pathname, query, wentBack]);
  useEffect(
    () => bridge.subscribe(EventType.redirect, ({ path }) => void navigate(path)),
    [bridge, navigate],
  );
}

function ownPartOf(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of OF_THE_FRAME) query.delete(name);
  const text = query.toString();
  return text ? `?${text}` : "";
}
