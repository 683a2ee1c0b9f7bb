import type { ReturnExportFieldEnum, ReturnExportRowsEnum } from "@/api/generated/graphql";
import type { Abilities } from "@/bridge/permissions";

import { fieldNames } from "./fieldMessages";

/** What a return has as often as it has lines. */
const OF_LINES: ReadonlySet<ReturnExportFieldEnum> = new Set([
  "PRODUCT_NAME",
  "VARIANT_NAME",
  "SKU",
  "REASON",
  "LINE_COMMENT",
  "RESOLUTION",
  "METHOD",
  "ORDERED_QUANTITY",
]);

const NOT_AT_DESK: ReadonlySet<ReturnExportFieldEnum> = new Set([
  "CUSTOMER_EMAIL",
  "ATTENTION_REASONS",
  "PAID_NET",
  "PAID_GROSS",
  "REIMBURSED",
  "CURRENCY",
]);

/** The columns that somebody may ask for, in the order in which they stand in a file. */
export function fieldsFor(
  rows: ReturnExportRowsEnum,
  { decide }: Pick<Abilities, "decide">,
): ReturnExportFieldEnum[] {
  return (Object.keys(fieldNames) as ReturnExportFieldEnum[]).filter(
    (field) =>
      (decide || !NOT_AT_DESK.has(field)) && (rows === "LINES" || !OF_LINES.has(field)),
  );
}
