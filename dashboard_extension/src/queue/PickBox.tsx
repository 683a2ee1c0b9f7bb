import { useEffect, useRef } from "react";
import { useIntl } from "react-intl";

import type { QueueRowFragment } from "@/api/generated/graphql";

import { messages } from "./messages";
import styles from "./Queue.module.css";
import type { Selection } from "./useSelection";

export function PickBox({ row, selection }: { row: QueueRowFragment; selection: Selection }) {
  const intl = useIntl();
  return (
    <label className={styles.pick}>
      <input
        type="checkbox"
        checked={selection.picks.has(row.id)}
        aria-label={intl.formatMessage(messages.pick, { number: row.number })}
        onChange={({ nativeEvent }) =>
          (nativeEvent as MouseEvent).shiftKey
            ? selection.pickUpTo(row)
            : selection.toggle(row)
        }
      />
    </label>
  );
}

export function PickAll({
  rows,
  selection: { picks, pick },
}: {
  rows: QueueRowFragment[];
  selection: Selection;
}) {
  const intl = useIntl();
  const box = useRef<HTMLInputElement>(null);
  const picked = rows.filter(({ id }) => picks.has(id)).length;
  const all = rows.length > 0 && picked === rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = picked > 0 && !all;
  }, [picked, all]);
  return (
    <label className={styles.pick}>
      <input
        ref={box}
        type="checkbox"
        checked={all}
        aria-label={intl.formatMessage(messages.pickAll)}
        onChange={() => pick(rows, !all)}
      />
    </label>
  );
}
