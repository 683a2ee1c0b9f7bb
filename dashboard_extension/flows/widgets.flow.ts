import { describe, expect, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

describe("widgets", () => {
  it("show an order its returns, as high as they need, and lead to them", async () => {
    const stage = await open();
    const { page } = stage;
    await stage.go("/orders");
    await page.getByRole("link", { name: "#98", exact: true }).click();
    const widget = page.frameLocator('iframe[title="Returns"]');
    await widget.getByText("RMA-000036").waitFor();
    await stage.expectAccessible();
    const inside = await widget.locator("body").evaluate((body) => body.scrollHeight);
    const outside = (await page.locator('iframe[title="Returns"]').boundingBox())?.height ?? 0;
    expect(outside).toBeGreaterThanOrEqual(inside);
    expect(outside).toBeLessThan(inside + 40);
    await widget.getByText("RMA-000036").click();
    await stage.frame.getByRole("heading", { level: 1, name: "RMA-000036" }).waitFor();
    expect(page.url()).toContain("/extensions/app/");
  });

  it("tell of a customer what they send back, and lead to the queue", async () => {
    const stage = await open();
    const { page } = stage;
    await stage.go("/customers");
    await page.getByRole("link", { name: "Jonas Weber" }).click();
    const widget = page.frameLocator('iframe[title="Returns"]');
    await widget.getByText("Units returned").waitFor();
    await stage.expectAccessible();
    await widget.getByRole("button", { name: "Show all" }).click();
    await stage.frame.getByText("8 returns", { exact: true }).waitFor();
  });

  it("tell on the home page what waits, and lead there", async () => {
    const stage = await open();
    await stage.go("/");
    const widget = stage.page.frameLocator('iframe[title="Returns"]');
    await widget.getByRole("button", { name: /To inspect/ }).waitFor();
    await stage.expectAccessible();
    await widget.getByRole("button", { name: /To inspect/ }).click();
    await stage.frame.getByText("3 returns", { exact: true }).waitFor();
    expect(stage.page.url()).toContain("view=to_inspect");
  });
});
