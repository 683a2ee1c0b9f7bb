import { closed, confirm, missing } from "./confirm";
import type { Control } from "./controls";
import { controlOf } from "./controls";
import type { DeskReturn, Parcel } from "./goods";
import { countsOf, isMissing, isOfLine, linesOf } from "./goods";
import type { DeskAction, DeskState, Draft, Wording } from "./state";
import { draftFor, draftTask, gradeOf, isJudged, NO_DRAFT, openLines, tell } from "./state";
import { dispositionsFor, suggested } from "./suggestions";

/** All that the desk knows and does, without the shop: a scan, a key, an answer at a time. */
export function reduce(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case "setup":
      return { ...state, grades: action.grades };
    case "scanned":
      return scanned(state, action.code, action.key, action.wording);
    case "found":
      return replay(found(state, action), action.key, action.wording);
    case "unreachable":
      return { ...tell(state, "bad", "unreachable", { code: state.looking ?? "" }), looking: null, waiting: [] };
    case "choose":
      return chosen(state, action);
    case "suggested":
      return state.parcel?.ret.id === action.returnId
        ? { ...state, suggestions: { ...state.suggestions, ...action.suggestions } }
        : state;
    case "line":
      return picked(state, action.lineId);
    case "move":
      return moved(state, action.by);
    case "grade":
      return graded(state, action.slug);
    case "later":
      return later(state);
    case "disposition":
      return changed(state, { disposition: action.disposition, later: false });
    case "draft":
      return changed(state, action.change);
    case "photo":
      return changed(state, { photos: [...state.draft.photos, action.key] });
    case "confirm":
      return confirm(state, action.key, action.wording);
    case "missing":
      return missing(state, action.lineId, action.key);
    case "empty":
      return emptied(state);
    case "undo":
      return undone(state);
    case "close":
      return closed(state);
    case "finish":
      return finished(state, action.key, action.wording);
    case "reopen":
      return reopened(state, action);
    case "handed":
      return { ...state, outgoing: state.outgoing.filter(({ key }) => !action.keys.includes(key)) };
    case "back":
      return back(state);
  }
}

function scanned(state: DeskState, code: string, key: string, wording: Wording): DeskState {
  if (state.looking !== null) return { ...state, waiting: [...state.waiting, code] };
  const control = controlOf(code);
  if (control) return controlled({ ...state, stray: null }, control, key, wording);
  const { parcel } = state;
  const lines = parcel ? linesOf(parcel.ret).filter((line) => isOfLine(line, code)) : [];
  if (parcel && lines.length) {
    const open = lines.find((line) => openLines(parcel).includes(line));
    return scannedLine(state, (open ?? lines[0])?.id ?? "", key, wording);
  }
  return { ...state, looking: code, hits: null, stray: null };
}

/** The next of the same goods takes the last one as it was judged, or counts one more. */
function scannedLine(state: DeskState, lineId: string, key: string, wording: Wording): DeskState {
  const { draft } = state;
  if (draft.lineId === lineId && !isJudged(draft)) {
    const touched = state.news?.what === "line" || state.draft.quantity > 1;
    return picked(state, lineId, touched ? draft.quantity + 1 : draft.quantity);
  }
  if (!draft.lineId || !isJudged(draft)) return picked(state, lineId);
  const done = confirm(state, key, wording);
  return done.news?.tone === "bad" ? done : picked(done, lineId);
}

function controlled(state: DeskState, control: Control, key: string, wording: Wording): DeskState {
  switch (control.kind) {
    case "grade":
      return graded(state, control.slug);
    case "later":
      return later(state);
    case "next":
      return confirm(state, key, wording);
    case "done":
      return finished(state, key, wording);
    case "undo":
      return undone(state);
    case "empty":
      return emptied(state);
    case "more":
      return changed(state, { quantity: state.draft.quantity + 1 });
    case "less":
      return changed(state, { quantity: Math.max(1, state.draft.quantity - 1) });
  }
}

/** What was judged and not taken yet belongs to the parcel that is closed. */
function finished(state: DeskState, key: string, wording: Wording): DeskState {
  if (!state.parcel || !state.draft.lineId || !isJudged(state.draft)) return closed(state);
  const done = confirm(state, key, wording);
  return done.news?.tone === "bad" ? done : closed(done);
}

function found(state: DeskState, action: Extract<DeskAction, { type: "found" }>): DeskState {
  const code = state.looking ?? "";
  const asked = { ...state, looking: null };
  const [only, ...others] = action.hits;
  if (!only) {
    const what = state.parcel ? "notInReturn" : "unknown";
    const number = state.parcel?.ret.number ?? "";
    return { ...tell(asked, "bad", what, { code, number }), stray: code, waiting: [] };
  }
  if (others.length) {
    return tell({ ...asked, hits: action.hits, waiting: [] }, "warn", "several", {
      code,
      quantity: action.hits.length,
    });
  }
  const left = state.parcel ? finished(asked, action.key, action.wording) : asked;
  return left.parcel ? { ...left, waiting: [] } : opened(left, only, action.key);
}

/** What was scanned while the shop was asked. */
function replay(state: DeskState, key: string, wording: Wording): DeskState {
  let next = state;
  while (next.waiting.length && next.looking === null) {
    const [code = "", ...rest] = next.waiting;
    next = scanned({ ...next, waiting: rest }, code, `${key}-${rest.length}`, wording);
  }
  return next;
}

