import type { AppBridge } from "@saleor/app-sdk/app-bridge";
import { EventType } from "@saleor/app-sdk/app-bridge";
import type { ReactNode } from "react";
import { createContext, useContext, useEffect, useMemo, useState } from "react";

type BridgeState = ReturnType<AppBridge["getState"]>;

interface BridgeContext {
  bridge: AppBridge;
  state: BridgeState;
}

const Context = createContext<BridgeContext | null>(null);

/** Gives components the Dashboard's token, theme and locale, as they are now. */
export function BridgeProvider({
  bridge,
  children,
}: {
  bridge: AppBridge;
  children: ReactNode;
}) {
  const [state, setState] = useState(() => bridge.getState());
  useEffect(() => {
    const read = () => setState({ ...bridge.getState() });
    const leave = [
      EventType.handshake,
      EventType.tokenRefresh,
      EventType.theme,
      EventType.localeChanged,
    ].map((event) => bridge.subscribe(event, read));
    read();
    // Not before we listen, or the handshake is missed.
    void bridge.sendNotifyReadyAction();
    return () => leave.forEach((unsubscribe) => unsubscribe());
  }, [bridge]);
  const value = useMemo(() => ({ bridge, state }), [bridge, state]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useBridge(): BridgeContext {
  const value = useContext(Context);
  if (!value) throw new Error("useBridge is used outside of BridgeProvider");
  return value;
}
