import type { RefObject } from "react";

import { keysOfGrades } from "./model/keys";
import { linesOf } from "./model/goods";
import { nextDisposition } from "./model/reduce";
import { useWedge } from "./scan/useWedge";
import type { Desk } from "./useDesk";
import { focusDetail } from "./view/ItemDetails";

interface Around {
  box: RefObject<HTMLInputElement>;
  onUndo: () => void;
  onHelp: () => void;
  onScan: (code: string) => void;
}

/** The scanner, and what each key does as the desk stands now. */
export function useDeskKeys(desk: Desk, around: Around) {
  useWedge({ onScan: around.onScan, onKey: (key) => press(desk, around, key) });
}

function press(desk: Desk, around: Around, key: string): boolean {
  const { state, dispatch } = desk;
  if (key === "/") return done(() => around.box.current?.focus());
  if (key === "?") return done(around.onHelp);
  if (key === "Escape") return done(() => dispatch({ type: "back" }));
  if (state.hits) return choose(desk, key);
  if (key.toLowerCase() === "u") return done(around.onUndo);
  return state.parcel !== null && (pressGoods(desk, key) || pressItem(desk, key));
}

function choose(desk: Desk, key: string): boolean {
  const index = Number(key) - 1;
  if (!desk.state.hits?.[index]) return false;
  return done(() => desk.choose(index));
}

function pressGoods(desk: Desk, key: string): boolean {
  const { state, dispatch } = desk;
  switch (key.toLowerCase()) {
    case "enter":
      return done(desk.confirm);
    case "arrowdown":
      return done(() => dispatch({ type: "move", by: 1 }));
    case "arrowup":
      return done(() => dispatch({ type: "move", by: -1 }));
    case "q":
      return done(desk.finish);
    case "e":
      return done(() => dispatch({ type: "empty" }));
  }
  const line = state.parcel && linesOf(state.parcel.ret)[Number(key) - 1];
  if (state.draft.lineId || !line) return false;
  return done(() => dispatch({ type: "line", lineId: line.id }));
}

function pressItem({ state, dispatch }: Desk, key: string): boolean {
  const { draft } = state;
  const small = key.toLowerCase();
  const grade = keysOfGrades(state.grades).find(({ keys }) => keys.includes(small))?.grade;
  if (grade) return done(() => dispatch({ type: "grade", slug: grade.slug }));
  const change = (quantity: number) => dispatch({ type: "draft", change: { quantity } });
  switch (small) {
    case "0":
      return done(() => dispatch({ type: "later" }));
    case "+":
    case "=":
      return done(() => change(draft.quantity + 1));
    case "-":
      return done(() => change(Math.max(1, draft.quantity - 1)));
    case "arrowright":
    case "arrowleft": {
      const step = nextDisposition(state, small === "arrowright" ? 1 : -1);
      return done(() => step && dispatch(step));
    }
    case "n":
      return done(() => focusDetail("note"));
    case "s":
      return done(() => focusDetail("serials"));
    case "p":
      return done(() => document.querySelector<HTMLInputElement>('[data-desk="photo"]')?.click());
  }
  return false;
}

function done(act: () => void): true {
  act();
  return true;
}
