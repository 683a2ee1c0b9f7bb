import { actions } from "@saleor/app-sdk/app-bridge";
import { useMemo } from "react";

import { useBridge } from "./BridgeProvider";

type Tone = "success" | "error" | "info" | "warning";

/** What we ask of the Dashboard around us. Older Dashboards refuse some of it. */
export function useDashboard() {
  const { bridge } = useBridge();
  return useMemo(() => {
    const ask = (action: Parameters<typeof bridge.dispatch>[0]) =>
      bridge.dispatch(action).then(
        () => true,
        () => false,
      );
    const open = (to: string, newContext = false) =>
      ask(actions.Redirect({ to, newContext }));
    return {
      openOrder: (id: string, tab = false) =>
        open(`/orders/${encodeURIComponent(id)}`, tab),
      openCustomer: (id: string, tab = false) =>
        open(`/customers/${encodeURIComponent(id)}`, tab),
      openProduct: (id: string, tab = false) =>
        open(`/products/${encodeURIComponent(id)}`, tab),
      /** A page of ours, in the Dashboard's whole width. `path` begins with a slash. */
      openReturns: (path: string) =>
        open(`/extensions/app/${encodeURIComponent(bridge.getState().id)}${path}`),
      /** A page outside of the Dashboard, in a tab of its own: our frame may open none. */
      openElsewhere: (address: string) => open(address, true),
      notify: (status: Tone, title: string, text?: string) =>
        ask(actions.Notification({ status, title, ...(text ? { text } : {}) })),
      closePopup: () => ask(actions.PopupClose()),
      openPopup: (extensionIdentifier: string, params?: unknown) =>
        ask(actions.OpenPopup({ extensionIdentifier, params })),
      refresh: () => ask(actions.RefreshEntity()),
      resize: (height: number) => ask(actions.WidgetResize({ height })),
      remember: (newRoute: string) => ask(actions.UpdateRouting({ newRoute })),
    };
  }, [bridge]);
}
