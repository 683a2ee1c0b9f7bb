import { describe, expect, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

/** The demo's first claim: photos, an inspection, a refund and its credit memo. */
const CLAIM = "/returns/RMA-000006";

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

  it("keeps a note that is written from the keyboard alone", async () => {
    const stage = await open();
    await stage.openReturns(CLAIM);
    await stage.frame.getByRole("heading", { level: 1 }).click();
    await stage.page.keyboard.press("n");
    await stage.page.keyboard.type("Asked the carrier about the carton.");
    await stage.page.keyboard.press("Control+Enter");
    await stage.frame.getByText("The note is saved.").waitFor();
    const timeline = stage.frame.getByRole("region", { name: "Timeline" });
    await timeline.getByText("Asked the carrier about the carton.").waitFor();
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
