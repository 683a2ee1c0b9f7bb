import type { ReactNode } from "react";

import { useDashboard } from "@/bridge/useDashboard";

import styles from "./Widgets.module.css";

/** A way from a widget into our own pages: the Dashboard has to follow it, not the frame. */
export function OpenButton({
  path,
  className = styles.open,
  children,
}: {
  path: string;
  className?: string;
  children: ReactNode;
}) {
  const { openReturns } = useDashboard();
  return (
    <button type="button" className={className} onClick={() => void openReturns(path)}>
      {children}
    </button>
  );
}
