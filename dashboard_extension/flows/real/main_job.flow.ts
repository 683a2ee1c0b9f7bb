import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import type { Browser, FrameLocator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

/** What `tests/dashboard/test_real_dashboard.py` tells us. */
interface Told {
  dashboard: string;
  staff: { email: string; password: string };
  /** Global id of an order that nothing was returned of. */
  order: string;
  chromium: string;
  pictures: string;
}

const told = JSON.parse(process.env.RETURNS_STAGE ?? "{}") as Told;
const GOODS = /Units of .*Mug/;
const SKU = "MUG";
const VIEWPORT = { width: 1280, height: 860 };

let browser: Browser;
let page: Page;
let step = 0;
const complaints: string[] = [];

const framed = (path: string): FrameLocator =>
  page.frameLocator(`iframe[src*="/saleor.returns/dashboard${path}"]`);

async function picture(name: string) {
  step += 1;
  await page.screenshot({ path: join(told.pictures, `${step}-${name}.png`) });
}

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: told.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: "reduce" });
  page.setDefaultTimeout(90_000);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // What the Dashboard itself says, of its own pages, is not ours to judge.
    const ours = message.location().url.includes("saleor.returns");
    if (message.type() === "error" && ours) complaints.push(message.text());
  });
  // The Dashboard would load news of its makers from the internet.
  await page.route(
    (url) => url.hostname !== "localhost",
    (route) => route.abort(),
  );
  await mkdir(told.pictures, { recursive: true });
  await page.goto(told.dashboard);
  await page.locator('input[name="email"]').fill(told.staff.email);
  await page.locator('input[name="password"]').fill(told.staff.password);
  await page.locator('button[type="submit"]').click();
  await page.locator('input[name="password"]').waitFor({ state: "detached" });
  await page.addLocatorHandler(page.getByText("Explore Pulse"), hideNews);
}, 120_000);

/** What the Dashboard tells of its makers' other goods lies over what we look at. */
async function hideNews() {
  await page.getByText("Explore Pulse").evaluate((news) => {
    for (let box: Element | null = news; box; box = box.parentElement)
      if (getComputedStyle(box).position === "fixed") (box as HTMLElement).style.display = "none";
  });
}

afterAll(async () => browser.close());

it("takes a return from the order's page to the refund", { timeout: 600_000 }, async () => {
  const orderPage = `${told.dashboard}/orders/${encodeURIComponent(told.order)}`;
  await page.goto(orderPage);
  const widget = framed("/widgets/order");
  await widget.getByRole("button", { name: "Create return" }).click();

  const popup = framed("/popups/new-return");
  await popup.getByRole("spinbutton", { name: GOODS }).fill("1");
  await popup.getByRole("combobox", { name: "Reason" }).selectOption({ label: "Defective" });
  await popup.getByText("Estimated refund").first().waitFor();
  await picture("create-return");
  await popup.getByRole("button", { name: "Ask for the return" }).click();
  await widget.getByText(/^RMA-/).first().waitFor();
  const number = (await widget.getByText(/^RMA-/).first().textContent()) ?? "";
  await picture("order");

  await page.getByText("Returns", { exact: true }).first().click();
  const pages = framed("");
  await pages.getByRole("heading", { level: 1, name: "Returns" }).waitFor();
  await pages.getByRole("link", { name: /^To receive/ }).click();
  await pages.getByText(number).first().waitFor();
  await picture("queue");

  await pages.getByRole("link", { name: "Receiving desk" }).click();
  await pages.getByRole("button", { name: "Paris" }).click();
  for (const code of [number, SKU]) {
    await pages.locator("#content").focus();
    await page.keyboard.type(code, { delay: 4 });
    await page.keyboard.press("Enter");
  }
  await pages.getByText("A – as new").first().waitFor();
  await picture("desk");
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await page.keyboard.type("DONE", { delay: 4 });
  await page.keyboard.press("Enter");
  await pages.getByText("All sent").waitFor();

  await pages.getByRole("link", { name: "Queue" }).click();
  await pages.getByRole("link", { name: "All", exact: true }).click();
  await pages.getByText(number).first().click();
  await pages.getByRole("button", { name: /^Pay/ }).first().click();
  const dialog = pages.getByRole("dialog");
  await dialog.waitFor();
  await picture("pay");
  await dialog.getByRole("button", { name: /^Pay/ }).click();
  await dialog.waitFor({ state: "detached" });
  await pages.getByText("Everything is settled, and the money is paid back.").waitFor();
  await picture("return");

  await page.goto(orderPage);
  await widget.getByText(number).first().waitFor();
  await picture("order-afterwards");
  expect(complaints).toEqual([]);
});
