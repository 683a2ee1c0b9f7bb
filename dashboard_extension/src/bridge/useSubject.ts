import { useSearchParams } from "react-router-dom";

import { useBridge } from "./BridgeProvider";

/**
 * The id of what the page around a widget or popup shows.
 *
 * The Dashboard writes it into the frame's address; where a widget of ours opened the
 * popup, it is among what the widget gave along.
 */
export function useSubject(name: "orderId" | "customerId"): string {
  const [query] = useSearchParams();
  const { state } = useBridge();
  const given = (state.appParams ?? {}) as Record<string, unknown>;
  return query.get(name) ?? (typeof given[name] === "string" ? given[name] : "");
}
