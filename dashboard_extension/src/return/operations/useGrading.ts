import { useState } from "react";
import { useQuery } from "urql";

import {
  ReturnPageGradesDocument,
  ReturnPageSuggestionsDocument,
} from "@/api/generated/graphql";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { recalled, remember } from "@/ui/browserStore";
import { useSettled } from "@/ui/useSettled";

import type { Request } from "../request";
import type { Row } from "./verdicts";
import { unitsIn } from "./verdicts";

/** Where somebody received last, they most likely receive again. */
const REMEMBERED = "saleor-returns.warehouse";
/** How long nobody types before the rules are asked. */
export const PAUSE = 300;

/** The shop's scale of grades and its warehouses. */
export function useGrades() {
  const [{ data, error }] = useQuery({
    query: ReturnPageGradesDocument,
    variables: { language: useLanguageCode() },
  });
  const grades = data?.returnGrades ?? [];
  const warehouses = data?.returnWarehouses?.edges?.map(({ node }) => node) ?? [];
  return { grades, warehouses, error };
}

/** The warehouse that goods arrive in, most likely where others of the return lie. */
export function useWarehouse(
  warehouses: { id: string; name: string }[],
  { receipts }: Request,
) {
  const [chosen, setChosen] = useState<string | null>(null);
  const known = recalled(REMEMBERED);
  const before = warehouses.find(
    ({ name }) => name === receipts.at(-1)?.warehouseName,
  )?.id;
  const remembered = warehouses.find(({ id }) => id === known)?.id;
  const only = warehouses.length === 1 ? warehouses[0]?.id : undefined;
  const choose = (id: string) => {
    setChosen(id);
    remember(REMEMBERED, id);
  };
  return [chosen ?? before ?? remembered ?? only ?? "", choose] as const;
}

/** What the shop's rules make of the units as they are graded now. */
export function useSuggestions(id: string, rows: readonly Row[], warehouse: string) {
  const items = rows
    .filter((row) => row.grade && unitsIn(row))
    .map((row) => ({ lineId: row.lineId, quantity: unitsIn(row), grade: row.grade }));
  const settled = useSettled(JSON.stringify(items), PAUSE);
  const [{ data }] = useQuery({
    query: ReturnPageSuggestionsDocument,
    variables: {
      id,
      items: JSON.parse(settled) as typeof items,
      warehouse: warehouse || null,
      language: useLanguageCode(),
    },
    pause: settled === "[]",
  });
  return data?.returnDispositionSuggest ?? [];
}
