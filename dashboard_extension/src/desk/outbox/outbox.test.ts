import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { line, returned } from "../testing/made";
import type { Item } from "../model/goods";
import { NO_VERDICT } from "../model/goods";
import type { Entry } from "./entries";
import { entriesOf, itemsOf } from "./entries";
import type { Answer } from "./outbox";
import { Outbox } from "./outbox";
import { rowsOf } from "./storage";

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const DONE: Answer = { kind: "done", outcome: { inspections: [], steps: [], movements: [] } };
const REFUSED: Answer = {
  kind: "refused",
  problems: [{ code: "QUANTITY_ABOVE_APPROVED", field: "quantity", message: "Too many." }],
};

function entry(key: string, number: string) {
  const parcel = {
    key,
    ret: returned(number, [line("tee")]),
    isEmptyBox: true,
    items: [],
    openedAt: 0,
  };
  const [made] = entriesOf(parcel, "warehouse");
  if (!made) throw new Error("An empty box is an entry");
  return made;
}

/** A shop that answers as it is told, and remembers what came in. */
function shop(answer: (id: string, tries: number) => Answer | Promise<Answer>) {
  const came: string[] = [];
  const send = async ({ id }: Entry) => {
    came.push(id);
    return answer(id, came.filter((one) => one === id).length);
  };
  const outbox = () =>
    new Outbox({ rows: rowsOf("desk"), send, photos: () => ({ kind: "ready", ids: {} }) });
  return { came, outbox };
}

it("sends in order, one after the other", async () => {
  let running = 0;
  const { came, outbox } = shop(async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    running -= 1;
    return DONE;
  });
  const box = outbox();
  for (const [index, key] of ["one", "two", "three"].entries()) box.add(entry(key, `R-${index}`));
  await vi.advanceTimersByTimeAsync(7000);
  expect(came).toEqual(["one", "two", "three"]);
  expect(box.unsent).toEqual([]);
});

it("never keeps the desk waiting: two hundred items at two seconds' latency", async () => {
  const { outbox } = shop(async () => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return DONE;
  });
  const box = outbox();
  for (let item = 0; item < 200; item += 1) {
    box.add(entry(`key-${item}`, `R-${item}`));
    expect(box.entries).toHaveLength(item + 1);
    // Eighteen seconds an item are two hundred an hour.
    await vi.advanceTimersByTimeAsync(18_000);
  }
  expect(box.unsent).toEqual([]);
});

it("tries again with growing pauses, under the same key, and holds the order", async () => {
  const { came, outbox } = shop((id, tries) => (id === "one" && tries < 4 ? { kind: "lost" } : DONE));
  const box = outbox();
  box.add(entry("one", "R-1"));
  await vi.advanceTimersByTimeAsync(999);
  expect(came).toEqual(["one"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(came).toEqual(["one", "one"]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(came).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(3999);
  expect(came).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(box.unsent).toEqual([]);
  expect(new Set(came)).toEqual(new Set(["one"]));
});

it("keeps what is refused with its reason, and goes on with other returns", async () => {
  const { came, outbox } = shop((id) => (id === "bad" ? REFUSED : DONE));
  const box = outbox();
  box.add(entry("bad", "R-1"));
  box.add(entry("later", "R-1"));
  box.add(entry("other", "R-2"));
  await vi.advanceTimersByTimeAsync(0);
  expect(came).toEqual(["bad", "other"]);
  expect(box.unsent.map(({ id, state }) => [id, state])).toEqual([
    ["bad", "refused"],
    ["later", "waiting"],
  ]);
  expect(box.unsent[0]?.problems[0]?.message).toBe("Too many.");
  expect(box.recall("bad")?.parcel?.key).toBe("bad");
  await vi.advanceTimersByTimeAsync(0);
  expect(came).toEqual(["bad", "other", "later"]);
});

it("sends after a reload what was under way before, under the same key", async () => {
  const dead = shop(() => new Promise<Answer>(() => undefined));
  const before = dead.outbox();
  before.add(entry("one", "R-1"));
  before.add(entry("two", "R-2"));
  await vi.advanceTimersByTimeAsync(0);
  expect(dead.came).toEqual(["one"]);

  const { came, outbox } = shop(() => DONE);
  const after = outbox();
  await after.pump();
  expect(came).toEqual(["one", "two"]);
  expect(after.unsent).toEqual([]);
});

it("takes nothing twice that is handed over twice", async () => {
  const { came, outbox } = shop(() => DONE);
  const box = outbox();
  box.add(entry("one", "R-1"));
  box.add(entry("one", "R-1"));
  await vi.advanceTimersByTimeAsync(0);
  box.add(entry("one", "R-1"));
  await vi.advanceTimersByTimeAsync(0);
  expect(came).toEqual(["one"]);
});

it("sends what two tabs recorded of one parcel, each item once", async () => {
  const { outbox } = shop(() => DONE);
  const box = outbox();
  const item = (key: string): Item => ({
    ...NO_VERDICT,
    key,
    lineId: "tee",
    quantity: 1,
    task: "receive",
    becomes: null,
  });
  const closed = (...items: Item[]) => {
    const parcel = { key: "one", ret: returned("R-1", [line("tee")]), isEmptyBox: false, openedAt: 0 };
    const [made] = entriesOf({ ...parcel, items }, "warehouse");
    if (!made) throw new Error("Items are an entry");
    return made;
  };
  box.add(closed(item("a")));
  box.add(closed(item("a"), item("b")));
  box.add(closed(item("a"), item("b")));
  await vi.advanceTimersByTimeAsync(0);
  expect(box.entries.map((entry) => itemsOf(entry).map(({ key }) => key))).toEqual([["a"], ["b"]]);
  expect(new Set(box.entries.map(({ id }) => id)).size).toBe(2);
});

it("takes nothing back that another tab is sending", async () => {
  const { outbox } = shop(() => DONE);
  const box = outbox();
  Object.assign(box, { pump: async () => undefined });
  box.add(entry("one", "R-1"));
  const [row] = rowsOf<Entry>("desk").all();
  rowsOf<Entry>("desk").put("one", { ...(row as Entry), state: "sending", attempts: 1 });
  expect(box.recall("one")).toBeNull();
});

it("keeps on this machine what it had before the store was full", () => {
  const rows = rowsOf<{ state: string }>("desk");
  rows.put("one", { state: "waiting" });
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  rows.put("one", { state: "sending" });
  expect(rows.all()).toEqual([{ state: "sending" }]);
  expect(rows.isKept).toBe(false);
  expect(rowsOf("desk", localStorage).all()).toEqual([{ state: "waiting" }]);
  full.mockRestore();
  rows.put("one", { state: "done" });
  expect(rows.isKept).toBe(true);
});

it("gives back only what cannot have arrived", async () => {
  const { outbox } = shop(() => ({ kind: "lost" }));
  const box = outbox();
  box.add(entry("tried", "R-1"));
  box.add(entry("waiting", "R-2"));
  await vi.advanceTimersByTimeAsync(0);
  expect(box.recall("tried")).toBeNull();
  expect(box.recall("waiting")?.id).toBe("waiting");
  expect(box.entries.map(({ id }) => id)).toEqual(["tried"]);
});

it("says when this machine keeps nothing", () => {
  const rows = rowsOf<Entry>("desk", null);
  const box = new Outbox({
    rows,
    send: async () => DONE,
    photos: () => ({ kind: "ready", ids: {} }),
  });
  box.add(entry("one", "R-1"));
  expect(box.isKept).toBe(false);
  expect(rows.all()).toHaveLength(1);
});
