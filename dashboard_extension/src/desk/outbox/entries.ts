import type { ReturnProblem } from "@/api/trouble";

import type { Disposition, Item, Parcel } from "../model/goods";
import { serialsOf } from "../model/goods";

/** One call to the shop, as it is kept until the shop has answered it. */
export type Call =
  | { kind: "receive"; items: Item[]; isEmptyBox: boolean; warehouseId: string }
  | { kind: "inspect"; items: Item[]; warehouseId: string }
  | { kind: "correct"; fixes: Fix[] }
  | { kind: "blind"; description: string; quantity: number; note: string; warehouseId: string };

/** What an inspection should have said. */
export interface Fix {
  inspectionId: string;
  quantity: number;
  grade: string | null;
  disposition: Disposition | null;
  reason: string;
  warehouseId: string;
}

export interface Inspected {
  id: string;
  lineId: string;
  quantity: number;
  grade: string | null;
  disposition: Disposition;
}

/** What the shop made of it. */
export interface Outcome {
  inspections: Inspected[];
  /** What is to be done next because the parcel was not as announced. */
  steps: string[];
  movements: { sku: string; change: number; stockAfter: number; warehouseName: string }[];
}

/**
 * `waiting` also means: tried, and no answer came. `refused`: the shop said no, and says
 * why; it waits for somebody to mend it.
 */
export interface Entry {
  /** Also the key by which the shop takes it once, however often it is sent. */
  id: string;
  /** Order in which things were done at the desk. */
  position: number;
  madeAt: number;
  doneAt: number | null;
  state: "waiting" | "sending" | "refused" | "done";
  attempts: number;
  returnId: string;
  number: string;
  /** The goods in words, for the list; by line. */
  goods: Record<string, string>;
  call: Call;
  /** To put it back on the desk; gone once it is done. */
  parcel: Parcel | null;
  problems: ReturnProblem[];
  outcome: Outcome | null;
}

export type NewEntry = Pick<
  Entry,
  "id" | "returnId" | "number" | "goods" | "call" | "parcel"
>;

/** A closed parcel as calls: what arrived is one receipt, what was here is inspected. */
export function entriesOf(parcel: Parcel, warehouseId: string): NewEntry[] {
  const { ret, items, key } = parcel;
  const goods = Object.fromEntries(
    ret.lines.map((line) => [line.id, line.sku || line.productName]),
  );
  const arrived = items.filter(({ task }) => task === "receive");
  const looked = items.filter(({ task }) => task === "inspect");
  const common = { returnId: ret.id, number: ret.number, goods };
  const entries: NewEntry[] = [];
  if (arrived.length || parcel.isEmptyBox) {
    entries.push({
      ...common,
      id: key,
      parcel: { ...parcel, items: arrived },
      call: { kind: "receive", items: arrived, isEmptyBox: parcel.isEmptyBox, warehouseId },
    });
  }
  if (looked.length) {
    entries.push({
      ...common,
      id: `${key}-i`,
      parcel: { ...parcel, key: `${key}-i`, items: looked },
      call: { kind: "inspect", items: looked, warehouseId },
    });
  }
  return entries;
}

export function itemsOf({ call }: Pick<Entry, "call">): Item[] {
  return call.kind === "receive" || call.kind === "inspect" ? call.items : [];
}

/**
 * What an entry has beyond another one of the same parcel: two tabs may have had it open, and
 * the second that closes it sends what only it recorded. Null where that is nothing.
 */
export function beyond(fresh: NewEntry, sent: NewEntry): NewEntry | null {
  const known = new Set(itemsOf(sent).map(({ key }) => key));
  const items = itemsOf(fresh).filter(({ key }) => !known.has(key));
  const [first] = items;
  if (!first || !fresh.parcel || !("items" in fresh.call)) return null;
  const id = `${fresh.id}+${first.key}`;
  return {
    ...fresh,
    id,
    call: { ...fresh.call, items },
    parcel: { ...fresh.parcel, key: id, items },
  };
}

export function photosOf(entry: Entry): string[] {
  return itemsOf(entry).flatMap(({ photos }) => photos);
}

export function unitsOf(entry: Entry): number {
  return itemsOf(entry).reduce((sum, { quantity }) => sum + quantity, 0);
}

/** An item in the words of the API; `photos` are the shop's ids by ours. */
export function inputOf(item: Item, photos: Record<string, string>) {
  return {
    lineId: item.lineId,
    quantity: item.quantity,
    ...(item.grade ? { grade: item.grade } : {}),
    ...(item.disposition ? { disposition: item.disposition } : {}),
    ...(item.reason.trim() ? { reason: item.reason.trim() } : {}),
    ...(item.note.trim() ? { note: item.note.trim() } : {}),
    ...(item.lot.trim() ? { lotNumber: item.lot.trim() } : {}),
    ...(serialsOf(item.serials).length ? { serialNumbers: serialsOf(item.serials) } : {}),
    ...(item.photos.length
      ? { photos: item.photos.flatMap((key) => photos[key] ?? []) }
      : {}),
  };
}
