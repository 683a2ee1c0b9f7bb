import { describe, expect, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

describe("the Dashboard around us", () => {
  it("changes its theme and language while a page is open, and what was typed stays", async () => {
    const stage = await open();
    const { frame, page } = stage;
    await stage.openReturns("/parcels/new");
    await frame.getByRole("textbox", { name: "Description, or SKU" }).fill("A blue scarf");
    const ground = () => frame.locator("body").evaluate((body) => getComputedStyle(body).color);
    const light = await ground();
    await page.getByRole("button", { name: "Dark" }).click();
    await expect.poll(ground).not.toBe(light);
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await frame.getByRole("heading", { level: 1, name: "Enregistrer un colis" }).waitFor();
    const goods = frame.getByRole("textbox", { name: "Description ou SKU" });
    expect(await goods.inputValue()).toBe("A blue scarf");
    await stage.expectAccessible();
  });

  it("lends a new token when the old one has ended, and nothing is lost meanwhile", async () => {
    const stage = await open();
    const { frame, page } = stage;
    await stage.openReturns("/returns/RMA-000006");
    await frame.getByRole("textbox", { name: "Note for your colleagues" }).fill("Kept over a night.");
    await page.getByText("App Bridge").first().click();
    await page.getByRole("menuitem", { name: "Let the token expire" }).click();
    await frame.getByRole("button", { name: "Save the note" }).click();
    await page.getByText("App Bridge").first().click();
    await page.getByRole("menuitem", { name: "Refresh the token now" }).click();
    const timeline = frame.getByRole("region", { name: "Timeline" });
    const note = timeline.getByRole("listitem").getByText("Kept over a night.");
    await note.waitFor();
  });
});
