import { useCallback, useRef } from "react";

import type { Part } from "./words";

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Puts words where somebody last wrote, and the caret behind them or between them. */
export function useInserting() {
  const controls = useRef(new Map<Part, Control>());
  const last = useRef<Part>("text");
  const register = useCallback(
    (part: Part) => ({
      ref: (control: Control | null) => {
        if (control) controls.current.set(part, control);
        else controls.current.delete(part);
      },
      onFocus: () => {
        last.current = part;
      },
    }),
    [],
  );
  const insert = (before: string, after = "") => {
    const control = controls.current.get(last.current) ?? controls.current.get("text");
    if (!control) return;
    const [from, to] = [control.selectionStart ?? 0, control.selectionEnd ?? 0];
    const inside = control.value.slice(from, to);
    control.focus();
    write(control, before + inside + after);
    const caret = from + before.length + inside.length;
    control.setSelectionRange(caret, caret);
  };
  const goToLine = (part: Part, line: number) => {
    const control = controls.current.get(part);
    if (!control) return;
    const lines = control.value.split("\n");
    const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    control.focus();
    control.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };
  return { register, insert, goToLine };
}

/** As if it was typed, so that the browser can undo it. */
function write(control: Control, text: string) {
  // Deprecated, and the only way that keeps the history of a control.
  if (document.execCommand?.("insertText", false, text)) return;
  control.setRangeText(text);
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
