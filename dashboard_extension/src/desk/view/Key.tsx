import styles from "./desk.module.css";

/** A key as it is printed on its cap. */
export function Key({ name }: { name: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {name}
    </kbd>
  );
}
