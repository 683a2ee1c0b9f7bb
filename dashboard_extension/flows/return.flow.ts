import { describe, expect, it } from "vitest";

import type { Stage } from "./stage";
import { shop, theatre } from "./stage";

const { open } = theatre();

/** The demo's first claim: photos, an inspection, a refund and its credit memo. */
const CLAIM = "/returns/RMA-000006";

const dialogOf = (stage: Stage, name: string) => stage.frame.getByRole("dialog", { name });
const told = (stage: Stage, text: string) => stage.frame.getByText(text).first().waitFor();

/** What an operation's dialog asks for is there; do it. */
async function confirm(stage: Stage, name: string, button = name) {
  const dialog = dialogOf(stage, name);
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

/** The provider refuses the next refund. */
async function refuseTheNext() {
  await fetch(new URL("control", shop().provider), {
    method: "POST",
    body: JSON.stringify({ behaviour: "fail", times: 1 }),
  });
}

describe("the page of a return", () => {
  it("shows its photos large, and turns them by the keyboard's arrows", async () => {
    const stage = await open();
    await stage.openReturns(CLAIM);
    await stage.frame.getByRole("button", { name: /^Photo 1/ }).click();
    await stage.frame.getByRole("heading", { name: "Photo 1 of 3" }).waitFor();
    await stage.page.keyboard.press("ArrowRight");
    await stage.frame.getByRole("heading", { name: "Photo 2 of 3" }).waitFor();
    const photo = stage.frame.getByRole("dialog").getByRole("img");
    const width = await photo.evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(width).toBeGreaterThan(0);
    await stage.expectAccessible();
  });

  it("keeps a note that is written from the keyboard alone, and who took the return on", async () => {
    const stage = await open();
    await stage.openReturns(CLAIM);
    await stage.frame.getByRole("heading", { level: 1 }).click();
    await stage.page.keyboard.press("n");
    await stage.page.keyboard.type("Asked the carrier about the carton.");
    await stage.page.keyboard.press("Control+Enter");
    await told(stage, "The note is saved.");
    const timeline = stage.frame.getByRole("region", { name: "Timeline" });
    await timeline.getByText("Asked the carrier about the carton.").waitFor();

    await stage.frame.getByRole("button", { name: "Take it" }).click();
    await told(stage, "Assigned to Staff Example.");
    await stage.reload();
    const assignee = stage.frame.getByRole("combobox", { name: "Assigned to" });
    await assignee.waitFor();
    await assignee.locator("option:checked", { hasText: "Staff Example" }).waitFor({ state: "attached" });
    await timeline.getByText("Asked the carrier about the carton.").waitFor();
    await assignee.selectOption({ label: "Nobody" });
    await told(stage, "Nobody works on it any more.");
  });

  it("approves by a key", async () => {
    const stage = await open();
    await stage.openReturn("RMA-000045");
    await stage.enterFrame();
    await stage.page.keyboard.press("a");
    await confirm(stage, "Approve");
    await told(stage, "RMA-000045 is approved.");
    await stage.reload();
    await told(stage, "Approved; next the customer sends 1 unit.");
  });

  it("declines in words that the customer reads", async () => {
    const stage = await open();
    await stage.openReturn("RMA-000041");
    await stage.enterFrame();
    await stage.page.keyboard.press("d");
    await dialogOf(stage, "Decline")
      .getByRole("textbox", { name: "What the customer is told" })
      .fill("It ran for a day in our test.");
    await confirm(stage, "Decline");
    await stage.reload();
    await told(stage, "Declined; nothing more happens.");
    await told(stage, "It ran for a day in our test.");
  });

  it("takes goods from the carton to the money", async () => {
    const stage = await open();
    await stage.openReturn("RMA-000039");
    await stage.enterFrame();
    await stage.page.keyboard.press("r");
    const receiving = dialogOf(stage, "Receive");
    await receiving.getByRole("combobox", { name: "Warehouse" }).selectOption({ label: "New York" });
    await confirm(stage, "Receive");
    await told(stage, "1 unit arrived and nobody has looked yet; next the warehouse inspects.");

    await stage.page.keyboard.press("i");
    const judging = dialogOf(stage, "Inspect");
    await judging.getByRole("combobox", { name: "Grade" }).selectOption({ label: "A – as new" });
    await judging.getByRole("textbox", { name: "Note" }).fill("Still in its paper.");
    await confirm(stage, "Inspect");
    await told(stage, "1 × A – as new → Restock");

    await stage.frame
      .getByRole("region", { name: "Items" })
      .getByRole("button", { name: "Correct", exact: true })
      .click();
    const correcting = dialogOf(stage, "Correct an inspection");
    await correcting
      .getByRole("combobox", { name: "Grade" })
      .selectOption({ label: "B – opened, without a flaw" });
    await correcting.getByRole("textbox", { name: "Why it is corrected" }).fill("The box was open.");
    await confirm(stage, "Correct an inspection");
    await stage.frame.getByText(/1 × B – opened, without a flaw/).first().waitFor();

    await stage.page.keyboard.press("p");
    const money = dialogOf(stage, "Pay");
    await money.getByRole("row", { name: "To be paid $96.12" }).waitFor();
    await confirm(stage, "Pay", "Pay $96.12");
    await told(stage, "The money is on its way.");
    await stage.reload();
    await told(stage, "Everything is settled, and the money is paid back.");
    await stage.frame
      .getByRole("region", { name: "Money" })
      .getByText("$96.12 through Card")
      .waitFor();
  });

  it("tries a refund again that was refused", async () => {
    const stage = await open();
    await stage.openReturn("RMA-000036");
    await refuseTheNext();
    await stage.enterFrame();
    await stage.page.keyboard.press("p");
    await confirm(stage, "Pay", "Pay €45.00");
    await told(stage, "A refund of €45.00 was refused");
    await stage.frame.getByRole("button", { name: "Try the refund again" }).first().click();
    await told(stage, "€45.00 is asked for once more");
    await confirm(stage, "Try the refund again");
    await stage.reload();
    await told(stage, "Everything is settled, and the money is paid back.");
  });

  it("is as good to read at night, in French and on a phone", async () => {
    const stage = await open({ theme: "dark", locale: "fr", width: 390 });
    await stage.openReturns(CLAIM);
    await stage.frame.getByText("Tout est réglé et le remboursement est versé.").waitFor();
    await stage.expectNoSidewaysScroll();
    await stage.expectAccessible();
    await stage.picture("return-fr-dark-390");
  });
});
