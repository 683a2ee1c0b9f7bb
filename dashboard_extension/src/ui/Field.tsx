import type { ReactNode } from "react";
import { useId } from "react";

import styles from "./Field.module.css";

/** What a control must wear so that its label, hint and trouble are read out with it. */
export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
}

/** A label above any control, with a hint and the trouble with it below. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const below = `${id}-below`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": error || hint ? below : undefined,
        "aria-invalid": Boolean(error),
      })}
      {(error || hint) && (
        <div
          id={below}
          className={error ? styles.error : styles.hint}
          role={error ? "alert" : undefined}
        >
          {error || hint}
        </div>
      )}
    </div>
  );
}
