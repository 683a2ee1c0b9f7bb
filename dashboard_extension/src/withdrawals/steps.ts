import type { ReturnErrorCode, WithdrawalDetailQuery } from "@/api/generated/graphql";

import { isOpen, refundClock } from "./clock";

export type Withdrawal = NonNullable<WithdrawalDetailQuery["returnWithdrawal"]>;
type Related = NonNullable<NonNullable<Withdrawal["order"]>["returnRequests"]>[number];

export type Step =
  | { name: "cancelOrder" | "refundCanceled" }
  | { name: "otherReturn"; returns: Related[] }
  | { name: "answer"; problem: ReturnErrorCode }
  | { name: "declined" | "decide" | "await" | "pay" | "payNow"; request?: Withdrawal["returnRequest"] }
  | { name: "acknowledge" | "close" | "nothing" };

/** What else keeps units has no other place where staff could see to it. */
const SEEN_TO: ReturnErrorCode[] = ["NOT_FULFILLED", "ALREADY_RETURNED"];

/** What staff have to do about a withdrawal, the first thing first. */
export function stepsOf(withdrawal: Withdrawal): Step[] {
  const steps: Step[] = [
    ...unacknowledged(withdrawal),
    ...(isOpen(withdrawal) ? looked(withdrawal) : []),
    ...returned(withdrawal),
  ];
  if (isOpen(withdrawal)) steps.push({ name: "close" });
  return steps.length ? steps : [{ name: "nothing" }];
}

function unacknowledged({ acknowledgement }: Withdrawal): Step[] {
  const isLost = !acknowledgement || ["FAILED", "SKIPPED"].includes(acknowledgement.status);
  return isLost ? [{ name: "acknowledge" }] : [];
}

function looked({ problems, order, outcome, returnRequest }: Withdrawal): Step[] {
  const steps: Step[] = [];
  if (problems.includes("NOT_FULFILLED"))
    steps.push({ name: order?.status === "CANCELED" ? "refundCanceled" : "cancelOrder" });
  if (problems.includes("ALREADY_RETURNED"))
    steps.push({
      name: "otherReturn",
      returns: order?.returnRequests?.filter(({ id }) => id !== returnRequest?.id) ?? [],
    });
  for (const problem of problems)
    if (!SEEN_TO.includes(problem)) steps.push({ name: "answer", problem });
  if (outcome === "DECLINED") steps.push({ name: "declined", request: returnRequest });
  return steps;
}

function returned(withdrawal: Withdrawal): Step[] {
  const { returnRequest: request } = withdrawal;
  if (!request) return [];
  if (request.status === "REQUESTED") return [{ name: "decide", request }];
  switch (refundClock(withdrawal).state) {
    case "waits":
      return [{ name: "await", request }];
    case "overdue":
      return [{ name: "payNow", request }];
    case "soon":
    case "runs":
      return [{ name: "pay", request }];
    default:
      return [];
  }
}
