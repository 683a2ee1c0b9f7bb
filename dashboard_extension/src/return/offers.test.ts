import { describe, expect, it } from "vitest";

import type { Abilities } from "@/bridge/permissions";

import { offers } from "./offers";
import type { Request } from "./request";
import {
  accepted,
  aLine,
  anAttempt,
  anOwedReturn,
  aReimbursement,
  aReturn,
  euros,
} from "./testing/aReturn";

const ALL: Abilities = { decide: true, pay: true, configure: true, seeCustomers: true };
const CLERK: Abilities = { ...ALL, pay: false };
const DESK: Abilities = { decide: false, pay: false, configure: false, seeCustomers: false };

const next = (request: Request, abilities = ALL) =>
  offers(request, abilities)
    .filter(({ isNext }) => isNext)
    .map(({ operation }) => operation);
const every = (request: Request, abilities = ALL) =>
  offers(request, abilities).map(({ operation }) => operation);

const toReview = aReturn();
const awaited = aReturn({
  status: "APPROVED",
  lines: [aLine({ quantityApproved: 2 })],
});
const unopened = aReturn({
  status: "APPROVED",
  reception: "FULL",
  inspection: "PENDING",
  lines: [aLine({ quantityApproved: 2, quantityReceived: 2 })],
});
const owed = anOwedReturn();
const failed = anAttempt({ status: "FAILED" });
const refused = aReturn({
  ...owed,
  moneyStatus: "FAILED",
  attentionReasons: ["REFUND_FAILED"],
  reimbursementProposals: [],
  reimbursements: [aReimbursement([failed])],
});

describe("what is offered next", () => {
  it.each<[string, Request, string[]]>([
    ["to review", toReview, ["approve", "decline"]],
    ["awaited", awaited, ["receive"]],
    ["arrived unopened", unopened, ["inspect"]],
    ["owed", owed, ["pay"]],
    ["refused refund", refused, ["retry"]],
    [
      "unknown refund",
      aReturn({ ...refused, reimbursements: [aReimbursement([anAttempt({ status: "UNKNOWN" })])] }),
      ["resolve"],
    ],
    ["declined", aReturn({ status: "DECLINED" }), []],
    ["canceled", aReturn({ status: "CANCELED" }), []],
    ["completed", aReturn({ status: "COMPLETED", lines: [aLine(accepted)] }), []],
    [
      "overpaid",
      aReturn({ status: "COMPLETED", attentionReasons: ["OVERPAID"] }),
      ["settleOverpayment"],
    ],
    [
      "conflict",
      aReturn({ ...owed, reimbursementProposals: [], attentionReasons: ["NATIVE_CONFLICT"] }),
      ["settleConflict"],
    ],
    [
      "rejected units",
      aReturn({
        status: "COMPLETED",
        lines: [aLine({ ...accepted, quantityAccepted: 0, quantityRejected: 2, quantityToSendBack: 2 })],
      }),
      ["sendBack"],
    ],
  ])("%s", (_, request, expected) => {
    expect(next(request)).toEqual(expected);
  });
});

describe("what is offered to whom", () => {
  it("lets nobody pay who handles no payments", () => {
    expect(every(owed, CLERK)).not.toContain("pay");
    expect(every(refused, CLERK)).not.toContain("retry");
    expect(every(refused, CLERK)).not.toContain("cancelPayment");
  });

  it("lets the returns desk handle goods and nothing else", () => {
    expect(every(toReview, DESK)).toEqual(["announce"]);
    expect(every(unopened, DESK)).toEqual(["inspect", "receive", "announce"]);
    expect(every(owed, DESK)).toEqual(["receive", "correct", "announce"]);
  });
});

describe("refunds that did not go through", () => {
  it("are canceled only where every payment refused", () => {
    const other = anAttempt({ id: "a2", name: "Gift card", amount: euros(10) });
    const half = aReturn({ ...refused, reimbursements: [aReimbursement([failed, other])] });
    expect(every(refused)).toContain("cancelPayment");
    expect(every(half)).not.toContain("cancelPayment");
  });

  it("count by the last try of each payment", () => {
    const again = anAttempt({ id: "a2", number: 2, status: "DONE" });
    const paid = aReturn({ ...refused, reimbursements: [aReimbursement([failed, again])] });
    expect(every(paid)).not.toContain("retry");
  });

  it("are left alone once they were canceled", () => {
    const canceled = aReimbursement([failed], { canceledAt: "2026-11-22T10:00:00Z" });
    const request = aReturn({ ...refused, reimbursements: [canceled] });
    expect(every(request)).not.toContain("retry");
  });
});

it("cancels nothing of which goods arrived or money left", () => {
  expect(every(awaited)).toContain("cancel");
  expect(every(aReturn({ ...awaited, reception: "PARTIAL" }))).not.toContain("cancel");
  expect(every(aReturn({ ...awaited, moneyStatus: "PENDING" }))).not.toContain("cancel");
});

it("puts what moves a return on before everything else", () => {
  const partly = aReturn({
    ...owed,
    reception: "PARTIAL",
    lines: [aLine({ ...accepted, quantityApproved: 3 })],
  });
  expect(every(partly).slice(0, 2)).toEqual(["receive", "pay"]);
});
