import { useEffect, useRef } from "react";

import { Wedge } from "./wedge";

const TYPING = "input, textarea, select, [contenteditable='true']";
const PRESSED = "button, a, summary";

interface Handlers {
  onScan: (code: string) => void;
  /** A key that a person pressed where nobody types; answers whether it meant something. */
  onKey: (key: string) => boolean;
}

/**
 * Listens to the scanner wherever the focus is, also in a field (which is then as it was
 * before), and to keys where nobody types. Not behind a dialog.
 */
export function useWedge(handlers: Handlers) {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const listener = new Listener(latest);
    document.addEventListener("keydown", listener.press, true);
    return () => {
      document.removeEventListener("keydown", listener.press, true);
      listener.stop();
    };
  }, []);
}

class Listener {
  private readonly wedge = new Wedge();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private typing = false;
  private before: { field: HTMLInputElement | HTMLTextAreaElement; value: string } | null = null;

  constructor(private readonly handlers: { readonly current: Handlers }) {}

  press = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key === "Enter" || event.key === "Tab") this.ended(event, target);
    else if (event.key.length === 1) this.printed(event, target);
    else if (!target.matches(TYPING) && this.handlers.current.onKey(event.key)) {
      event.preventDefault();
    }
  };

  stop() {
    if (this.timer) clearTimeout(this.timer);
  }

  private ended(event: KeyboardEvent, target: HTMLElement) {
    const code = this.wedge.end(event.timeStamp);
    if (code) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.scanned(code);
      return;
    }
    this.flush();
    if (event.key === "Tab" || target.matches(TYPING) || target.matches(PRESSED)) return;
    if (this.handlers.current.onKey("Enter")) event.preventDefault();
  }

  private printed(event: KeyboardEvent, target: HTMLElement) {
    const follows = this.wedge.press(event.key, event.timeStamp);
    const typing = target.matches(TYPING);
    if (!follows) this.remember(typing, target);
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), this.wedge.patience);
    if (typing || (event.key === " " && !follows && target.matches(PRESSED))) return;
    event.preventDefault();
  }

  /** What a field held before the scanner wrote into it. */
  private remember(typing: boolean, target: HTMLElement) {
    this.typing = typing;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    this.before = isField ? { field: target, value: target.value } : null;
  }

  private flush() {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const found = this.wedge.rest();
    if (this.typing) return;
    if ("code" in found) this.scanned(found.code);
    else for (const key of found.keys) this.handlers.current.onKey(key);
  }

  private scanned(code: string) {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.before) restore(this.before.field, this.before.value);
    this.before = null;
    this.handlers.current.onScan(code);
  }
}

/** Set a field's value so that React hears of it. */
function restore(field: HTMLInputElement | HTMLTextAreaElement, value: string) {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
