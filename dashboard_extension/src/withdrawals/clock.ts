import type { WithdrawalClockFragment } from "@/api/generated/graphql";
import type { Tone } from "@/ui/Notice";

export type Clock =
  | { state: "paid" | "closed" | "over" | "waits"; tone: Tone }
  | { state: "runs" | "soon" | "overdue"; tone: Tone };

const LIVE = ["UNCONFIRMED", "REQUESTED", "APPROVED"];
/** From then on somebody should see to the money. */
const SOON = 3 * 24 * 60 * 60 * 1000;

/** How it stands with the money of a withdrawal: what the shop says, in one word. */
export function refundClock(row: WithdrawalClockFragment, now = Date.now()): Clock {
  const { returnRequest: request, refundBy } = row;
  if (request?.moneyStatus === "REIMBURSED") return { state: "paid", tone: "good" };
  if (row.isOverdue) return { state: "overdue", tone: "bad" };
  if (!request && row.closedAt) return { state: "closed", tone: "quiet" };
  if (request && !LIVE.includes(request.status)) return { state: "over", tone: "quiet" };
  if (row.mayWithholdRefund) return { state: "waits", tone: "quiet" };
  const left = new Date(refundBy).getTime() - now;
  return left < SOON ? { state: "soon", tone: "warn" } : { state: "runs", tone: "quiet" };
}

/** Whether staff still have to look: it did not become a return by itself, nor was closed. */
export const isOpen = ({ outcome, closedAt }: Pick<WithdrawalClockFragment, "outcome" | "closedAt">) =>
  outcome !== "ACCEPTED" && !closedAt;
