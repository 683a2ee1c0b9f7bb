import { expect, it } from "vitest";

import { refundClock } from "./clock";
import type { Withdrawal } from "./steps";
import { stepsOf } from "./steps";
import { aWithdrawal, inDays, unsent } from "./testing";

const request = (over: object) => ({ ...aWithdrawal().returnRequest, ...over }) as Withdrawal["returnRequest"];
const names = (withdrawal: Withdrawal) => stepsOf(withdrawal).map(({ name }) => name);

it.each<[string, Withdrawal, string[]]>([
  ["goods are awaited", aWithdrawal(), ["await"]],
  ["goods are there", aWithdrawal({ mayWithholdRefund: false }), ["pay"]],
  ["the money is late", aWithdrawal({ mayWithholdRefund: false, isOverdue: true }), ["payNow"]],
  ["the money was paid", aWithdrawal({ returnRequest: request({ moneyStatus: "REIMBURSED" }) }), ["nothing"]],
  ["nothing was sent", unsent(), ["cancelOrder", "close"]],
  [
    "nothing was sent, and the order is canceled",
    unsent({ order: { id: "O2", status: "CANCELED", returnRequests: [] } }),
    ["refundCanceled", "close"],
  ],
  ["it was closed", unsent({ closedAt: inDays(-1) }), ["nothing"]],
  [
    "the policy leaves it to staff",
    aWithdrawal({ outcome: "REVIEW", returnRequest: request({ status: "REQUESTED" }) }),
    ["decide", "close"],
  ],
  [
    "some goods are excluded",
    aWithdrawal({ outcome: "REVIEW", problems: ["NOT_RETURNABLE"] }),
    ["answer", "await", "close"],
  ],
  [
    "it came too late",
    aWithdrawal({ outcome: "DECLINED", returnRequest: request({ status: "DECLINED" }) }),
    ["declined", "close"],
  ],
  ["no mail was made", aWithdrawal({ acknowledgement: null }), ["acknowledge", "await"]],
])("says what to do where %s", (_case, withdrawal, steps) => {
  expect(names(withdrawal)).toEqual(steps);
});

it("leads to the returns that have the units, and not to its own", () => {
  const other = { id: "R9", number: "RMA-000009", status: "APPROVED" as const };
  const own = aWithdrawal().returnRequest;
  const [step] = stepsOf(
    aWithdrawal({
      outcome: "REVIEW",
      problems: ["ALREADY_RETURNED"],
      order: { id: "O1", status: "FULFILLED", returnRequests: own ? [own, other] : [] },
    }),
  );
  expect(step).toEqual({ name: "otherReturn", returns: [other] });
});

it.each<[string, Partial<Withdrawal>, string]>([
  ["runs", { mayWithholdRefund: false }, "runs"],
  ["is nearly over", { mayWithholdRefund: false, refundBy: inDays(2) }, "soon"],
  ["may wait, even where the day is over", { refundBy: inDays(-1) }, "waits"],
  ["is late", { mayWithholdRefund: false, isOverdue: true, refundBy: inDays(-1) }, "overdue"],
  ["needs nothing", { mayWithholdRefund: false, returnRequest: request({ status: "CANCELED" }) }, "over"],
  ["was closed", { returnRequest: null, closedAt: inDays(-1) }, "closed"],
])("tells that the clock %s", (_case, over, state) => {
  expect(refundClock(aWithdrawal(over)).state).toBe(state);
});
