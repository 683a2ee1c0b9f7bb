import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { ParcelPage } from "./ParcelPage";
import { ParcelsPage } from "./ParcelsPage";
import { RecordPage } from "./RecordPage";

beforeEach(() => localStorage.clear());

const GRADES = [{ slug: "b", name: "B – opened" }];
const RETURN = {
  id: "r",
  number: "RMA-1",
  status: "APPROVED",
  orderNumber: "57",
  lines: [
    { id: "l-1", sku: "TEE", productName: "Tee", variantName: "M", quantityApproved: 1, quantityReceived: 0 },
    { id: "l-2", sku: "MUG", productName: "Mug", variantName: "", quantityApproved: 1, quantityReceived: 0 },
  ],
};
const PARCEL = {
  id: "b",
  number: "BLIND-1",
  status: "OPEN",
  sender: "zoe@example.com, #57",
  trackingNumber: "",
  note: "",
  warehouseName: "Paris",
  receivedAt: "2026-11-28T10:00:00Z",
  decidedAt: null,
  closedReason: "",
  warehouse: { id: "w" },
  user: null,
  decidedBy: null,
  items: [
    { id: "i-1", description: "", sku: "TEE", quantity: 1, note: "", grade: GRADES[0], variant: null },
    { id: "i-2", description: "A cup", sku: "", quantity: 1, note: "", grade: null, variant: null },
  ],
  returnRequest: null,
  candidates: [
    { clues: ["ORDER_NUMBER", "EMAIL"], orderNumber: "57", order: null, returnRequest: RETURN },
    { clues: ["EMAIL"], orderNumber: "60", order: null, returnRequest: null },
  ],
};
const DETAIL = { returnBlindReceipt: PARCEL, returnGrades: GRADES };
const AT = { path: "/parcels/:id", at: "/parcels/b" };

it("says whose goods may be, and why, and matches them with their lines", async () => {
  const shop = new Shop({
    ParcelDetail: DETAIL,
    ParcelMatch: {
      returnBlindReceiptMatch: {
        blindReceipt: { id: "b", status: "MATCHED" },
        returnRequest: { id: "r", number: "RMA-1" },
        errors: [],
      },
    },
  });
  const { user } = show(<ParcelPage />, AT);
  expect(await screen.findByText("The order’s number is on it")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Match" }));
  const dialog = await screen.findByRole("dialog", { name: "Match to RMA-1" });
  // The SKU says it of the first; the second has to be said.
  await user.click(within(dialog).getByRole("button", { name: "Match and receive" }));
  expect(shop.variablesOf("ParcelMatch")).toEqual([]);
  await user.selectOptions(within(dialog).getByLabelText("Which line is “A cup”?"), "l-2");
  await user.click(within(dialog).getByRole("button", { name: "Match and receive" }));
  await waitFor(() =>
    expect(shop.variablesOf("ParcelMatch")[0]).toEqual({
      id: "b",
      input: {
        returnId: "r",
        items: [
          { lineId: "l-1", quantity: 1, grade: "b" },
          { lineId: "l-2", quantity: 1 },
        ],
      },
    }),
  );
});

it("leaves orders without a return to order staff", async () => {
  new Shop({ ParcelDetail: DETAIL });
  const dashboard = new Dashboard({ permissions: [] });
  show(<ParcelPage />, { ...AT, dashboard });
  expect(await screen.findByText("Order staff can ask for the return.")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "Match" })).toHaveLength(1);
});

it("closes with a reason, and not without", async () => {
  const shop = new Shop({
    ParcelDetail: DETAIL,
    ParcelClose: {
      returnBlindReceiptClose: {
        blindReceipt: { id: "b", status: "CLOSED", closedReason: "Not ours." },
        errors: [],
      },
    },
  });
  const { user } = show(<ParcelPage />, AT);
  await user.click(await screen.findByRole("button", { name: "Close without a return" }));
  await user.click(screen.getByRole("button", { name: "Close it" }));
  expect(await screen.findByText("Fill this in.")).toBeTruthy();
  expect(shop.variablesOf("ParcelClose")).toEqual([]);
  await user.type(screen.getByLabelText("What becomes of them?"), "Not ours.");
  await user.click(screen.getByRole("button", { name: "Close it" }));
  await screen.findByText("BLIND-1 is closed");
  expect(shop.variablesOf("ParcelClose")).toEqual([{ id: "b", reason: "Not ours." }]);
});

it("lists what is open first, and the others when asked", async () => {
  const shop = new Shop({
    ParcelList: ({ status }) => ({
      returnBlindReceipts: {
        totalCount: status === "OPEN" ? 1 : 0,
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: status === "OPEN" ? [{ node: PARCEL }] : [],
      },
    }),
  });
  const { user, container } = show(<ParcelsPage />, { locale: "fr" });
  await screen.findByText("1 colis");
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Clos" }));
  await screen.findByText("Aucun colis ici");
  expect(shop.variablesOf("ParcelList").map(({ status }) => status)).toEqual(["OPEN", "CLOSED"]);
});

it("records goods of the catalogue and others, once", async () => {
  // Where somebody received before is no warehouse any more.
  const key = "returns-desk:settings:staff@example.com";
  localStorage.setItem(key, JSON.stringify({ warehouseId: "gone" }));
  const variant = { id: "v", sku: "TEE", name: "M", product: { id: "p", name: "Tee", thumbnail: null } };
  const shop = new Shop({
    ParcelSetup: {
      returnWarehouses: { edges: [{ node: { id: "w", name: "Paris" } }] },
      returnGrades: GRADES,
    },
    ParcelVariants: { productVariants: { edges: [{ node: variant }] } },
    ParcelCreate: {
      returnBlindReceiptCreate: { blindReceipt: { id: "b", number: "BLIND-1" }, errors: [] },
    },
  });
  const { user, router } = show(<RecordPage />);
  await user.type(await screen.findByLabelText("Description, or SKU"), "te");
  await user.click(await screen.findByRole("button", { name: /TEE/ }));
  await user.dblClick(screen.getByRole("button", { name: "Record it" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/parcels/b"));
  const sent = shop.variablesOf("ParcelCreate") as { input: Record<string, unknown> }[];
  expect(new Set(sent.map(({ input }) => input.idempotencyKey)).size).toBe(1);
  expect(sent[0]?.input).toMatchObject({
    warehouseId: "w",
    items: [{ variantId: "v", quantity: 1, description: "Tee" }],
  });
});
