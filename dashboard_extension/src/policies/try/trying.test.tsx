import { screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { Outlet, Route, Routes } from "react-router-dom";
import { expect, it } from "vitest";

import { SchemaReader } from "@/rules/schema";
import { SCHEMA, SHOP_WORDS } from "@/rules/testing";
import { useShopWords } from "@/rules/useShopWords";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { BacktestTab } from "../backtest/BacktestTab";
import { DOCUMENT, policy } from "../testing";
import { TryTab } from "./TryTab";

function Around() {
  const words = useShopWords();
  const context = {
    policy: policy(),
    reader: new SchemaReader(SCHEMA),
    words,
    document: DOCUMENT,
    issues: [],
    canEdit: true,
    hasDraft: true,
    isDirty: false,
    publish: () => undefined,
  };
  return words.isReady && <Outlet context={context} />;
}

const tabs = (tab: ReactNode) => (
  <Routes>
    <Route element={<Around />}>
      <Route path="policies/:id/backtest/:testId?" element={<BacktestTab />} />
      <Route path="*" element={tab} />
    </Route>
  </Routes>
);

const line = (more: object) => ({
  line: 0,
  orderLineId: "L1",
  returnableQuantity: 1,
  outcome: "APPROVE",
  deadline: "2026-12-26T12:00:00Z",
  resolutions: ["STORE_CREDIT"],
  methods: ["OWN_CARRIER"],
  photosRequired: 0,
  advice: null,
  refusal: null,
  restockingFee: null,
  returnShippingFee: { amount: 0, currency: "EUR" },
  setBy: [],
  ...more,
});
const preview = (one: object) => ({
  problems: [],
  outcome: "APPROVE",
  policyVersion: null,
  lines: [one],
  trace: [{ rule: "Germany", line: 0, fired: true, sentences: ["Germany decided the fee."] }],
});

it("tries the rules on the page on an order, beside those in force", async () => {
  const order = {
    id: "O1",
    number: "62",
    created: "2026-11-20T00:00:00Z",
    userEmail: "a@example.com",
  };
  const shop = new Shop({
    RulesShop: SHOP_WORDS,
    PolicyOrders: { orders: { edges: [{ node: order }] } },
    PolicyOrder: {
      order: {
        ...order,
        channel: { id: "c", slug: "eu" },
        lines: [
          {
            id: "L1",
            productName: "Tee",
            variantName: "M",
            productSku: "TEE",
            quantity: 2,
            quantityFulfilled: 2,
          },
        ],
      },
    },
    PolicyTry: {
      tried: preview(line({ returnShippingFee: { amount: 4.9, currency: "EUR" } })),
      inForce: preview(line({})),
    },
  });
  const { user } = show(tabs(<TryTab />));
  await user.click(await screen.findByRole("button", { name: /Order 62/ }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Reason" }), "too-small");
  const fees = (await screen.findByRole("rowheader", { name: "Fees" })).closest("tr");
  const cells = within(fees as HTMLElement).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual(["€4.90Differs", "None"]);
  await screen.findByText("Germany decided the fee.");
  const { tried, inForce } = shop.variablesOf("PolicyTry")[0] ?? {};
  expect(tried).toMatchObject({ orderId: "O1", document: DOCUMENT });
  expect(inForce).not.toHaveProperty("document");
});

it("follows a test of the past until it is done, and tells its numbers in a table", async () => {
  const test = {
    id: "B1",
    isStalled: false,
    placedFrom: "2026-08-30T00:00:00Z",
    placedTo: "2026-11-28T00:00:00Z",
    sample: 5000,
    error: "",
    createdAt: "2026-11-28T00:00:00Z",
    endedAt: null,
    user: null,
    ordersTotal: 40,
  };
  const side = (approved: number, fees: number) => ({
    returnableLines: 12,
    outcomes: [{ outcome: "APPROVE", requests: approved, lines: approved }],
    fees: [{ amount: fees, currency: "EUR" }],
    refunds: [],
  });
  const answers = [
    { ...test, status: "RUNNING", ordersDone: 10, result: null },
    {
      ...test,
      status: "DONE",
      ordersDone: 40,
      result: {
        orders: 40,
        orderLines: 80,
        requests: 9,
        changedRequests: 3,
        customersTouched: 2,
        published: side(9, 0),
        draft: side(6, 14.7),
        examples: [],
      },
    },
  ];
  new Shop({
    RulesShop: SHOP_WORDS,
    PolicyBacktestStart: {
      returnPolicyBacktestStart: { backtest: { id: "B1", status: "QUEUED" }, errors: [] },
    },
    PolicyBacktest: () => ({
      returnPolicyBacktest: answers.length > 1 ? answers.shift() : answers[0],
    }),
  });
  const { user, router } = show(tabs(null), { at: "/policies/UDox/backtest" });
  await user.click(await screen.findByRole("button", { name: "Start" }));
  await screen.findByText("10 of 40 orders");
  const approved = await screen.findByRole(
    "row",
    { name: /^Approved/ },
    { timeout: 4000 },
  );
  expect(within(approved).getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
    "9",
    "6",
    "-3",
  ]);
  expect(screen.getByRole("row", { name: /Fees of customers, EUR/ }).textContent).toContain(
    "+€14.70",
  );
  expect(router.state.location.pathname).toBe("/policies/UDox/backtest/B1");
});
