import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { useIntl } from "react-intl";
import { useClient } from "urql";

import { newKey } from "@/api/newKey";
import { useLanguageCode } from "@/i18n/useLanguageCode";

import { Lookup } from "./lookup";
import { messages } from "./messages";
import type { Grade, Parcel } from "./model/goods";
import { isComplete } from "./model/goods";
import { withPending } from "./model/pending";
import { reduce } from "./model/reduce";
import type { DeskAction, DeskState } from "./model/state";
import { START } from "./model/state";
import { entriesOf } from "./outbox/entries";
import type { Rows } from "./outbox/storage";
import { rowsOf } from "./outbox/storage";
import type { Works } from "./outbox/works";
import { useSuggestions } from "./useSuggestions";

/** A parcel with all that was announced leaves by itself when nobody touches it. */
export const LEAVES_AFTER = 10_000;

type Kept = Pick<DeskState, "parcel" | "draft" | "outgoing">;
const OPEN = "open";

export type Desk = ReturnType<typeof useDesk>;

/** The desk at work: the reducer, what it has to ask the shop, and what it keeps here. */
export function useDesk({
  works,
  warehouseId,
  grades,
  place = OPEN,
  fetchesAhead = true,
}: {
  works: Works;
  warehouseId: string;
  grades: Grade[];
  /** What is open here is kept apart from what is open elsewhere. */
  place?: string;
  fetchesAhead?: boolean;
}) {
  const intl = useIntl();
  const client = useClient();
  const language = useLanguageCode();
  const rows = useMemo(
    () => rowsOf<Kept>(`returns-desk:${place}:${works.user}`),
    [place, works.user],
  );
  const [state, dispatch] = useReducer(reduce, rows, (kept) => begun(kept, grades));
  const lookup = useMemo(() => new Lookup(client, language), [client, language]);
  const wording = useMemo(
    () => ({ surplusReason: intl.formatMessage(messages.surplusReason) }),
    [intl],
  );
  useEffect(() => {
    if (!fetchesAhead) return;
    lookup.start();
    return () => lookup.stop();
  }, [lookup, fetchesAhead]);
  useEffect(() => dispatch({ type: "setup", grades }), [grades]);
  useKept(rows, state);
  useOutgoing(works, warehouseId, state, dispatch);
  useLooking(works, lookup, state, dispatch, wording);
  useSuggestions({ parcel: state.parcel, grades, warehouseId, dispatch });
  useLeaving(state, dispatch);
  const scan = useCallback(
    (code: string) => dispatch({ type: "scanned", code: code.trim(), key: newKey(), wording }),
    [wording],
  );
  const confirm = useCallback(
    () => dispatch({ type: "confirm", key: newKey(), wording }),
    [wording],
  );
  const finish = useCallback(
    () => dispatch({ type: "finish", key: newKey(), wording }),
    [wording],
  );
  const choose = useCallback(
    (index: number) => dispatch({ type: "choose", index, key: newKey(), wording }),
    [wording],
  );
  const reopen = useCallback(
    (parcel: Parcel) => dispatch({ type: "reopen", parcel, key: newKey(), wording }),
    [wording],
  );
  return { state, dispatch, scan, confirm, finish, choose, reopen };
}

function begun(rows: Rows<Kept>, grades: Grade[]): DeskState {
  const [kept] = rows.all();
  return { ...START, grades, ...kept };
}

function useKept(rows: Rows<Kept>, { parcel, draft, outgoing }: DeskState) {
  useEffect(() => {
    if (parcel || outgoing.length) rows.put("now", { parcel, draft, outgoing });
    else rows.remove("now");
  }, [rows, parcel, draft, outgoing]);
}

function useOutgoing(
  works: Works,
  warehouseId: string,
  { outgoing }: DeskState,
  dispatch: (action: DeskAction) => void,
) {
  useEffect(() => {
    if (!outgoing.length) return;
    for (const parcel of outgoing) {
      for (const entry of entriesOf(parcel, warehouseId)) works.outbox.add(entry);
    }
    dispatch({ type: "handed", keys: outgoing.map(({ key }) => key) });
  }, [works, warehouseId, outgoing, dispatch]);
}

function useLooking(
  works: Works,
  lookup: Lookup,
  { looking }: DeskState,
  dispatch: (action: DeskAction) => void,
  wording: { surplusReason: string },
) {
  const asked = useRef(0);
  useEffect(() => {
    if (looking === null) return;
    const ask = ++asked.current;
    const tell = (hits: Awaited<ReturnType<Lookup["ask"]>>) => {
      if (asked.current !== ask) return;
      if (!hits) return dispatch({ type: "unreachable" });
      const { entries } = works.outbox;
      const found = hits.returns.map((ret) => withPending(ret, entries, hits.at));
      dispatch({ type: "found", hits: found, key: newKey(), wording });
    };
    const near = lookup.near(looking);
    if (near) tell(near);
    else void lookup.ask(looking).then(tell);
  }, [works, lookup, looking, dispatch, wording]);
}

function useLeaving(state: DeskState, dispatch: (action: DeskAction) => void) {
  const { parcel, draft } = state;
  const isDone = parcel !== null && parcel.items.length > 0 && isComplete(parcel) && !draft.lineId;
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => dispatch({ type: "close" }), LEAVES_AFTER);
    return () => clearTimeout(timer);
  }, [isDone, parcel, dispatch]);
}
