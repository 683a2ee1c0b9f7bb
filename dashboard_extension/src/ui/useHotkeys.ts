import { useEffect, useRef } from "react";

export type Hotkeys = Record<string, (event: KeyboardEvent) => void>;

/** In a tick box nothing is typed but the space. */
const TYPING =
  "input:not([type='checkbox']), textarea, select, [contenteditable='true']";

/**
 * Keys that work anywhere on the page but where somebody types, and not behind a dialog.
 *
 * A key is named as `KeyboardEvent.key` names it, with `Shift+`, `Ctrl+` (also the
 * Command key) before it where it needs them.
 */
export function useHotkeys(keys: Hotkeys, active = true) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTaken(event.target)) return;
      const handle = latest.current[nameOf(event)];
      if (!handle) return;
      event.preventDefault();
      handle(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [active]);
}

function nameOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  // A capital or a sign says by itself that Shift was held.
  const shift = event.shiftKey && event.key.length > 1 ? "Shift+" : "";
  return `${control}${shift}${event.key}`;
}

function isTaken(target: EventTarget | null): boolean {
  const typing = target instanceof HTMLElement && target.matches(TYPING);
  return typing || document.querySelector("dialog[open]") !== null;
}
