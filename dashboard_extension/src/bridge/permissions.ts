import { useMemo } from "react";

import { useBridge } from "./BridgeProvider";

export interface Abilities {
  /** Approve, decline, cancel, change; keep the reasons too: MANAGE_ORDERS. */
  decide: boolean;
  /** Pay and settle: MANAGE_ORDERS and HANDLE_PAYMENTS. */
  pay: boolean;
  /** Publish policies and rules for goods, keep grades: MANAGE_ORDERS and MANAGE_SETTINGS. */
  configure: boolean;
  /** Follow the links to customers in the Dashboard: MANAGE_USERS of their own. */
  seeCustomers: boolean;
}

/**
 * What to offer: what the member of staff may do and the frame's token is lent. The server
 * decides by itself; the returns desk, which holds none of these permissions, receives and
 * inspects.
 */
export function useAbilities(): Abilities {
  const { state } = useBridge();
  return useMemo(() => {
    const lent = new Set<string>(state.appPermissions ?? []);
    const own = new Set<string>(
      (state.user?.permissions ?? []).filter((permission) => lent.has(permission)),
    );
    const decide = own.has("MANAGE_ORDERS");
    return {
      decide,
      pay: decide && own.has("HANDLE_PAYMENTS"),
      configure: decide && own.has("MANAGE_SETTINGS"),
      seeCustomers: (state.user?.permissions ?? []).includes("MANAGE_USERS"),
    };
  }, [state.user, state.appPermissions]);
}
