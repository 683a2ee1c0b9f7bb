import type { FrameLocator } from "playwright-core";
import { describe, expect, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

/** What comes back of the order on the form, and why. */
async function fill(form: FrameLocator, goods: string) {
  await form.getByRole("spinbutton", { name: `Units of ${goods}` }).fill("1");
  await form.getByRole("combobox", { name: "Reason" }).selectOption({ label: "Changed my mind" });
  await form
    .getByRole("combobox", { name: "What is wished for" })
    .selectOption({ label: "Refund to the original payment" });
  await form
    .getByRole("combobox", { name: "How it comes back" })
    .selectOption({ label: "With a carrier of their own" });
}

describe("a new return", () => {
  it("is asked for by staff, from the number of its order", async () => {
    const stage = await open();
    const { frame } = stage;
    await stage.openReturns("/new");
    await frame.getByRole("searchbox").fill("11");
    await stage.page.keyboard.press("Enter");
    await frame.getByRole("button", { name: /^Order 11 / }).click();
    await fill(frame, "Lipstick");
    await frame.getByText("Estimated refund: €18.50").waitFor();
    await stage.expectAccessible();
    await frame.getByRole("button", { name: "Ask for the return" }).click();
    await frame.getByRole("heading", { level: 1, name: /^RMA-/ }).waitFor();
    await stage.reload();
    await frame.getByText("Approved; next the customer sends 1 unit.").waitFor();
    await frame.getByRole("button", { name: "Order #11" }).waitFor();
  });

  it("is asked for over the order, which then shows it", async () => {
    const stage = await open();
    const { page } = stage;
    let asked = 0;
    page.on("request", (request) => {
      if (request.postData()?.includes("query Order(")) asked += 1;
    });
    await stage.go("/orders");
    await page.getByRole("link", { name: "#14", exact: true }).click();
    const widget = page.frameLocator('iframe[title="Returns"]');
    await widget.getByText("No returns yet").waitFor();
    expect(asked).toBe(1);

    await page.getByText("More actions").click();
    await page.getByRole("menuitem", { name: "Create return" }).click();
    const popup = page.frameLocator('iframe[title="Create return"]');
    await fill(popup, "Chelsea Boots");
    await stage.expectAccessible();
    await popup.getByRole("button", { name: "Ask for the return" }).click();
    await page.locator('iframe[title="Create return"]').waitFor({ state: "detached" });
    await page.getByText(/^RMA-\d+ was made/).waitFor();
    await expect.poll(() => asked).toBe(2);
    await stage.page.reload();
    await widget.getByText(/^RMA-/).waitFor();
  });
});
