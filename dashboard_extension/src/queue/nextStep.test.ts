import { expect, it } from "vitest";

import type { QueueAxesFragment } from "@/api/generated/graphql";

import type { Step } from "./nextStep";
import { nextStep } from "./nextStep";

const line = {
  id: "line",
  resolution: "ORIGINAL_PAYMENT" as const,
  isKept: false,
  quantityApproved: 1,
  quantityAccepted: 0,
  quantityReimbursed: 0,
  quantityToSendBack: 0,
};

const APPROVED: QueueAxesFragment = {
  status: "APPROVED",
  reception: "NONE",
  inspection: "NONE",
  moneyStatus: "NONE",
  refundDueAt: null,
  attentionReasons: [],
  lines: [line],
};

const accepted = { ...line, quantityAccepted: 1 };

const CASES: [Step, Partial<QueueAxesFragment>][] = [
  ["toReview", { status: "REQUESTED" }],
  ["declined", { status: "DECLINED" }],
  ["awaited", {}],
  ["refundDue", { lines: [{ ...line, isKept: true }] }],
  ["refundUnderWay", { lines: [{ ...line, isKept: true, quantityReimbursed: 1 }], moneyStatus: "PENDING" }],
  ["partlyAwaited", { reception: "PARTIAL", inspection: "DONE" }],
  ["toInspect", { reception: "PARTIAL", inspection: "PENDING" }],
  ["refundDue", { reception: "FULL", inspection: "DONE", lines: [accepted] }],
  ["refundDue", { reception: "PARTIAL", inspection: "DONE", lines: [accepted] }],
  ["refundDue", { refundDueAt: "2026-03-01T10:00:00Z" }],
  ["received", { reception: "FULL", lines: [{ ...accepted, resolution: "REPAIR" }] }],
  ["refundUnderWay", { reception: "FULL", moneyStatus: "PENDING" }],
  ["refundFailed", { reception: "FULL", inspection: "PENDING", moneyStatus: "FAILED" }],
  ["toSendBack", { reception: "FULL", lines: [{ ...line, quantityToSendBack: 1 }] }],
  ["refunded", { reception: "FULL", moneyStatus: "REIMBURSED" }],
  ["completed", { status: "COMPLETED", moneyStatus: "REIMBURSED" }],
];

it.each(CASES)("is %s for %j", (step, axes) => {
  expect(nextStep({ ...APPROVED, ...axes })).toBe(step);
});
