import type { ReactNode } from "react";

import type { Tone } from "./Notice";
import styles from "./Pill.module.css";

/** A word with a ground, for states. The word says it; the colour only helps. */
export function Pill({ tone = "quiet", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${styles[tone]}`}>{children}</span>;
}
