import { flexRender, getCoreRowModel, useReactTable } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { MouseEvent } from "react";
import { useMemo } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router-dom";

import type { QueueRowFragment } from "@/api/generated/graphql";

import type { Sort } from "./address";
import { NumberLink, RowNotes } from "./cells";
import type { ColumnId } from "./columns";
import { COLUMNS, SORTED_BY } from "./columns";
import { useFromList } from "./fromList";
import { columnNames, messages } from "./messages";
import { PickAll, PickBox } from "./PickBox";
import styles from "./Queue.module.css";
import type { Selection } from "./useSelection";

export interface ListProps {
  rows: QueueRowFragment[];
  columns: ColumnId[];
  /** Null where nothing can be done with what is picked. */
  selection: Selection | null;
  gone: ReadonlySet<string>;
}

interface SortProps {
  sort: Sort;
  onSort: (sort: Sort) => void;
}

export function QueueTable({ rows, columns, selection, gone, ...sorting }: ListProps & SortProps) {
  const intl = useIntl();
  const open = useOpenReturn();
  const columnVisibility = useMemo(
    () => Object.fromEntries(COLUMNS.map(({ id }) => [id, columns.includes(id as ColumnId)])),
    [columns],
  );
  const table = useReactTable({
    data: rows,
    columns: COLUMNS,
    getCoreRowModel: getCoreRowModel(),
    getRowId: ({ id }) => id,
    state: { columnOrder: columns, columnVisibility },
    manualSorting: true,
    manualPagination: true,
  });
  return (
    <table className={styles.table}>
      <caption className="sr-only">{intl.formatMessage(messages.table)}</caption>
      <thead>
        <tr>
          {selection && (
            <td className={styles.pickCell}>
              <PickAll rows={rows} selection={selection} />
            </td>
          )}
          <Header id="number" {...sorting} />
          {columns.map((id) => (
            <Header key={id} id={id} {...sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map(({ id, original, getVisibleCells }) => (
          // The number is a link; that the whole row opens it is only a larger target.
          <tr
            key={id}
            data-return={id}
            data-picked={selection?.picks.has(id) || undefined}
            data-gone={gone.has(id) || undefined}
            onClick={(event) => open(event, id)}
          >
            {selection && (
              <td className={styles.pickCell}>
                <PickBox row={original} selection={selection} />
              </td>
            )}
            <th scope="row">
              <NumberLink row={original} />
              <RowNotes problems={selection?.problems.get(id)} gone={gone.has(id)} />
            </th>
            {getVisibleCells().map((cell) => (
              <td key={cell.id} data-column={cell.column.id}>
                {flexRender(cell.column.columnDef.cell, cell.getContext())}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Header({ id, sort, onSort }: { id: ColumnId } & SortProps) {
  const field = SORTED_BY[id];
  const name = <FormattedMessage {...columnNames[id]} />;
  if (!field)
    return (
      <th scope="col" data-column={id}>
        {name}
      </th>
    );
  const isHere = sort.field === field;
  // Who asks for an order first wants the newest, the most urgent and what is due soonest.
  const descending = isHere ? !sort.descending : field !== "DUE_AT";
  // An age grows the other way than the moment that it is counted from.
  const falls = id === "age" ? !sort.descending : sort.descending;
  const Arrow = falls ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      data-column={id}
      aria-sort={isHere ? (falls ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ field, descending })}
      >
        {name}
        {isHere && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  );
}

/** Opens a return, unless somebody meant a control in its row, or marks its text. */
function useOpenReturn() {
  const navigate = useNavigate();
  const state = useFromList();
  return (event: MouseEvent, id: string) => {
    const meant = (event.target as HTMLElement).closest("a, button, input, label");
    if (meant || window.getSelection()?.toString()) return;
    void navigate(`/returns/${encodeURIComponent(id)}`, { state });
  };
}
