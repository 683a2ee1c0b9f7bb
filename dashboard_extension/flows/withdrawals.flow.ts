import { describe, expect, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

/** Of an order that was not sent, and waits for sixteen days. */
const FORGOTTEN = "amina.diallo@example.com";
/** It became a return whose goods came and whose money is late. */
const LATE = "RMA-000021";
/** What was given by somebody who is not told. */
const GIFT = "RMA-000047";

describe("withdrawals", () => {
  it("are found where they wait, read as they were declared, and closed for good", async () => {
    const stage = await open();
    const { frame, page } = stage;
    await stage.openReturns();
    await frame.getByRole("link", { name: "Withdrawals 2 open, 2 overdue" }).click();
    const row = frame.getByRole("row", { name: FORGOTTEN });
    await row.getByText("Overdue by 2 days").waitFor();
    await stage.expectAccessible("the list");
    await stage.enterFrame();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await frame.getByText("Units were not sent. Cancel the order").waitFor();
    const declared = frame.getByRole("region", { name: "What was declared" });
    await declared.getByText("1 × Leather Belt").waitFor();
    await declared.getByText("I ordered twice by mistake.").waitFor();
    await stage.expectAccessible("the page of one");
    await stage.reload();

    await stage.enterFrame();
    await page.keyboard.press("c");
    const dialog = frame.getByRole("dialog");
    await dialog.getByRole("button", { name: "Close it" }).click();
    await dialog.getByText("Fill this in.").waitFor();
    await dialog.getByRole("textbox", { name: "What was done?" }).fill("Canceled and refunded.");
    await dialog.getByRole("button", { name: "Close it" }).click();
    await frame.getByText(/^Withdrawal [0-9A-F]{12} is closed\.$/).waitFor();
    await frame.getByText("Nothing is left to do.").waitFor();
    await frame.getByText("Canceled and refunded.").waitFor();
    await frame.getByRole("link", { name: "All withdrawals" }).click();
    await frame.getByText("1 withdrawal", { exact: true }).waitFor();
    expect(await frame.getByRole("row", { name: FORGOTTEN }).count()).toBe(0);
  });

  it("lead to their return, and it back to them", async () => {
    const stage = await open({ locale: "fr", theme: "dark" });
    const { frame } = stage;
    await stage.openReturns("/withdrawals?show=overdue");
    await frame.getByRole("link", { name: LATE }).click();
    const card = frame.getByRole("region", { name: "Rétractation" });
    await card.getByText(/^En retard de/).waitFor();
    await stage.expectAccessible();
    await card.getByRole("link").click();
    await frame.getByText(/^Remboursez maintenant/).waitFor();
  });
});

describe("gifts", () => {
  it("are returned without their buyer, by codes that staff make once and end", async () => {
    const stage = await open();
    const { frame, page } = stage;
    await stage.openReturn(GIFT);
    await frame.getByText("max.becker@example.com").first().waitFor();
    await frame.getByText(/^The buyer is not told/).waitFor();

    const { returnRequest } = await stage.ask<{ returnRequest: { order: { id: string } } }>(
      "query($number: String) { returnRequest(number: $number) { order { id } } }",
      { number: GIFT },
    );
    const order = encodeURIComponent(returnRequest.order.id);
    await stage.openReturns(`/gifts?orderId=${order}`);
    await frame.getByText("Wool Blanket: 1 of 1 returned").waitFor();
    await frame.getByRole("textbox", { name: "Units of Wool Blanket" }).fill("0");
    await frame.getByRole("button", { name: "Make the code" }).click();
    const code = frame.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    await code.waitFor();
    await stage.expectAccessible();
    const download = page.waitForEvent("download");
    await frame.getByRole("button", { name: "Download the card to print" }).click();
    expect((await download).suggestedFilename()).toBe("gift-code.svg");

    await frame.getByText("Silk Scarf: 0 of 1 returned").waitFor();
    await frame.getByRole("button", { name: "End it" }).first().click();
    await frame.getByRole("dialog").getByRole("button", { name: "End it" }).click();
    await frame.getByText("The gift code works no more.").waitFor();
    await stage.reload();
    await frame.getByText(/^Ended/).waitFor();
    expect(await code.count()).toBe(0);
  });

  it("begin beside an order, in a popup over it", async () => {
    const stage = await open();
    const { page } = stage;
    await stage.go("/orders");
    await page.getByRole("link", { name: "#108", exact: true }).click();
    const widget = page.frameLocator('iframe[title="Returns"]');
    await widget.getByRole("button", { name: "Gift code…" }).click();
    const popup = page.frameLocator('iframe[src*="popups/gift-code"]');
    await popup.getByRole("button", { name: "Make the code" }).waitFor();
    await stage.expectAccessible();
  });
});
