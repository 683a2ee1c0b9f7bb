import type { QueueRowFragment } from "@/api/generated/graphql";
import type { Tone } from "@/ui/Notice";

type Axes = Pick<
  QueueRowFragment,
  "status" | "reception" | "inspection" | "moneyStatus" | "refundDueAt"
>;

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
  refunded: "good",
  received: "quiet",
};

const ENDS: Partial<Record<Axes["status"], Step>> = {
  UNCONFIRMED: "unconfirmed",
  REQUESTED: "toReview",
  DECLINED: "declined",
  CANCELED: "canceled",
  EXPIRED: "expired",
};

/** The one thing that has to happen next, out of all the axes. */
export function nextStep(row: Axes): Step {
  const end = ENDS[row.status];
  if (end) return end;
  if (row.moneyStatus === "FAILED") return "refundFailed";
  if (row.status === "COMPLETED") return "completed";
  if (row.inspection === "PENDING") return "toInspect";
  if (row.moneyStatus === "PENDING") return "refundUnderWay";
  if (row.refundDueAt) return "refundDue";
  if (row.reception === "NONE") return "awaited";
  if (row.reception === "PARTIAL") return "partlyAwaited";
  return row.moneyStatus === "REIMBURSED" ? "refunded" : "received";
}
