import type {
  DeskReturnFragment,
  DeskSetupQuery,
  DeskSuggestionsQuery,
} from "@/api/generated/graphql";

export type DeskReturn = DeskReturnFragment;
export type DeskLine = DeskReturn["lines"][number];
export type Grade = NonNullable<DeskSetupQuery["returnGrades"]>[number];
export type Disposition = Grade["disposition"];
export type Suggestion = NonNullable<DeskSuggestionsQuery["returnDispositionSuggest"]>[number];

/** What somebody found of units; `disposition` is null where the rules shall say it. */
export interface Verdict {
  grade: string | null;
  disposition: Disposition | null;
  reason: string;
  note: string;
  serials: string;
  lot: string;
  /** Keys of photos that lie on this machine, see `outbox/photos.ts`. */
  photos: string[];
}

/** Units of a line that were found alike. `task`: whether they arrive, or were here. */
export interface Item extends Verdict {
  key: string;
  lineId: string;
  quantity: number;
  task: "receive" | "inspect";
  /** What becomes of them, as far as this machine knows. */
  becomes: Disposition | null;
}

/** One parcel on the desk; `key` makes it safe to send it twice. */
export interface Parcel {
  key: string;
  ret: DeskReturn;
  items: Item[];
  isEmptyBox: boolean;
  openedAt: number;
}

export const NO_VERDICT: Verdict = {
  grade: null,
  disposition: null,
  reason: "",
  note: "",
  serials: "",
  lot: "",
  photos: [],
};

const KEPT = new Set<Disposition | null>([
  "RESTOCK",
  "REFURBISH",
  "SECOND_HAND",
  "RECYCLE",
  "DONATE",
  "WRITE_OFF",
]);

/** Whether the shop keeps such units and owes for them. */
export const isKept = (disposition: Disposition | null) => KEPT.has(disposition);

export const isMissing = (item: Pick<Item, "becomes">) => item.becomes === "MISSING";

export function serialsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

const units = (items: readonly Item[]) => items.reduce((sum, { quantity }) => sum + quantity, 0);

/** A line as it is with what lies on the desk: what is still to come, or to be looked at. */
export function countsOf(line: DeskLine, items: readonly Item[]) {
  const own = items.filter(({ lineId }) => lineId === line.id);
  const arriving = own.filter(({ task }) => task === "receive");
  const arrived = arriving.filter((item) => !isMissing(item));
  const lost = line.quantityMissing + units(arriving.filter(isMissing));
  const received = line.quantityReceived + units(arrived);
  const looked = own.filter(({ task }) => task === "inspect");
  const accepted = units(own.filter(({ becomes }) => isKept(becomes)));
  return {
    received,
    missing: lost,
    awaited: Math.max(0, line.quantityApproved - received - lost),
    toInspect: Math.max(0, line.quantityReceived - line.quantityInspected - units(looked)),
    /** Units that may still be accepted: no more than were approved. */
    room: Math.max(0, line.quantityApproved - line.quantityAccepted - accepted),
    over: Math.max(0, received - line.quantityApproved),
  };
}

/** Units that arrive now, units that wait to be looked at, or units beyond both. */
export function taskOf(line: DeskLine, items: readonly Item[]): Item["task"] {
  const { awaited, toInspect } = countsOf(line, items);
  return awaited === 0 && toInspect > 0 ? "inspect" : "receive";
}

/** Whether all that was announced has been recorded. */
export function isComplete({ ret, items }: Parcel): boolean {
  return linesOf(ret).every((line) => {
    const { awaited, toInspect } = countsOf(line, items);
    return awaited === 0 && toInspect === 0;
  });
}

const plain = (code: string) => code.trim().toUpperCase();

/** Whether a scanned code is of the line's goods: SKU, or what the catalogue keeps. */
export function isOfLine(line: DeskLine, code: string): boolean {
  const { variant } = line;
  const known = [line.sku, variant?.sku, variant?.externalReference];
  const more = Object.values(variant?.metafields ?? {});
  return [...known, ...more].some((one) => one && plain(one) === plain(code));
}

/** Lines that nobody sends back are no work for the desk: declined, or left to the customer. */
export function linesOf(ret: DeskReturn): DeskLine[] {
  return ret.lines.filter(
    ({ isKept: staysAway, quantityApproved, quantityReceived }) =>
      (quantityApproved > 0 && !staysAway) || quantityReceived > 0,
  );
}
