import { FormattedMessage, useIntl } from "react-intl";

import { Money } from "@/ui/Money";

import { Age, Assignee, Customer, Due, Items, NumberLink, Priority, RowNotes } from "./cells";
import { columnNames, messages } from "./messages";
import { customerOf, reasonsOf, valueOf } from "./names";
import { PickBox } from "./PickBox";
import styles from "./Queue.module.css";
import type { ListProps } from "./QueueTable";
import { StepPills } from "./StepPills";

/** The same list where a table has no room. */
export function QueueCards({ rows, selection, gone }: Omit<ListProps, "columns">) {
  const intl = useIntl();
  return (
    <ul className={styles.cards} aria-label={intl.formatMessage(messages.table)}>
      {rows.map((row) => {
        const value = valueOf(row);
        return (
          <li
            key={row.id}
            className={styles.card}
            data-return={row.id}
            data-picked={selection?.picks.has(row.id) || undefined}
            data-gone={gone.has(row.id) || undefined}
          >
            <div className={styles.cardHead}>
              {selection && <PickBox row={row} selection={selection} />}
              <NumberLink row={row} />
              <span className={styles.cardAge}>
                <Age since={row.createdAt} />
              </span>
            </div>
            <RowNotes problems={selection?.problems.get(row.id)} gone={gone.has(row.id)} />
            <StepPills row={row} />
            {customerOf(row) && (
              <div>
                <Customer row={row} />
              </div>
            )}
            <Items lines={row.lines} />
            <div className={styles.soft}>{reasonsOf(row).join(", ")}</div>
            <div className={styles.cardFoot}>
              {value && <Money value={value} />}
              {row.priority !== "NORMAL" && <Priority priority={row.priority} />}
              {row.dueAt && (
                <span>
                  {!row.isOverdue && (
                    <>
                      <FormattedMessage {...columnNames.due} />{" "}
                    </>
                  )}
                  <Due row={row} />
                </span>
              )}
              {row.assignee && <Assignee assignee={row.assignee} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
