import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/** Moves the focus from one return of the list to the next. */
export function useRowKeys(list: RefObject<HTMLElement>, shownAs: unknown) {
  const last = useRef<{ id: string; place: number } | null>(null);

  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const note = ({ target }: FocusEvent) => {
      const row = (target as HTMLElement).closest<HTMLElement>("[data-return]");
      const id = row?.dataset.return;
      if (id) last.current = { id, place: linksIn(root).findIndex((one) => idOf(one) === id) };
    };
    root.addEventListener("focusin", note);
    return () => root.removeEventListener("focusin", note);
  }, [list]);

  useEffect(() => {
    // Whose row was taken away with the focus in it goes on at the same place.
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!lost || !last.current || document.querySelector("dialog[open]")) return;
    const links = linksIn(list.current);
    const same = links.find((one) => idOf(one) === last.current?.id);
    (same ?? links[Math.min(last.current.place, links.length - 1)])?.focus();
  }, [list, shownAs]);

  const move = (by: number) => {
    const links = linksIn(list.current);
    const here = links.findIndex((one) => idOf(one) === last.current?.id);
    const to = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
    links[Math.max(0, Math.min(to, links.length - 1))]?.focus();
  };
  /** The id of the return that was last moved to. */
  const current = () => last.current?.id;
  return { move, current };
}

function linksIn(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
}

function idOf(link: HTMLElement): string | undefined {
  return link.dataset.row;
}