function chosen(state: DeskState, action: Extract<DeskAction, { type: "choose" }>): DeskState {
  const ret = state.hits?.[action.index];
  if (!ret) return state;
  const left = state.parcel ? finished(state, action.key, action.wording) : state;
  // What was judged last misses something: first it is told, then it is chosen again.
  return left.parcel ? left : opened(left, ret, action.key);
}

function opened(state: DeskState, ret: DeskReturn, key: string): DeskState {
  const parcel: Parcel = { key, ret, items: [], isEmptyBox: false, openedAt: Date.now() };
  const awaits = openLines(parcel).length > 0 && ret.status === "APPROVED";
  const next = { ...state, parcel, hits: null, stray: null, suggestions: {}, draft: draftFor(parcel) };
  const values = { number: ret.number, status: ret.status };
  return awaits ? tell(next, "good", "opened", values) : tell(next, "warn", "notAwaited", values);
}

function reopened(state: DeskState, action: Extract<DeskAction, { type: "reopen" }>): DeskState {
  const { parcel } = action;
  const done = state.parcel ? finished(state, action.key, action.wording) : state;
  // The outbox has let go of what comes back: it must find the desk free.
  const left = done.parcel ? closed(done) : done;
  const next = { ...left, parcel, hits: null, stray: null, suggestions: {}, draft: draftFor(parcel) };
  return tell(next, "warn", "mend", { number: parcel.ret.number });
}

function picked(state: DeskState, lineId: string, quantity = 1): DeskState {
  const line = state.parcel?.ret.lines.find(({ id }) => id === lineId);
  if (!line) return state;
  const kept = state.draft.lineId === lineId ? state.draft : { ...NO_DRAFT, photos: [] };
  const next = { ...state, stray: null, draft: { ...kept, lineId, quantity } };
  return tell(next, "good", "line", { goods: line.sku || line.productName, quantity });
}

function moved(state: DeskState, by: number): DeskState {
  const lines = state.parcel ? linesOf(state.parcel.ret) : [];
  if (!lines.length) return state;
  const here = lines.findIndex(({ id }) => id === state.draft.lineId);
  const first = by > 0 ? 0 : lines.length - 1;
  const to = here < 0 ? first : (here + by + lines.length) % lines.length;
  return { ...state, draft: { ...NO_DRAFT, lineId: lines[to]?.id ?? null } };
}

function graded(state: DeskState, slug: string): DeskState {
  const grade = gradeOf(state, slug);
  if (!state.parcel) return tell(state, "bad", "noParcel");
  if (!grade) return tell(state, "bad", "unknownGrade", { slug });
  if (!state.draft.lineId) return tell(state, "bad", "noLine");
  const next = changed(state, { grade: slug, disposition: null, reason: "", later: false });
  return tell(next, "good", "graded", { grade: grade.name });
}

function later(state: DeskState): DeskState {
  if (!state.parcel) return tell(state, "bad", "noParcel");
  if (!state.draft.lineId) return tell(state, "bad", "noLine");
  if (draftTask(state) === "inspect") return tell(state, "bad", "noGrade");
  return changed(state, { later: true, grade: null, disposition: null });
}

function changed(state: DeskState, change: Partial<Draft>): DeskState {
  return { ...state, draft: { ...state.draft, ...change } };
}

/** Nothing was in it; the units are still awaited, or were said to be missing. */
function emptied(state: DeskState): DeskState {
  const { parcel } = state;
  if (!parcel) return tell(state, "bad", "noParcel");
  if (!parcel.items.every(isMissing)) return tell(state, "bad", "notEmpty");
  const next = closed({ ...state, parcel: { ...parcel, isEmptyBox: true } });
  return tell(next, "warn", "emptyBox", { number: parcel.ret.number });
}

/** The last item is judged anew; nothing of it has left the desk. */
function undone(state: DeskState): DeskState {
  const last = state.parcel?.items.at(-1);
  if (!state.parcel || !last) return state;
  const parcel = { ...state.parcel, items: state.parcel.items.slice(0, -1) };
  const { lineId, quantity, grade, disposition, reason, note, serials, lot, photos } = last;
  const later = grade === null && disposition === null;
  const draft = { lineId, quantity, grade, disposition, reason, note, serials, lot, photos, later };
  const line = parcel.ret.lines.find(({ id }) => id === lineId);
  return tell({ ...state, parcel, draft }, "info", "takenBack", { goods: line?.sku ?? "" });
}

function back(state: DeskState): DeskState {
  if (state.hits) return { ...state, hits: null };
  if (state.stray) return { ...state, stray: null };
  return { ...state, draft: state.parcel ? draftFor(state.parcel) : NO_DRAFT };
}

/** One step among what may become of the units. */
export function nextDisposition(state: DeskState, by: number): DeskAction | null {
  const { parcel, draft } = state;
  const line = parcel?.ret.lines.find(({ id }) => id === draft.lineId);
  if (!parcel || !line || !isJudged(draft) || draft.later) return null;
  const { room } = countsOf(line, parcel.items);
  const grade = gradeOf(state, draft.grade);
  const words = dispositionsFor(grade, draftTask(state), room);
  const now = draft.disposition ?? suggested(line.id, grade, state.suggestions).disposition;
  const here = now ? words.indexOf(now) : -1;
  const to = here < 0 ? (by > 0 ? 0 : words.length - 1) : (here + by + words.length) % words.length;
  const disposition = words[to];
  return disposition ? { type: "disposition", disposition } : null;
}
