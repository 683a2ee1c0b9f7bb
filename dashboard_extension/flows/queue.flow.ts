import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";

import type { Stage } from "./stage";
import { PATIENCE, theatre } from "./stage";

const { open } = theatre();

/** Of the one that Jonas sent a few days ago. */
const TRAIL = "Trail Runners · 42";

const table = (stage: Stage) => stage.frame.getByRole("table", { name: "Returns of this view" });
const rowOf = (stage: Stage, text: string) => table(stage).getByRole("row").filter({ hasText: text });
const view = (stage: Stage, name: string) =>
  stage.frame.getByRole("navigation", { name: "Views" }).getByRole("link", { name });

/** How many returns the tab of a view promises; the numbers come after the names. */
async function promised(stage: Stage, name: string): Promise<number> {
  const tab = view(stage, name).filter({ hasText: /\d$/ });
  await tab.waitFor();
  const text = await tab.textContent();
  return Number(/\d+$/.exec(text ?? "")?.[0]);
}

describe("the queue", () => {
  it("holds in each view what its tab counts, and nothing of the others", async () => {
    const stage = await open();
    await stage.openReturns();
    for (const name of ["To review", "To receive", "To inspect", "Refund due", "Failed"]) {
      await view(stage, name).click();
      const count = await promised(stage, name);
      await stage.frame.getByText(`${count} return${count === 1 ? "" : "s"}`, { exact: true }).waitFor();
      // The row of names comes with them.
      await expect
        .poll(() => table(stage).getByRole("row").count(), { timeout: PATIENCE })
        .toBe(count + 1);
    }
  });

  it("finds by what is typed, narrows by filters, and keeps that under a name", async () => {
    const stage = await open();
    await stage.openReturns("?view=all");
    await stage.enterFrame();
    await stage.page.keyboard.press("/");
    await stage.page.keyboard.type("jonas");
    await rowOf(stage, TRAIL).waitFor();
    await stage.frame.getByText("8 returns", { exact: true }).waitFor();

    await stage.page.keyboard.press("Escape");
    await stage.page.keyboard.press("f");
    const dialog = stage.frame.getByRole("dialog", { name: "Filter returns" });
    await dialog.getByRole("checkbox", { name: "Completed" }).check();
    await dialog.getByRole("button", { name: "Show returns" }).click();
    await stage.frame.getByRole("button", { name: "Take away: Status: Completed" }).waitFor();
    await rowOf(stage, TRAIL).waitFor({ state: "detached" });

    await stage.frame.getByRole("button", { name: "Save view…" }).click();
    await stage.frame.getByRole("textbox", { name: "Name" }).fill("Jonas, done with");
    await stage.page.keyboard.press("Enter");
    await view(stage, "Jonas, done with").waitFor();
    await view(stage, "All").click();
    await stage.reload();
    await view(stage, "Jonas, done with").click();
    await stage.frame.getByRole("button", { name: "Take away: Status: Completed" }).click();
    await rowOf(stage, TRAIL).waitFor();
  });

  it("is walked by j and k, picks by x and opens by Enter", async () => {
    const stage = await open();
    await stage.openReturns("?view=all");
    await table(stage).getByRole("link").nth(1).waitFor();
    await stage.enterFrame();
    const numbers = await table(stage).getByRole("link").allTextContents();
    for (const key of ["j", "j", "j", "k", "x"]) await stage.page.keyboard.press(key);
    await stage.frame.getByRole("checkbox", { name: `Select ${numbers[1]}`, checked: true }).waitFor();
    await stage.frame.getByText("1 selected").waitFor();
    await stage.page.keyboard.press("Enter");
    await stage.frame.getByRole("heading", { level: 1, name: numbers[1] }).waitFor();
  });

  it("stays on its page over a reload", async () => {
    const stage = await open();
    await stage.openReturns("?view=all&size=25");
    await table(stage).waitFor();
    await stage.frame.getByRole("button", { name: "Next page" }).click();
    await rowOf(stage, "RMA-000001").waitFor();
    await stage.reload();
    await rowOf(stage, "RMA-000001").waitFor();
    expect(await stage.frame.getByRole("button", { name: "Next page" }).isDisabled()).toBe(true);
  });
});

describe("many returns at once", () => {
  it("are assigned, and given back by undo", async () => {
    const stage = await open();
    await stage.openReturns("?view=to_inspect");
    await table(stage).waitFor();
    await stage.frame.getByRole("checkbox", { name: "Select all on this page" }).check();
    await stage.enterFrame();
    await stage.page.keyboard.press("s");
    const dialog = stage.frame.getByRole("dialog");
    await dialog.getByRole("button", { name: "(you)" }).waitFor();
    await stage.page.keyboard.press("Enter");
    await stage.frame.getByText("3 returns assigned").waitFor();
    await view(stage, "Mine").filter({ hasText: "3" }).waitFor();
    await stage.frame.getByRole("button", { name: "Undo" }).click();
    await stage.frame.getByText("Put back as it was").waitFor();
    await stage.reload();
    await view(stage, "Mine").filter({ hasText: "0" }).waitFor();
  });

  it("are approved, and declined for a reason that customers read", async () => {
    const stage = await open();
    await stage.openReturns();
    await rowOf(stage, "Power Bank").waitFor();
    for (const goods of ["Power Bank", "Desk Lamp"])
      await rowOf(stage, goods).getByRole("checkbox").check();
    await stage.enterFrame();
    await stage.page.keyboard.press("a");
    await stage.frame.getByText("2 returns approved").waitFor();

    await rowOf(stage, "Coffee Grinder").getByRole("checkbox").check();
    await stage.enterFrame();
    await stage.page.keyboard.press("d");
    const reason = stage.frame.getByRole("textbox", { name: "Reason" });
    await reason.fill("It does what its page says.");
    await stage.frame.getByRole("button", { name: "Decline 1 return" }).click();
    await stage.frame.getByText("1 return declined").waitFor();

    await stage.openReturns("?view=all");
    await rowOf(stage, "Power Bank").getByText("Goods awaited").waitFor();
    await rowOf(stage, "Coffee Grinder").getByRole("link").click();
    await stage.frame.getByText("It does what its page says.").first().waitFor();
  });

  it("leave as a file with the rows of the list", async () => {
    const stage = await open();
    await stage.openReturns("?view=all&q=jonas");
    await stage.frame.getByText("8 returns", { exact: true }).waitFor();
    await stage.frame.getByRole("button", { name: "Export…" }).click();
    const dialog = stage.frame.getByRole("dialog", { name: "Export returns" });
    await dialog.getByText("8 returns of this list").waitFor();
    await dialog.getByRole("radio", { name: "CSV" }).check();
    await dialog.getByRole("button", { name: "Start the export" }).click();
    await stage.frame.getByRole("button", { name: "See exports" }).click();
    await stage.frame.getByText("8 rows").first().waitFor();
    const download = stage.page.waitForEvent("download");
    await stage.frame.getByRole("button", { name: /^Download the export/ }).first().click();
    const file = await (await download).path();
    const [names, ...rows] = (await readFile(file, "utf8")).trim().split(/\r?\n(?=RMA-|$)/);
    expect(names).toContain("E-mail of the customer");
    expect(rows).toHaveLength(8);
    expect(rows.join("\n")).toContain("jonas.weber@example.com");
  });
});
