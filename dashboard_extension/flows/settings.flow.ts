import { describe, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

describe("the settings", () => {
  it("take a reason in two languages, and a grade", async () => {
    const stage = await open();
    const { frame } = stage;
    await stage.openReturns("/settings/reasons");
    await frame.getByRole("button", { name: "Add a reason" }).click();
    await frame.getByRole("textbox", { name: "Name", exact: true }).fill("Colour is different");
    await frame.getByRole("combobox", { name: "Name, Add a language" }).selectOption({ label: "French" });
    await frame.getByRole("textbox", { name: /French/ }).fill("La couleur est différente");
    await frame.getByRole("button", { name: "Save", exact: true }).click();
    await frame.getByText("colour-is-different").first().waitFor();
    await frame.getByRole("link", { name: "Grades" }).click();
    await frame.getByRole("button", { name: "Add a grade" }).click();
    const dialog = frame.getByRole("dialog", { name: "New grade" });
    await dialog.getByRole("textbox", { name: "Name", exact: true }).fill("E – only for parts");
    await dialog
      .getByRole("combobox", { name: "What becomes of such goods" })
      .selectOption({ label: "Recycling" });
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await stage.reload();
    await frame.getByText("E – only for parts").waitFor();

    const french = await open({ locale: "fr" });
    await french.openReturns("/?view=all");
    await french.frame.getByRole("button", { name: "Filtrer" }).click();
    await french.frame.getByRole("checkbox", { name: "La couleur est différente" }).waitFor();
  });

  it("take rules for goods that came back, tried on a return before they decide", async () => {
    const stage = await open();
    const { frame } = stage;
    await stage.openReturns("/settings/dispositions");
    await frame.getByRole("button", { name: "Change the rules" }).click();
    await frame.getByRole("button", { name: "Add a rule" }).click();
    await frame.getByRole("textbox", { name: "Name of the rule" }).fill("All of it is given away");
    await frame.getByRole("combobox", { name: "What becomes of the goods" }).selectOption("donate");
    await frame.getByRole("button", { name: "Done" }).first().click();
    await frame.getByRole("textbox", { name: "Number of the return" }).fill("RMA-000037");
    await frame.getByRole("button", { name: "Find" }).click();
    await frame.getByRole("combobox", { name: "Grade" }).first().selectOption({ label: "A – as new" });
    await frame.getByText("by rule “All of it is given away”").first().waitFor();
    await stage.expectAccessible();

    await frame.getByRole("button", { name: "Publish…" }).click();
    const dialog = frame.getByRole("dialog");
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
    await frame.getByText(/^Version \d+ decides from now on\.$/).waitFor();
    await stage.reload();
    await frame.getByText("All of it is given away").first().waitFor();
  });
});
