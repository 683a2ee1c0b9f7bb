import { MoreHorizontal } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useIntl } from "react-intl";

import styles from "./Menu.module.css";
import { messages } from "./messages";

export interface MenuItem {
  key: string;
  label: ReactNode;
  onSelect: () => void;
  danger?: boolean;
}

/** Rare actions behind one button, as the menu pattern of WAI-ARIA has them. */
export function Menu({ items, label }: { items: MenuItem[]; label?: string }) {
  const [open, setOpen] = useState(false);
  const intl = useIntl();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Opened near the left edge it would begin outside of the page.
    const { left = 0 } = list.current?.getBoundingClientRect() ?? {};
    if (left < 0) list.current?.classList.add(styles.fromLeft ?? "");
  }, [open]);
  useEffect(() => {
    if (!open) return;
    entries(root.current)[0]?.focus();
    const away = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);
  if (!items.length) return null;
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // The list's own keys; its entries are buttons that can be pressed.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className={styles.root}
      onKeyDown={(event) => open && move(event, root.current, shut)}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label ?? intl.formatMessage(messages.more)}
        onClick={() => setOpen(!open)}
      >
        <MoreHorizontal size={18} aria-hidden />
      </button>
      {open && (
        <div ref={list} id={id} role="menu" className={styles.menu}>
          {items.map(({ key, label: text, onSelect, danger }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={danger ? `${styles.item} ${styles.danger}` : styles.item}
              onClick={() => {
                shut();
                onSelect();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function entries(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function move(event: KeyboardEvent, root: HTMLElement | null, shut: () => void) {
  const all = entries(root);
  const here = all.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: -1,
  };
  const to = steps[event.key];
  if (event.key === "Escape" || event.key === "Tab") {
    if (event.key === "Escape") event.preventDefault();
    shut();
  } else if (to !== undefined) {
    event.preventDefault();
    all.at(to % all.length)?.focus();
  }
}
