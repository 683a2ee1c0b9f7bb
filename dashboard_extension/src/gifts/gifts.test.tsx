import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, expect, it, vi } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { cardOf } from "./card";
import { GiftCodesPage } from "./GiftCodesPage";
import { GiftCodesPopup } from "./GiftCodesPopup";
import { qrOf } from "./qr";

afterEach(() => vi.restoreAllMocks());

const LINES = [
  { id: "L1", productName: "Blanket", variantName: "Blanket", productSku: "BLANKET", quantity: 2, thumbnail: null },
  { id: "L2", productName: "Scarf", variantName: "Red", productSku: "SCARF", quantity: 1, thumbnail: null },
];
const ORDER = { id: "O1", number: "61", userEmail: "noah@example.com", lines: LINES };
const CODE = {
  id: "C1",
  createdAt: "2026-11-20T10:00:00Z",
  expiresAt: null,
  endedAt: null,
  user: { id: "U", email: "lena@example.com", firstName: "Lena", lastName: "Berg" },
  app: null,
  items: [{ quantity: 2, quantityUsed: 1, orderLine: LINES[0] }],
  returnRequests: [{ id: "R1", number: "RMA-000047" }],
};
const URL_ = "https://shop.example/plugins/global/saleor.returns/portal/gift/";
const AT = { at: "/?orderId=O1" };
const codes = (...returnGiftCodes: object[]) => ({ order: ORDER, returnGiftCodes });
const made = (errors: object[] = []) => ({
  returnGiftCodeCreate: errors.length
    ? { code: null, url: null, giftCode: null, errors }
    : { code: "7K3M-PQ2X-HV9T", url: URL_, giftCode: { id: "C2" }, errors },
});

it("makes a code for all units unless fewer are chosen, and shows it large and once", async () => {
  const shop = new Shop({ GiftCodes: codes(), GiftCodeCreate: made() });
  const { user, container } = show(<GiftCodesPage />, AT);
  const blankets = await screen.findByRole("textbox", { name: "Units of Blanket" });
  expect((blankets as HTMLInputElement).value).toBe("2");
  await user.clear(blankets);
  await user.type(blankets, "1");
  await user.clear(screen.getByRole("textbox", { name: "Units of Scarf · Red" }));
  await user.click(screen.getByRole("button", { name: "Make the code" }));
  const code = await screen.findByText("7K3M-PQ2X-HV9T");
  expect(shop.variablesOf("GiftCodeCreate")).toEqual([
    { order: "O1", lines: [{ orderLineId: "L1", quantity: 1 }] },
  ]);
  expect(document.activeElement).toBe(code);
  expect(screen.getByText(/It is shown this once/)).toBeTruthy();
  expect(screen.getByText(URL_)).toBeTruthy();
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Copy the code" }));
  expect(await navigator.clipboard.readText()).toBe("7K3M-PQ2X-HV9T");
  await user.click(screen.getByRole("button", { name: "Make another" }));
  expect(screen.queryByText("7K3M-PQ2X-HV9T")).toBeNull();
});

it("asks for at least one unit, and for no more than were ordered", async () => {
  const shop = new Shop({ GiftCodes: codes() });
  const { user } = show(<GiftCodesPage />, { ...AT, locale: "fr" });
  const blankets = await screen.findByRole("textbox", { name: "Unités de Blanket" });
  await user.clear(blankets);
  await user.type(blankets, "3");
  await user.click(screen.getByRole("button", { name: "Créer le code" }));
  expect(await screen.findByText("De 0 à 2, en unités entières.")).toBeTruthy();
  await user.clear(blankets);
  await user.clear(screen.getByRole("textbox", { name: "Unités de Scarf · Red" }));
  expect(await screen.findByText("Choisissez au moins une unité.")).toBeTruthy();
  expect(shop.variablesOf("GiftCodeCreate")).toEqual([]);
});

it("says at the line what the shop refuses there, and keeps what was chosen", async () => {
  const problem = { code: "QUANTITY_NOT_RETURNABLE", message: "2 units named; 1 were ordered.", field: "quantity", line: "L1", quantity: 1 };
  new Shop({ GiftCodes: codes(), GiftCodeCreate: made([problem]) });
  const { user } = show(<GiftCodesPage />, AT);
  await user.click(await screen.findByRole("button", { name: "Make the code" }));
  const [line] = screen.getAllByRole("listitem");
  expect(await within(line as HTMLElement).findByText(/1 were ordered/)).toBeTruthy();
  const blankets = screen.getByRole("textbox", { name: "Units of Blanket" }) as HTMLInputElement;
  expect(blankets.value).toBe("2");
});

it("shows what codes were used for, and ends one after asking", async () => {
  const shop = new Shop({
    GiftCodes: codes(CODE, { ...CODE, id: "C0", endedAt: "2026-11-21T10:00:00Z", returnRequests: [] }),
    GiftCodeEnd: { returnGiftCodeEnd: { giftCode: null, errors: [] } },
  });
  const { user, dashboard } = show(<GiftCodesPopup />, { dashboard: new Dashboard({ address: "?orderId=O1" }), ...AT });
  expect(await screen.findAllByText("Blanket: 1 of 2 returned")).toHaveLength(2);
  expect(screen.getAllByText(/by Lena Berg/)).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "RMA-000047" }));
  expect(dashboard.asked.find(({ type }) => type === "redirect")?.payload.to).toBe(
    "/extensions/app/QXBwOjE%3D/returns/R1",
  );
  await user.click(screen.getByRole("button", { name: "End it" }));
  const dialog = screen.getByRole("dialog", { name: "End this gift code?" });
  expect(shop.variablesOf("GiftCodeEnd")).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "End it" }));
  await waitFor(() => expect(shop.variablesOf("GiftCodeEnd")).toEqual([{ id: "C1" }]));
  await screen.findByText("The gift code works no more.");
});

it("is for order staff", async () => {
  const shop = new Shop({});
  show(<GiftCodesPage />, { ...AT, dashboard: new Dashboard({ permissions: [] }) });
  await screen.findByText("Gift codes are for order staff");
  expect(shop.asked).toEqual([]);
});

it("draws a card whose texts stay on it and cannot become markup", async () => {
  const card = { title: "Zoé & <Max>", text: "word ".repeat(40), codeName: "Code", code: "7K3M-PQ2X-HV9T", url: URL_ };
  const drawn = new DOMParser().parseFromString(cardOf(card, await qrOf(URL_)), "image/svg+xml");
  const texts = [...drawn.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
  expect(texts[0]).toBe("Zoé & <Max>");
  expect(texts).toContain("7K3M-PQ2X-HV9T");
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(46);
  // The three finders of a QR code: seven fields by seven in three of its corners.
  const path = drawn.querySelector("path")?.getAttribute("d") ?? "";
  for (let at = 0; at < 7; at++) expect(path).toContain(`M${at} 0h1v1h-1z`);
});
