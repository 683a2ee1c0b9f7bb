import type { QueueRowFragment } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";

/** What every dialog needs that asks before something is done to returns. */
export interface AskingProps {
  rows: QueueRowFragment[];
  busy: boolean;
  trouble: Trouble | null;
  onClose: () => void;
}

/** One is called by its number, many are counted. */
export function titleValues(rows: QueueRowFragment[]) {
  return { count: rows.length, number: rows[0]?.number ?? "" };
}
