import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 760px)";

/** Whether there is room for a table. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(NARROW).matches ?? false);
}

function subscribe(changed: () => void) {
  const query = window.matchMedia?.(NARROW);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}
