import { useCallback, useState } from "react";

import { useBridge } from "@/bridge/BridgeProvider";

/** A name for an address of the list, kept in this browser for one member of staff. */
export interface SavedView {
  id: string;
  name: string;
  query: string;
}

interface Kept {
  views: SavedView[];
  columns: string[] | null;
}

const NOTHING: Kept = { views: [], columns: null };

/** What a member of staff keeps for themselves: views, and which columns in which order. */
export function useOwnViews() {
  const { state } = useBridge();
  const key = `saleor-returns.queue.${state.user?.email ?? ""}`;
  const [kept, setKept] = useState(() => read(key));
  const change = useCallback(
    (make: (before: Kept) => Kept) => {
      const after = make(read(key));
      setKept(after);
      write(key, after);
    },
    [key],
  );
  const save = useCallback(
    (view: SavedView) =>
      change((before) => ({
        ...before,
        views: before.views.some(({ id }) => id === view.id)
          ? before.views.map((one) => (one.id === view.id ? view : one))
          : [...before.views, view],
      })),
    [change],
  );
  const remove = useCallback(
    (id: string) =>
      change((before) => ({ ...before, views: before.views.filter((one) => one.id !== id) })),
    [change],
  );
  const keepColumns = useCallback(
    (columns: string[] | null) => change((before) => ({ ...before, columns })),
    [change],
  );
  return { ...kept, save, remove, keepColumns };
}

function read(key: string): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Kept>) };
  } catch {
    // A browser that keeps nothing in frames of other sites, or somebody's typo.
    return NOTHING;
  }
}

function write(key: string, kept: Kept) {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // It lasts as long as the page, then.
  }
}
