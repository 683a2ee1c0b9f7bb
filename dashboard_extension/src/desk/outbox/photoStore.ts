/** Where photos lie until the shop has them. */
export interface PhotoStore {
  put(key: string, file: Blob): Promise<void>;
  get(key: string): Promise<Blob | null>;
  remove(key: string): Promise<void>;
}

const NAME = "returns-desk";
const TABLE = "photos";

/** In the browser's database; where it has none for us, for as long as the page lives. */
export function photoStore(): PhotoStore {
  const memory = new Map<string, Blob>();
  let database: Promise<IDBDatabase | null> | null = null;
  const open = () => (database ??= opened().catch(() => null));
  const ask = async <Result>(
    mode: IDBTransactionMode,
    work: (table: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result | null> => {
    const found = await open();
    return found ? settled(work(found.transaction(TABLE, mode).objectStore(TABLE))) : null;
  };
  return {
    async put(key, file) {
      memory.set(key, file);
      // A full disk keeps the photo in memory, and the desk goes on.
      await ask("readwrite", (table) => table.put(file, key)).catch(() => null);
    },
    async get(key) {
      const known = memory.get(key);
      if (known) return known;
      const found = await ask<unknown>("readonly", (table) => table.get(key)).catch(() => null);
      return (found as Blob | undefined) ?? null;
    },
    async remove(key) {
      memory.delete(key);
      // A store that the browser took away has nothing left to be removed.
      await ask("readwrite", (table) => table.delete(key)).catch(() => null);
    },
  };
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's store failed"));
  });
}
