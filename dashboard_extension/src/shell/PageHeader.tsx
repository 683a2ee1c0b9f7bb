import type { ReactNode } from "react";
import { useEffect, useRef } from "react";

import styles from "./PageHeader.module.css";

/** A page's name, what can be done on it, and a word on where it belongs. */
export function PageHeader({
  title,
  aside,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A new page is read out from its name on.
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {children}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </header>
  );
}
