import type {
  ReturnDispositionEnum,
  ReturnPageSuggestionsQuery,
} from "@/api/generated/graphql";

/** Units of a line that are told together: as many as are alike. */
export interface Row {
  key: string;
  lineId: string;
  /** As it was typed. */
  quantity: string;
  grade: string;
  disposition: ReturnDispositionEnum | "";
  reason: string;
  note: string;
}

export type Suggestion = NonNullable<
  ReturnPageSuggestionsQuery["returnDispositionSuggest"]
>[number];

let made = 0;

export function newRow(lineId: string, quantity: number): Row {
  made += 1;
  return {
    key: String(made),
    lineId,
    quantity: String(quantity),
    grade: "",
    disposition: "",
    reason: "",
    note: "",
  };
}

export function unitsIn({ quantity }: Pick<Row, "quantity">): number {
  const units = Number(quantity);
  return Number.isInteger(units) && units > 0 ? units : 0;
}

/** What of a row is sent: what is empty is left for the shop's rules to say. */
export function itemOf(row: Row, warehouseId: string) {
  return {
    quantity: unitsIn(row),
    ...(row.grade ? { grade: row.grade } : {}),
    ...(row.disposition ? { disposition: row.disposition } : {}),
    ...(row.reason.trim() ? { reason: row.reason.trim() } : {}),
    ...(row.note.trim() ? { note: row.note.trim() } : {}),
    ...(warehouseId ? { warehouseId } : {}),
  };
}

/** What the rules make of a row, told by its line, units and grade. */
export function suggestionFor(
  row: Row,
  suggestions: readonly Suggestion[],
): Suggestion | undefined {
  return suggestions.find(
    ({ line, grade }) => line.id === row.lineId && (grade?.slug ?? "") === row.grade,
  );
}
