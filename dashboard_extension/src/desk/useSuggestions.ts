import { useEffect } from "react";
import { useClient } from "urql";

import { DeskSuggestionsDocument } from "@/api/generated/graphql";
import { useLanguageCode } from "@/i18n/useLanguageCode";

import type { Grade, Parcel } from "./model/goods";
import { linesOf } from "./model/goods";
import type { DeskAction } from "./model/state";
import { keyed } from "./model/suggestions";

const MOST = 100;

/** Asks once for every line and grade of the open return: a key then shows its answer at once. */
export function useSuggestions({
  parcel,
  grades,
  warehouseId,
  dispatch,
}: {
  parcel: Parcel | null;
  grades: Grade[];
  warehouseId: string;
  dispatch: (action: DeskAction) => void;
}) {
  const client = useClient();
  const language = useLanguageCode();
  const key = parcel?.key;
  useEffect(() => {
    if (!parcel) return;
    let current = true;
    const items = linesOf(parcel.ret).flatMap((line) =>
      grades
        .filter(({ meaning }) => meaning !== "MISSING")
        .map(({ slug }) => ({ lineId: line.id, quantity: 1, grade: slug })),
    );
    const ask = async (from: number) => {
      const { data } = await client
        .query(
          DeskSuggestionsDocument,
          {
            return: parcel.ret.id,
            items: items.slice(from, from + MOST),
            warehouse: warehouseId,
            language,
          },
          { requestPolicy: "network-only" },
        )
        .toPromise();
      if (!current || !data) return;
      const suggestions = keyed(data.returnDispositionSuggest ?? []);
      dispatch({ type: "suggested", returnId: parcel.ret.id, suggestions });
      if (from + MOST < items.length) await ask(from + MOST);
    };
    if (items.length) void ask(0);
    return () => {
      current = false;
    };
    // Once for each parcel: what is recorded on the way changes no suggestion.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key, grades, warehouseId, language, dispatch]);
}
