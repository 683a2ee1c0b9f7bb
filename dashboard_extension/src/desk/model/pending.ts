import type { Entry } from "../outbox/entries";
import { itemsOf } from "../outbox/entries";
import type { DeskReturn } from "./goods";
import { isKept, isMissing } from "./goods";

/**
 * A return as it will be once everything of this desk has arrived: what was sent since the
 * shop told of it, or still waits to be sent, is counted already.
 */
export function withPending(ret: DeskReturn, entries: readonly Entry[], toldAt: number): DeskReturn {
  const items = entries
    .filter((entry) => entry.returnId === ret.id)
    .filter(({ state, doneAt }) => state !== "refused" && (doneAt === null || doneAt >= toldAt))
    .flatMap(itemsOf);
  if (!items.length) return ret;
  const lines = ret.lines.map((line) => {
    const next = { ...line };
    for (const item of items.filter(({ lineId }) => lineId === line.id)) {
      const { quantity } = item;
      if (isMissing(item)) next.quantityMissing += quantity;
      else if (item.task === "receive") next.quantityReceived += quantity;
      if (item.becomes && !isMissing(item)) next.quantityInspected += quantity;
      if (isKept(item.becomes)) next.quantityAccepted += quantity;
    }
    return next;
  });
  return { ...ret, lines };
}
