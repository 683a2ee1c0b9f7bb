import { useCallback, useState } from "react";

import type { QueueRowFragment } from "@/api/generated/graphql";
import type { ReturnProblem } from "@/api/trouble";

import type { Outcome } from "./useBulk";

export type Picks = ReadonlyMap<string, QueueRowFragment>;

/** Which returns are picked, over all pages, and why the last thing failed for some. */
export function useSelection(rows: readonly QueueRowFragment[]) {
  const [picks, setPicks] = useState<Picks>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, ReturnProblem[]>>(new Map());
  const [last, setLast] = useState<string | null>(null);

  const pick = useCallback((some: readonly QueueRowFragment[], on: boolean) => {
    setPicks((before) => {
      const after = new Map(before);
      for (const row of some) {
        if (on) after.set(row.id, row);
        else after.delete(row.id);
      }
      return after;
    });
  }, []);

  const toggle = useCallback(
    (row: QueueRowFragment) => {
      pick([row], !picks.has(row.id));
      setLast(row.id);
    },
    [pick, picks],
  );

  /** From the one that was picked last to this one. */
  const pickUpTo = useCallback(
    (row: QueueRowFragment) => {
      const from = rows.findIndex(({ id }) => id === last);
      const to = rows.findIndex(({ id }) => id === row.id);
      if (from < 0 || to < 0) return toggle(row);
      pick(rows.slice(Math.min(from, to), Math.max(from, to) + 1), true);
      setLast(row.id);
    },
    [rows, last, pick, toggle],
  );

  /** What succeeded is let go; what failed stays, with its reason. */
  const settle = useCallback((outcomes: readonly Outcome[]) => {
    const failed = outcomes.filter((outcome) => outcome.problems.length);
    setProblems(new Map(failed.map(({ id, problems: found }) => [id, found])));
    setPicks((before) => {
      const after = new Map(before);
      for (const { id, problems: found } of outcomes) if (!found.length) after.delete(id);
      return after;
    });
  }, []);

  const clear = useCallback(() => {
    setPicks(new Map());
    setProblems(new Map());
  }, []);

  return { picks, problems, pick, toggle, pickUpTo, settle, clear };
}

export type Selection = ReturnType<typeof useSelection>;
