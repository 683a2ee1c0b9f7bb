import type { Disposition, Item } from "./goods";
import { countsOf, isComplete, isKept, NO_VERDICT, serialsOf, taskOf } from "./goods";
import type { DeskState, Wording } from "./state";
import { draftFor, gradeOf, isJudged, lineOf, NO_DRAFT, tell } from "./state";
import { needsReason, suggested } from "./suggestions";

/** Take what was judged into the parcel, or say what is missing for that. */
export function confirm(state: DeskState, key: string, wording: Wording): DeskState {
  const { parcel, draft } = state;
  if (!parcel) return tell(state, "bad", "noParcel");
  const line = lineOf(parcel, draft.lineId);
  if (!line) return isComplete(parcel) ? closed(state) : tell(state, "bad", "noLine");
  if (!isJudged(draft)) return tell(state, "bad", "noGrade");
  const grade = gradeOf(state, draft.grade);
  const suggestion = suggested(line.id, grade, state.suggestions);
  if (needsReason(draft, suggestion) && !draft.reason.trim()) {
    return tell(state, "bad", "reason", { rule: suggestion.rule ?? "" });
  }
  if (serialsOf(draft.serials).length > draft.quantity) return tell(state, "bad", "serials");
  const becomes = draft.later ? null : (draft.disposition ?? suggestion.disposition);
  const counts = countsOf(line, parcel.items);
  if (becomes === "MISSING" && draft.quantity > counts.awaited) {
    return tell(state, "bad", "tooManyMissing", { quantity: counts.awaited });
  }
  const { quantity, later, ...verdict } = draft;
  const item: Item = {
    ...verdict,
    // A verdict that was chosen and taken back is none of units that nobody looked at.
    ...(later ? { grade: null, disposition: null, reason: "" } : {}),
    key,
    lineId: line.id,
    quantity,
    task: taskOf(line, parcel.items),
    becomes,
  };
  const parts = isKept(becomes) ? split(item, counts.room, wording) : [item];
  return taken(state, parts);
}

/** No more are accepted than were approved: the others are kept aside until staff say. */
function split(item: Item, room: number, wording: Wording): Item[] {
  if (item.quantity <= room) return [item];
  const aside: Item = {
    ...item,
    key: `${item.key}-over`,
    quantity: item.quantity - room,
    disposition: "QUARANTINE",
    becomes: "QUARANTINE",
    reason: item.reason || wording.surplusReason,
    serials: serialsOf(item.serials).slice(room).join(" "),
  };
  if (room === 0) return [{ ...aside, key: item.key }];
  const serials = serialsOf(item.serials).slice(0, room).join(" ");
  return [{ ...item, quantity: room, serials }, aside];
}

function taken(state: DeskState, parts: Item[]): DeskState {
  if (!state.parcel) return state;
  const parcel = { ...state.parcel, items: [...state.parcel.items, ...parts] };
  const next = { ...state, parcel, draft: draftFor(parcel), stray: null };
  const [first] = parts;
  const line = lineOf(parcel, first?.lineId ?? null);
  const aside = line && countsOf(line, parcel.items).over > 0 && first?.task === "receive";
  const values = {
    quantity: parts.reduce((sum, { quantity }) => sum + quantity, 0),
    goods: line?.sku || line?.productName || "",
    becomes: first?.becomes ?? "LATER",
  };
  if (aside) return tell(next, "warn", "surplus", values);
  return tell(next, "good", isComplete(parcel) ? "complete" : "taken", values);
}

/** The parcel is done: what was found leaves for the shop in one receipt. */
export function closed(state: DeskState): DeskState {
  const { parcel } = state;
  if (!parcel) return tell(state, "bad", "noParcel");
  const rest: DeskState = { ...state, parcel: null, draft: NO_DRAFT, stray: null, suggestions: {} };
  const { number } = parcel.ret;
  if (!parcel.items.length && !parcel.isEmptyBox) {
    return tell(rest, "info", "nothing", { number });
  }
  const units = parcel.items.reduce((sum, { quantity }) => sum + quantity, 0);
  return tell({ ...rest, outgoing: [...state.outgoing, parcel] }, "good", "sent", {
    number,
    quantity: units,
  });
}


/** What will not come is said at once, without a grade. */
export function missing(state: DeskState, lineId: string, key: string): DeskState {
  const line = state.parcel && lineOf(state.parcel, lineId);
  if (!state.parcel || !line) return state;
  const { awaited } = countsOf(line, state.parcel.items);
  if (!awaited) return tell(state, "bad", "tooManyMissing", { quantity: 0 });
  const word: Disposition = "MISSING";
  const item: Item = {
    ...NO_VERDICT,
    key,
    lineId,
    quantity: awaited,
    task: "receive",
    becomes: word,
    disposition: word,
  };
  return taken(state, [item]);
}
