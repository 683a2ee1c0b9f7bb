import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { MessageDescriptor } from "react-intl";
import { FormattedMessage } from "react-intl";

import type { QueueRowFragment, ReturnPriorityEnum } from "@/api/generated/graphql";
import {
  QueueApproveDocument,
  QueueAssignDocument,
  QueueDeclineDocument,
  QueuePrioritySetDocument,
  QueueReimburseDocument,
} from "@/api/generated/graphql";
import { messages as shared } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";

import { bulk } from "./bulkMessages";
import type { Outcome } from "./useBulk";
import { useBulk } from "./useBulk";

type Rows = QueueRowFragment[];

/** Does things to many returns, tells what became of each, and takes back what can be. */
export function useBulkActions(settle: (outcomes: Outcome[]) => void, reload: () => void) {
  const say = useToast();
  const [results, setResults] = useState<Outcome[] | null>(null);
  const approving = useBulk(QueueApproveDocument);
  const declining = useBulk(QueueDeclineDocument);
  const assigning = useBulk(QueueAssignDocument);
  const prioritizing = useBulk(QueuePrioritySetDocument);
  const reimbursing = useBulk(QueueReimburseDocument);
  const all = [approving, declining, assigning, prioritizing, reimbursing];

  /** Whether anything was done; then the dialog that asked for it has nothing to say. */
  function tell(outcomes: Outcome[] | null, text: MessageDescriptor, undo?: () => void): boolean {
    if (!outcomes) return false;
    settle(outcomes);
    reload();
    const done = outcomes.filter(({ problems }) => !problems.length);
    if (done.length < outcomes.length) setResults(outcomes);
    if (done.length)
      say(
        "good",
        <FormattedMessage {...text} values={{ count: done.length }} />,
        undo ? (
          <Button variant="secondary" onClick={undo}>
            <FormattedMessage {...shared.undo} />
          </Button>
        ) : (
          <Button variant="secondary" onClick={() => setResults(outcomes)}>
            <FormattedMessage {...bulk.details} />
          </Button>
        ),
      );
    return true;
  }

  /** Puts each back to what it was, in as few requests as there were values. */
  function undo<Value>(
    rows: Rows,
    valueOf: (row: QueueRowFragment) => Value,
    put: (some: Rows, value: Value) => Promise<Outcome[] | null>,
  ) {
    return async () => {
      for (const [value, some] of groupedBy(rows, valueOf)) {
        const outcomes = await put(some, value);
        if (outcomes?.some(({ problems }) => problems.length)) setResults(outcomes);
        else if (outcomes) say("good", <FormattedMessage {...bulk.undone} />);
      }
      reload();
    };
  }

  const putAssignee = (rows: Rows, userId: string | null) => assigning.run(rows, { userId });
  const putPriority = (rows: Rows, priority: ReturnPriorityEnum | null) =>
    prioritizing.run(rows, { priority: priority ?? "NORMAL" });
  return {
    results,
    closeResults: () => setResults(null),
    busy: all.some(({ busy }) => busy),
    trouble: all.find(({ trouble }) => trouble)?.trouble ?? null,
    forget: () => all.forEach(({ forget }) => forget()),
    approve: async (rows: Rows) => tell(await approving.run(rows, {}), bulk.approved),
    decline: async (rows: Rows, reason: string) =>
      tell(await declining.run(rows, { reason }), bulk.declined),
    assign: async (rows: Rows, userId: string | null) =>
      tell(
        await putAssignee(rows, userId),
        bulk.assigned,
        undo(rows, ({ assignee }) => assignee?.id ?? null, putAssignee),
      ),
    prioritize: async (rows: Rows, priority: ReturnPriorityEnum) =>
      tell(
        await putPriority(rows, priority),
        bulk.prioritized,
        undo(rows, (row) => row.priority, putPriority),
      ),
    reimburse: async (rows: Rows) => tell(await reimbursing.run(rows, {}), bulk.reimbursed),
  };
}

export type BulkActions = ReturnType<typeof useBulkActions>;

function groupedBy<Value>(rows: Rows, valueOf: (row: QueueRowFragment) => Value) {
  const groups = new Map<Value, Rows>();
  for (const row of rows) {
    const value = valueOf(row);
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return groups;
}
