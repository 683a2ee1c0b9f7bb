import { EventType } from "@saleor/app-sdk/app-bridge";
import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router-dom";

import { useBridge } from "@/bridge/BridgeProvider";
import { useDashboard } from "@/bridge/useDashboard";

/** Keeps the Dashboard's address and ours together, so that a page can be sent and reloaded. */
export function useDeepLinks() {
  const { bridge } = useBridge();
  const dashboard = useDashboard();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    void dashboard.remember(pathname);
  }, [dashboard, pathname]);
  useEffect(
    () => bridge.subscribe(EventType.redirect, ({ path }) => void navigate(path)),
    [bridge, navigate],
  );
}
