import { createIntl } from "react-intl";
import { expect, it } from "vitest";

import type { ReturnEventTypeEnum } from "@/api/generated/graphql";

import { detailsOf } from "./details";
import { eventTexts } from "./eventMessages";
import type { Event } from "./events";
import { runsOf } from "./events";

const ground = {
  intl: createIntl({ locale: "en" }),
  currency: "EUR",
  names: { l1: "Organic T-shirt" },
};

function event(sequence: number, type: ReturnEventTypeEnum, over: Partial<Event> = {}): Event {
  return {
    id: String(sequence),
    sequence,
    type,
    actor: "STAFF",
    createdAt: "2026-11-20T10:00:00Z",
    data: {},
    message: null,
    user: null,
    app: null,
    ...over,
  };
}

it("puts similar events of one actor together, the newest first", () => {
  const customer = { actor: "CUSTOMER" as const };
  const runs = runsOf([
    event(1, "FILE_ADDED", customer),
    event(2, "FILE_ADDED", customer),
    event(3, "FILE_ADDED"),
    event(4, "NOTE_ADDED"),
    event(5, "NOTE_ADDED"),
  ]);
  expect(runs.map((run) => run.map(({ sequence }) => sequence))).toEqual([
    [5],
    [4],
    [3],
    [2, 1],
  ]);
});

it.each<[ReturnEventTypeEnum, unknown, string[]]>([
  ["REIMBURSED", { amount: "50.000" }, ["€50.00"]],
  ["REFUND_FAILED", { amount: "50", message: "Card expired." }, ["€50.00", "Card expired."]],
  ["REFUND_RESOLVED", { paid: false, reason: "Not there." }, ["it was not paid", "Not there."]],
  ["RECEIVED", { units: 2, warehouse: "Paris" }, ["2 units", "Paris"]],
  ["RECEIVED", { units: 0, empty_box: true, warehouse: "" }, ["the box was empty"]],
  ["INSPECTED", { found: [{ quantity: 1, disposition: "restock" }] }, ["1 × Restock"]],
  [
    "STOCK_MOVED",
    { moved: [{ sku: "TEE", stock_before: 0, stock_after: 1, warehouse_name: "Paris" }] },
    ["TEE: 0 → 1 in Paris"],
  ],
  [
    "RESOLUTION_CHANGED",
    { lines: { l1: { from: "original_payment", to: "store_credit" } } },
    ["Refund to the original payment → Store credit"],
  ],
  [
    "NATIVE_CONFLICT",
    { lines: { l1: { gone: 1, blocked: 0, doubled: 0 } } },
    ["1 × Organic T-shirt handled in the order"],
  ],
  ["REFUND_HELD", { codes: ["no_refundable_payment"] }, ["No payment of the order can give anything back."]],
  ["PRIORITY_SET", { from: "normal", to: "urgent" }, ["Normal → Urgent"]],
  ["ASSIGNED", { assignee: null, name: null }, ["nobody"]],
])("tells what matters of %s", (type, data, expected) => {
  expect(detailsOf(event(1, type, { data }), ground)).toEqual(expected);
});

it.each([null, {}, { lines: null }, { found: "x" }, "text"])(
  "tells no event wrongly whose data is %j",
  (data) => {
    for (const type of Object.keys(eventTexts) as ReturnEventTypeEnum[])
      expect(detailsOf(event(1, type, { data }), ground).join(" ")).not.toMatch(
        /undefined|NaN|null/,
      );
  },
);
