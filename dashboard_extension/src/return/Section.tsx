import type { MouseEvent, ReactNode } from "react";
import { Children, Fragment, useId } from "react";

import styles from "./Section.module.css";

/** A part of the page with its name. */
export function Section({
  title,
  aside,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {aside}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

export interface Fact {
  name: ReactNode;
  value: ReactNode;
}

/** Names and what they are; what is not known is left out. */
export function Facts({ facts }: { facts: (Fact | false | null | undefined | "")[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact, index) =>
          fact && (
            <Fragment key={index}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}

/** Short parts on one line, with a dot between them; what is empty is left out. */
export function Dotted({ soft = false, children }: { soft?: boolean; children: ReactNode }) {
  return (
    <span className={soft ? `${styles.dotted} ${styles.soft}` : styles.dotted}>
      {Children.toArray(children).map((child, index) => (
        <span key={index}>{child}</span>
      ))}
    </span>
  );
}

/** A key of the keyboard, beside what it does. */
export function Key({ name }: { name: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {name}
    </kbd>
  );
}

/** A way to another page of the Dashboard; with Ctrl or Command in a tab of its own. */
export function DashboardLink({
  onOpen,
  label,
  children,
}: {
  onOpen: (tab: boolean) => void;
  label?: string;
  children: ReactNode;
}) {
  const open = (event: MouseEvent) => onOpen(event.ctrlKey || event.metaKey);
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={label}
      onClick={open}
      onAuxClick={({ button }) => button === 1 && onOpen(true)}
    >
      {children}
    </button>
  );
}
