import { createColumnHelper } from "@tanstack/react-table";
import { FormattedMessage } from "react-intl";

import type { QueueRowFragment, ReturnRequestSortField } from "@/api/generated/graphql";
import { kindWords, statusWords } from "@/api/wordMessages";
import { Money } from "@/ui/Money";
import { When } from "@/ui/When";

import { Age, Assignee, Clipped, Customer, Due, Items, Priority } from "./cells";
import type { columnNames } from "./messages";
import { reasonsOf, valueOf } from "./names";
import { StepPills } from "./StepPills";

export type ColumnId = keyof typeof columnNames;

/** All columns but the number, in their usual order; who is no staff sees fewer. */
const ALL: { id: ColumnId; staffOnly?: boolean; usual: boolean }[] = [
  { id: "customer", staffOnly: true, usual: true },
  { id: "order", usual: true },
  { id: "items", usual: true },
  { id: "reasons", usual: true },
  { id: "step", usual: true },
  { id: "value", staffOnly: true, usual: true },
  { id: "priority", usual: true },
  { id: "due", usual: true },
  { id: "assignee", usual: true },
  { id: "age", usual: true },
  { id: "kind", usual: false },
  { id: "status", usual: false },
  { id: "updated", usual: false },
];

export function columnsFor(asStaff: boolean): ColumnId[] {
  return ALL.filter(({ staffOnly }) => asStaff || !staffOnly).map(({ id }) => id);
}

export function usualColumns(asStaff: boolean): ColumnId[] {
  return ALL.filter(({ staffOnly, usual }) => usual && (asStaff || !staffOnly)).map(
    ({ id }) => id,
  );
}

/** Those of the wanted that there are, in the order wanted. */
export function chosenColumns(wanted: string[] | null, asStaff: boolean): ColumnId[] {
  const known = columnsFor(asStaff);
  const chosen = (wanted ?? []).filter((id): id is ColumnId =>
    (known as string[]).includes(id),
  );
  return chosen.length ? chosen : usualColumns(asStaff);
}

export const SORTED_BY: Partial<Record<ColumnId, ReturnRequestSortField>> = {
  number: "NUMBER",
  priority: "PRIORITY",
  due: "DUE_AT",
  age: "CREATED_AT",
  status: "STATUS",
  updated: "UPDATED_AT",
};

const column = createColumnHelper<QueueRowFragment>();

export const COLUMNS = [
  column.display({
    id: "customer",
    cell: ({ row }) => <Customer row={row.original} />,
  }),
  column.display({ id: "order", cell: ({ row }) => row.original.orderNumber }),
  column.display({ id: "items", cell: ({ row }) => <Items lines={row.original.lines} /> }),
  column.display({ id: "reasons", cell: ({ row }) => <Clipped text={reasonsOf(row.original).join(", ")} /> }),
  column.display({ id: "step", cell: ({ row }) => <StepPills row={row.original} /> }),
  column.display({
    id: "value",
    cell: ({ row }) => {
      const value = valueOf(row.original);
      return value && <Money value={value} />;
    },
  }),
  column.display({
    id: "priority",
    cell: ({ row }) => <Priority priority={row.original.priority} />,
  }),
  column.display({ id: "due", cell: ({ row }) => <Due row={row.original} /> }),
  column.display({
    id: "assignee",
    cell: ({ row }) => <Assignee assignee={row.original.assignee} />,
  }),
  column.display({ id: "age", cell: ({ row }) => <Age since={row.original.createdAt} /> }),
  column.display({
    id: "kind",
    cell: ({ row }) => <FormattedMessage {...kindWords[row.original.kind]} />,
  }),
  column.display({
    id: "status",
    cell: ({ row }) => <FormattedMessage {...statusWords[row.original.status]} />,
  }),
  column.display({ id: "updated", cell: ({ row }) => <When at={row.original.updatedAt} /> }),
];
