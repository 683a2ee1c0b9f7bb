import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { WidgetReturnFragment } from "@/api/generated/graphql";
import { tellOtherFrames } from "@/bridge/changes";
import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { CustomerWidget } from "./CustomerWidget";
import { HomeWidget } from "./HomeWidget";
import { OrderWidget } from "./OrderWidget";

afterEach(() => vi.useRealTimers());

const AWAITED: WidgetReturnFragment = {
  id: "R1",
  number: "RMA-000001",
  status: "APPROVED",
  reception: "NONE",
  inspection: "NONE",
  moneyStatus: "NONE",
  refundDueAt: null,
  createdAt: "2026-03-01T10:00:00Z",
  attentionReasons: [],
  lines: [
    {
      id: "L1",
      resolution: "ORIGINAL_PAYMENT",
      isKept: false,
      quantityApproved: 1,
      quantityAccepted: 0,
      quantityReimbursed: 0,
      quantityToSendBack: 0,
    },
  ],
};

const line = (name: string, returnableQuantity: number, deadline: string | null) => ({
  returnableQuantity,
  deadline,
  orderLine: { id: name, productName: name, variantName: "" },
  refusal: null,
});

const order = (returns: WidgetReturnFragment[], lines: ReturnType<typeof line>[]) => ({
  order: {
    id: "O=1",
    number: "61",
    returnRequests: returns.map((row) => ({ ...row, dueAt: null, isOverdue: false })),
    returnEligibility: { lines },
  },
});

const openedBy = (dashboard: Dashboard) =>
  dashboard.asked.filter(({ type }) => type === "redirect").map(({ payload }) => payload.to);

describe("the widget of an order", () => {
  it("shows its returns with their next step and what may still come back, soonest first", async () => {
    const shop = new Shop({
      WidgetOrder: order(
        [AWAITED],
        [line("Jumper", 1, "2026-04-20T12:00:00Z"), line("Tee", 2, "2026-04-10T12:00:00Z"), line("Mug", 0, null)],
      ),
    });
    const { user, dashboard } = show(<OrderWidget />, { at: "/?orderId=O%3D1" });
    await screen.findByText("3 units may still be returned, until Apr 10, 2026");
    expect(shop.variablesOf("WidgetOrder")[0]).toMatchObject({ id: "O=1" });
    expect(screen.getByText("2 × Tee")).toBeTruthy();
    expect(screen.queryByText(/Mug/)).toBeNull();
    expect(screen.getByText("Goods awaited")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "RMA-000001" }));
    expect(openedBy(dashboard)).toEqual(["/extensions/app/QXBwOjE%3D/returns/R1"]);
  });

  it("looks again when a popup of ours made a return", async () => {
    const shop = new Shop({ WidgetOrder: order([], [line("Tee", 1, null)]) });
    show(<OrderWidget />, { at: "/?orderId=O%3D1" });
    await screen.findByText("No returns yet");
    shop.change({ WidgetOrder: order([AWAITED], []) });
    tellOtherFrames();
    expect(await screen.findByText("Goods awaited")).toBeTruthy();
  });

  it("begins a return over the order, or on our own page where the Dashboard cannot", async () => {
    new Shop({ WidgetOrder: order([], [line("Tee", 1, null)]) });
    const dashboard = new Dashboard();
    const { user } = show(<OrderWidget />, { at: "/?orderId=O%3D1", dashboard });
    await user.click(await screen.findByRole("button", { name: "Create return" }));
    expect(dashboard.asked.find(({ type }) => type === "openPopup")?.payload).toMatchObject({
      extensionIdentifier: "new-return",
    });
    expect(openedBy(dashboard)).toEqual([]);
    vi.spyOn(dashboard.bridge, "dispatch").mockRejectedValueOnce(new Error("unknown action"));
    await user.click(screen.getByRole("button", { name: "Create return" }));
    expect(dashboard.bridge.dispatch).toHaveBeenLastCalledWith(
      expect.objectContaining({
        payload: expect.objectContaining({
          to: "/extensions/app/QXBwOjE%3D/new?orderId=O%3D1",
        }),
      }),
    );
  });

  it("leads to gift codes over the order", async () => {
    new Shop({ WidgetOrder: order([], [line("Tee", 1, null)]) });
    const { user, dashboard } = show(<OrderWidget />, { at: "/?orderId=O%3D1", locale: "fr" });
    await user.click(await screen.findByRole("button", { name: "Code cadeau…" }));
    expect(dashboard.asked.find(({ type }) => type === "openPopup")?.payload).toMatchObject({
      extensionIdentifier: "gift-code",
    });
  });

  it("offers to receive only what is awaited", async () => {
    new Shop({ WidgetOrder: order([{ ...AWAITED, status: "REQUESTED" }], []) });
    show(<OrderWidget />, { at: "/?orderId=O%3D1", locale: "fr" });
    await screen.findByText("Plus rien ne peut être retourné.");
    expect(screen.getByText("À examiner")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Réceptionner" })).toBeNull();
    cleanup();
    const lines = AWAITED.lines.map((one) => ({ ...one, isKept: true }));
    new Shop({ WidgetOrder: order([{ ...AWAITED, lines }], []) });
    show(<OrderWidget />, { at: "/?orderId=O%3D1" });
    await screen.findByText("To refund");
    expect(screen.queryByRole("button", { name: "Receive" })).toBeNull();
  });
});

describe("the widget of a customer", () => {
  it("tells facts, and leads to all returns where it shows only some", async () => {
    new Shop({
      WidgetCustomer: {
        user: {
          id: "U",
          email: "camille@example.com",
          returnHistory: {
            orders: 12,
            returns: 6,
            openReturns: 1,
            unitsBought: 40,
            unitsReturned: 10,
            returnRate: 0.25,
            refunded: [
              { amount: 120, currency: "EUR" },
              { amount: 30, currency: "USD" },
            ],
            lastReturns: [AWAITED],
          },
        },
      },
    });
    const { user, dashboard } = show(<CustomerWidget />, { at: "/?customerId=U" });
    await screen.findByText("12");
    expect(screen.getByText(/25%/)).toBeTruthy();
    expect(screen.getByText("10 of 40")).toBeTruthy();
    expect(screen.getByText("€120.00, $30.00")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(openedBy(dashboard)).toEqual([
      "/extensions/app/QXBwOjE%3D/?view=all&q=camille%40example.com",
    ]);
  });
});

describe("the widget of the first page", () => {
  it("shows what waits, and the rate beside the one before", async () => {
    new Shop({
      WidgetHome: {
        returnSummary: {
          toReview: 3,
          toReceive: 8,
          toInspect: 2,
          refundDue: 4,
          overdue: 1,
          failed: 0,
          unitsSold: 200,
          unitsReturned: 25,
          returnRate: 0.125,
          previousReturnRate: 0.1,
        },
        lateWithdrawals: { totalCount: 2 },
      },
    });
    const { user, dashboard } = show(<HomeWidget />);
    await screen.findByText("12.5%");
    expect(screen.getByText("10% in the 30 days before")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "1 Overdue" }));
    await user.click(screen.getByRole("button", { name: "2 withdrawals are overdue" }));
    expect(openedBy(dashboard)).toEqual([
      "/extensions/app/QXBwOjE%3D/?view=overdue",
      "/extensions/app/QXBwOjE%3D/withdrawals?show=overdue",
    ]);
  });
});
