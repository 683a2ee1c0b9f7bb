import { useCallback, useReducer } from "react";

import type { JsonObject, Path } from "./document";
import { inOrder, pathText, rulesOf } from "./document";

/** A document with a name for each rule that outlives its editing. */
export interface Shown {
  document: JsonObject;
  keys: readonly string[];
}

interface State {
  past: Shown[];
  present: Shown;
  future: Shown[];
  /** Where the last change was: typing in one place is undone at once. */
  place: string | null;
  at: number;
}

type Action =
  | { kind: "write"; shown: Shown; place: string | null; at: number }
  | { kind: "undo" }
  | { kind: "redo" }
  | { kind: "replace"; shown: Shown };

const AT_ONCE = 2000;
const DEEPEST = 200;
let next = 0;

export const newKey = () => `rule-${++next}`;

export function shownOf(document: JsonObject): Shown {
  const sorted = inOrder(document);
  return { document: sorted, keys: rulesOf(sorted).map(newKey) };
}

/** Everything that is changed can be taken back, and done again. */
export function useHistory(begin: JsonObject) {
  const [state, dispatch] = useReducer(reduce, begin, (document): State => {
    return { past: [], present: shownOf(document), future: [], place: null, at: 0 };
  });
  const write = useCallback((shown: Shown, path: Path | null = null) => {
    const place = path && pathText(path);
    dispatch({ kind: "write", shown, place, at: Date.now() });
  }, []);
  const undo = useCallback(() => dispatch({ kind: "undo" }), []);
  const redo = useCallback(() => dispatch({ kind: "redo" }), []);
  const replace = useCallback(
    (document: JsonObject) => dispatch({ kind: "replace", shown: shownOf(document) }),
    [],
  );
  return {
    shown: state.present,
    write,
    undo,
    redo,
    replace,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
  };
}

function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case "write": {
      const goesOn =
        action.place !== null && action.place === state.place && action.at - state.at < AT_ONCE;
      const past = goesOn ? state.past : [...state.past.slice(1 - DEEPEST), state.present];
      return { past, present: action.shown, future: [], place: action.place, at: action.at };
    }
    case "undo": {
      const before = state.past.at(-1);
      if (!before) return state;
      const future = [state.present, ...state.future];
      return { ...state, past: state.past.slice(0, -1), present: before, future, place: null };
    }
    case "redo": {
      const [after, ...future] = state.future;
      if (!after) return state;
      return { ...state, past: [...state.past, state.present], present: after, future, place: null };
    }
    case "replace":
      return { past: [...state.past, state.present], present: action.shown, future: [], place: null, at: 0 };
  }
}
