import { describe, expect, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

/** Received and judged: money is owed for it. */
const OWED = "RMA-000032";

describe("who may not do something", () => {
  it("is not offered it: the clerk decides, and neither pays nor configures", async () => {
    const stage = await open({ as: "clerk" });
    const { frame } = stage;
    await stage.openReturn(OWED);
    await frame.getByText("The goods are back and judged").waitFor();
    expect(await frame.getByRole("button", { name: "Pay" }).count()).toBe(0);
    await stage.openReturns("/policies");
    await frame.getByRole("link", { name: "Eu", exact: true }).click();
    await frame.getByText("You can read and try policies.").first().waitFor();
    expect(await frame.getByRole("button", { name: "Change the rules" }).count()).toBe(0);
    await stage.openReturns("/settings/grades");
    await frame.getByText("A – as new").waitFor();
    expect(await frame.getByRole("button", { name: "Add a grade" }).count()).toBe(0);
  });

  it("sees no money at a returns desk, and is told so where they follow a link", async () => {
    const stage = await open({ as: "desk" });
    const { frame } = stage;
    await stage.openReturns("?view=all");
    await frame.getByText(OWED).waitFor();
    const text = (await frame.locator("#content").textContent()) ?? "";
    expect(text).not.toMatch(/[€$]/);
    await frame.getByText(OWED).first().click();
    await frame.getByRole("heading", { level: 2, name: "Items" }).waitFor();
    expect(await frame.locator("#content").textContent()).not.toMatch(/[€$]/);
    for (const name of ["Pay", "Approve", "Decline"])
      expect(await frame.getByRole("button", { name }).count()).toBe(0);
    await stage.expectAccessible();
    await stage.openReturns("/new");
    await frame.getByText("Order staff ask for returns here").waitFor();
  });

  it("reads in words why the shop refuses what was offered by mistake", async () => {
    const stage = await open();
    const { frame } = stage;
    await stage.openReturn(OWED);
    await stage.page.route("**/graphql/", async (route) => {
      const headers = { ...route.request().headers() };
      // As if the right to pay had been taken away since the page was opened.
      if (route.request().postData()?.includes("mutation")) headers.authorization = "Bearer none";
      await route.continue({ headers });
    });
    await stage.enterFrame();
    await stage.page.keyboard.press("p");
    await frame.getByRole("button", { name: /^Pay \$/ }).click();
    await frame.getByRole("dialog").getByRole("alert").waitFor();
    await frame.getByRole("dialog").getByRole("button", { name: /^Pay \$/ }).waitFor();
  });
});
