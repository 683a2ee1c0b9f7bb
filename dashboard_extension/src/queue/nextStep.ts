import type { QueueAxesFragment, ReturnResolutionEnum } from "@/api/generated/graphql";
import type { Tone } from "@/ui/Notice";

export type Step =
  | "unconfirmed"
  | "toReview"
  | "declined"
  | "canceled"
  | "expired"
  | "completed"
  | "refundFailed"
  | "toInspect"
  | "refundUnderWay"
  | "refundDue"
  | "awaited"
  | "partlyAwaited"
  | "toSendBack"
  | "refunded"
  | "received";

export const TONES: Record<Step, Tone> = {
  unconfirmed: "quiet",
  toReview: "warn",
  declined: "quiet",
  canceled: "quiet",
  expired: "quiet",
  completed: "good",
  refundFailed: "bad",
  toInspect: "info",
  refundUnderWay: "quiet",
  refundDue: "warn",
  awaited: "quiet",
  partlyAwaited: "quiet",
  toSendBack: "warn",
  refunded: "good",
  received: "quiet",
};

/** What is done for the customer without money or new goods. */
const UNPAID: ReturnResolutionEnum[] = ["REPAIR", "NONE"];

const ENDS: Partial<Record<QueueAxesFragment["status"], Step>> = {
  UNCONFIRMED: "unconfirmed",
  REQUESTED: "toReview",
  DECLINED: "declined",
  CANCELED: "canceled",
  EXPIRED: "expired",
};

/** The one thing that has to happen next, out of all the axes. */
export function nextStep(row: QueueAxesFragment): Step {
  const end = ENDS[row.status];
  if (end) return end;
  if (row.moneyStatus === "FAILED") return "refundFailed";
  if (row.status === "COMPLETED") return "completed";
  if (row.inspection === "PENDING") return "toInspect";
  if (isOwed(row)) return "refundDue";
  if (row.moneyStatus === "PENDING") return "refundUnderWay";
  if (row.lines.some(({ quantityToSendBack }) => quantityToSendBack > 0)) return "toSendBack";
  if (row.reception === "NONE" && row.lines.some(({ isKept }) => !isKept)) return "awaited";
  if (row.reception === "PARTIAL") return "partlyAwaited";
  return row.moneyStatus === "REIMBURSED" ? "refunded" : "received";
}

/** Units were accepted, or left to the customer, and not paid for; or a time was set to pay. */
function isOwed({ refundDueAt, lines }: QueueAxesFragment): boolean {
  const owed = ({ isKept, quantityApproved, quantityAccepted }: (typeof lines)[number]) =>
    isKept ? quantityApproved : quantityAccepted;
  const isUnpaid = lines.some(
    (line) => !UNPAID.includes(line.resolution) && owed(line) > line.quantityReimbursed,
  );
  return isUnpaid || refundDueAt !== null;
}
