import type { ReactNode } from "react";

import styles from "./Notice.module.css";

export type Tone = "good" | "warn" | "bad" | "info" | "quiet";

/** A coloured box in the page's flow; trouble is read out at once. */
export function Notice({
  tone = "info",
  title,
  children,
  action,
}: {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={tone === "bad" ? "alert" : "note"}
    >
      <div className={styles.words}>
        {title && <strong className={styles.title}>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
