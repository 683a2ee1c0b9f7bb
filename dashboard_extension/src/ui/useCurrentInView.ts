import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router-dom";

/** On a narrow screen a row of links scrolls sideways: the one for this page stays in sight. */
export function useCurrentInView<Element extends HTMLElement>(): RefObject<Element> {
  const row = useRef<Element>(null);
  const { pathname, search } = useLocation();
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>("[aria-current]");
    if (!row.current || !current) return;
    // The row alone: `scrollIntoView` would also move the page, and pages around it.
    const [around, here] = [row.current, current].map((one) => one.getBoundingClientRect());
    if (!around || !here) return;
    if (here.left < around.left || here.right > around.right)
      row.current.scrollLeft += here.left - around.left - (around.width - here.width) / 2;
  }, [pathname, search]);
  return row;
}
