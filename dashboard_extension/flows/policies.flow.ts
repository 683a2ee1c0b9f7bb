import { describe, it } from "vitest";

import type { Stage } from "./stage";
import { theatre } from "./stage";

const { open } = theatre();

async function openDraft(stage: Stage, channel: string) {
  await stage.openReturns("/policies");
  await stage.frame.getByRole("link", { name: channel, exact: true }).click();
  const begin = stage.frame.getByRole("button", { name: "Change the rules" });
  const add = stage.frame.getByRole("button", { name: "Add a rule" });
  await begin.or(add).first().waitFor();
  if (await begin.isVisible()) await begin.click();
  await add.waitFor();
}

const saved = (stage: Stage) =>
  stage.frame.getByRole("status").filter({ hasText: /^Saved$/ }).waitFor();

async function setPriority(stage: Stage, rule: string, priority: string) {
  const { frame } = stage;
  await frame.getByRole("button", { name: `Edit rule “${rule}”` }).click();
  await frame
    .getByRole("combobox", { name: "Priority for staff" })
    .selectOption(priority);
  await frame.getByRole("button", { name: "Done" }).first().click();
}

describe("a policy", () => {
  it("is written, tried on an order and on the past, published and taken back", async () => {
    const stage = await open();
    const { frame, page } = stage;
    await openDraft(stage, "Eu");
    await setPriority(stage, "Staff look at electronics", "urgent");
    await frame.getByText("The priority is urgent").waitFor();

    await frame.getByRole("button", { name: "Move rule “Staff look at electronics”" }).focus();
    await page.keyboard.press("Space");
    await frame.getByText("Rule “Staff look at electronics” is at place 1 of 3.").waitFor();
    await page.keyboard.press("ArrowDown");
    await frame.getByText("Rule “Staff look at electronics” is at place 2 of 3.").waitFor();
    await page.keyboard.press("Space");
    await frame.getByText("Rule “Staff look at electronics” is now at place 2 of 3.").first().waitFor();
    await saved(stage);
    await stage.reload();
    await frame.getByText("The priority is urgent").waitFor();
    await stage.expectAccessible();

    await frame.getByRole("link", { name: "Try on an order" }).click();
    await frame.getByRole("searchbox").fill("camille");
    await frame.getByRole("button", { name: /^Order 104 / }).click();
    await frame.getByRole("spinbutton").first().fill("1");
    await frame.getByRole("row", { name: /^Set by/ }).getByText("Staff look at electronics").first().waitFor();

    await frame.getByRole("link", { name: "Try on the past" }).click();
    await frame.getByRole("button", { name: "Start", exact: true }).click();
    await frame.getByText("What becomes of the returns").first().waitFor();
    await frame.getByText("Decided otherwise").first().waitFor();

    await frame.getByRole("link", { name: "Rules", exact: true }).click();
    await frame.getByRole("button", { name: "Publish…" }).first().click();
    const dialog = frame.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Note for your colleagues" }).fill("Electronics wait for nobody.");
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
    await frame.getByText(/^Version \d+ was published\.$/).waitFor();
    await frame.getByRole("link", { name: "Versions" }).click();
    await frame.getByText("Electronics wait for nobody.").waitFor();
    await frame.getByRole("button", { name: "Go back to version 3…" }).click();
    await frame.getByRole("button", { name: "Publish it again" }).click();
    await frame.getByText(/^Version \d+ was published with the rules of version 3\.$/).waitFor();
    await stage.reload();
    await frame.getByText("Goes back to version 3").waitFor();
  });

  it("is not overwritten by whoever was slower", async () => {
    const [quick, slow] = [await open(), await open()];
    await openDraft(quick, "Us");
    await openDraft(slow, "Us");
    await setPriority(quick, "Staff look at electronics", "low");
    await saved(quick);
    await quick.reload();
    await quick.frame.getByText("The priority is low").waitFor();
    await setPriority(slow, "Staff look at electronics", "urgent");
    await slow.frame.getByText("Somebody else wrote to this policy meanwhile").waitFor();
    await slow.expectAccessible();
    await slow.frame.getByRole("button", { name: "Keep mine" }).click();
    await saved(slow);
    await slow.reload();
    await slow.frame.getByText("The priority is urgent").waitFor();
  });
});
