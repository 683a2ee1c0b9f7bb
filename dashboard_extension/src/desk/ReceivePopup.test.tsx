import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { ReceivePopup } from "./ReceivePopup";
import { answers, scan } from "./testing/desk";
import { line, returned } from "./testing/made";

beforeEach(() => localStorage.clear());

const AT = { path: "/popups/receive", at: "/popups/receive?orderId=T3JkZXI6MQ==" };

function popup(returns: ReturnType<typeof returned>[]) {
  const shop = new Shop({
    ...answers(returns),
    DeskOfOrder: { returnRequests: { edges: returns.map((node) => ({ node })) } },
  });
  const dashboard = new Dashboard();
  return { ...show(<ReceivePopup />, { ...AT, dashboard }), shop };
}

it("receives the order's return, tells the Dashboard and goes", async () => {
  const { shop, dashboard } = popup([returned("RMA-1", [line("tee")])]);
  await screen.findByText("RMA-1 is open");
  scan("GRADE:a");
  scan("NEXT");
  scan("NEXT");
  await waitFor(() =>
    expect(dashboard.asked.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["notification", "refreshEntity", "popupClose"]),
    ),
  );
  expect(shop.variablesOf("DeskReceive")).toHaveLength(1);
});

it("stays open with the reason where the shop refuses", async () => {
  const { shop, dashboard } = popup([returned("RMA-1", [line("tee")])]);
  const problem = { code: "WAREHOUSE_REQUIRED", message: "Name the warehouse.", field: null, line: null };
  shop.change({ DeskReceive: { returnReceive: { receipt: null, errors: [problem] } } });
  await screen.findByText("RMA-1 is open");
  scan("GRADE:a");
  scan("DONE");
  expect(await screen.findByText("Name the warehouse.")).toBeTruthy();
  expect(dashboard.asked.map(({ type }) => type)).not.toContain("popupClose");
});

it("says that nothing is awaited", async () => {
  popup([returned("RMA-1", [line("tee", { quantityReceived: 1, quantityInspected: 1 })])]);
  expect(await screen.findByText("No return of this order awaits goods")).toBeTruthy();
});
