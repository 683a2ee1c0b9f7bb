import { describe, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

/** A return whose shirt is awaited, and whose exchange is not sent before. */
const AWAITED = "RMA-000027";

describe("unannounced parcels", () => {
  it("are recorded, matched to the return that they belong to, and received into it", async () => {
    const stage = await open();
    const { frame } = stage;
    await stage.openReturns("/parcels");
    await frame.getByRole("link", { name: "Record a parcel" }).click();
    await frame.getByRole("textbox", { name: "Description, or SKU" }).fill("LINEN-L");
    await frame.getByRole("button", { name: /LINEN-L/ }).or(frame.getByRole("option", { name: /LINEN-L/ })).first().click();
    await frame.getByRole("combobox", { name: "Grade" }).selectOption({ label: "A – as new" });
    await frame.getByRole("textbox", { name: /^What the parcel says/ }).fill("Return " + AWAITED);
    await frame.getByRole("combobox", { name: "Warehouse" }).selectOption({ label: "Paris" });
    await frame.getByRole("button", { name: "Record it" }).click();
    await frame.getByText(/BLIND-\d+ is recorded/).waitFor();
    const heading = frame.getByRole("heading", { level: 1, name: /^BLIND-\d+$/ });
    const number = (await heading.textContent()) ?? "";

    const candidates = frame.getByRole("region", { name: "Whose may it be?" });
    await candidates.getByText("The return’s number is on it").waitFor();
    await stage.expectAccessible();
    await candidates.getByRole("button", { name: /Match/ }).first().click();
    await frame.getByRole("dialog").getByRole("combobox").first().selectOption({ index: 1 });
    await frame.getByRole("button", { name: "Match and receive" }).click();
    await frame.getByText(`Received into ${AWAITED}`).waitFor();
    // It leads on to the return, whose address a reload must find.
    await frame.getByRole("heading", { level: 1, name: AWAITED }).waitFor();
    await stage.reload();
    await frame.getByText("1 × A – as new → Restock").waitFor();

    await stage.openReturns("/parcels");
    await frame.getByRole("button", { name: "Matched" }).click();
    await frame.getByRole("link", { name: number }).click();
    await frame.getByText("It was matched to").waitFor();
    await frame.getByRole("link", { name: AWAITED }).click();
    await frame.getByText("1 × A – as new → Restock").waitFor();
  });

  it("are closed with what becomes of them, where nobody can tell whose they are", async () => {
    const stage = await open();
    const { frame } = stage;
    await stage.openReturns("/parcels");
    await frame.getByRole("link", { name: "BLIND-000002" }).click();
    await frame.getByRole("button", { name: "Close without a return" }).click();
    await frame.getByRole("textbox", { name: "What becomes of them?" }).fill("Given to the staff’s kitchen.");
    await frame.getByRole("button", { name: "Close it" }).click();
    await frame.getByText("BLIND-000002 is closed").waitFor();
    await stage.reload();
    await frame.getByText("It was closed: Given to the staff’s kitchen.").waitFor();
  });
});
