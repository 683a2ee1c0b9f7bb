/** Rows of JSON that outlive the page, each under a key of its own: two tabs share them. */
export interface Rows<Row> {
  readonly isKept: boolean;
  all(): Row[];
  put(id: string, row: Row): void;
  remove(id: string): void;
}

/** In the browser's store, or, where it has none for us, for as long as the page lives. */
export function rowsOf<Row>(prefix: string, storage: Storage | null = localStore()): Rows<Row> {
  const memory = new Map<string, Row>();
  const keys = (from: Storage) =>
    Object.keys(from).filter((key) => key.startsWith(`${prefix}:`));
  return {
    get isKept() {
      return storage !== null && memory.size === 0;
    },
    all: () => [
      ...(storage
        ? keys(storage)
            .filter((key) => !memory.has(key.slice(prefix.length + 1)))
            .flatMap((key) => parsed<Row>(storage, key))
        : []),
      ...memory.values(),
    ],
    put: (id, row) => {
      try {
        if (!storage) throw new Error("There is no store");
        storage.setItem(`${prefix}:${id}`, JSON.stringify(row));
        memory.delete(id);
      } catch {
        // Full, or none: the page keeps it, and says that it must not be closed. What was
        // kept of the row before stays, so that a closed page loses no more than the change.
        memory.set(id, row);
      }
    },
    remove: (id) => {
      storage?.removeItem(`${prefix}:${id}`);
      memory.delete(id);
    },
  };
}

/** Frames of another site may be given no store at all. */
export function localStore(): Storage | null {
  try {
    const store = window.localStorage;
    store.setItem("returns-desk", "1");
    store.removeItem("returns-desk");
    return store;
  } catch {
    return null;
  }
}

function parsed<Row>(storage: Storage, key: string): Row[] {
  try {
    return [JSON.parse(storage.getItem(key) ?? "") as Row];
  } catch {
    return [];
  }
}
