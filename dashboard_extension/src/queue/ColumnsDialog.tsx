import { Button } from "@saleor/macaw-ui";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Dialog } from "@/ui/Dialog";

import { choosing } from "./columnMessages";
import type { ColumnId } from "./columns";
import { columnsFor } from "./columns";
import { columnNames } from "./messages";
import styles from "./Queue.module.css";

/** Which columns, in which order. Buttons move them, so that keys do as well. */
export function ColumnsDialog({
  columns,
  asStaff,
  onUse,
  onClose,
}: {
  columns: ColumnId[];
  asStaff: boolean;
  onUse: (columns: ColumnId[] | null) => void;
  onClose: () => void;
}) {
  const intl = useIntl();
  const [shown, setShown] = useState(columns);
  const [order, setOrder] = useState<ColumnId[]>([
    ...columns,
    ...columnsFor(asStaff).filter((id) => !columns.includes(id)),
  ]);
  const move = (id: ColumnId, by: number) => {
    const from = order.indexOf(id);
    const after = order.filter((one) => one !== id);
    after.splice(from + by, 0, id);
    setOrder(after);
  };
  const chosen = order.filter((id) => shown.includes(id));
  const name = (id: ColumnId) => intl.formatMessage(columnNames[id]);
  return (
    <Dialog
      title={<FormattedMessage {...choosing.title} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={() => onUse(null)}>
            <FormattedMessage {...choosing.usual} />
          </Button>
          <Button disabled={!chosen.length} onClick={() => onUse(chosen)}>
            <FormattedMessage {...choosing.use} />
          </Button>
        </>
      }
    >
      <ol className={styles.columnList}>
        {order.map((id, index) => (
          <li key={id}>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={shown.includes(id)}
                onChange={() =>
                  setShown((before) =>
                    before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
                  )
                }
              />
              {name(id)}
            </label>
            <MoveButton
              label={intl.formatMessage(choosing.up, { column: name(id) })}
              disabled={index === 0}
              onClick={() => move(id, -1)}
              up
            />
            <MoveButton
              label={intl.formatMessage(choosing.down, { column: name(id) })}
              disabled={index === order.length - 1}
              onClick={() => move(id, 1)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.hint}>
        <FormattedMessage {...choosing.hint} />
      </p>
    </Dialog>
  );
}


function MoveButton({
  label,
  disabled,
  onClick,
  up = false,
}: {
  label: string;
  disabled: boolean;
  onClick: () => void;
  up?: boolean;
}) {
  const Arrow = up ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      // Not `disabled`, which would take the focus from whoever moves a column to the end.
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      <Arrow size={16} aria-hidden />
    </button>
  );
}
