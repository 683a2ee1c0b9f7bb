import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { Shop } from "@/testing/shop";

import { answers, DOCUMENT, policy, saved, showPolicy, version } from "./testing";

const SOON = { timeout: 3000 };
const draft = (document: unknown = DOCUMENT) =>
  policy({ draft: version(2, document, { status: "DRAFT", publishedAt: null }) });
const sentDocument = (shop: Shop) =>
  (shop.variablesOf("PolicySave").at(-1)?.input as { document: typeof DOCUMENT }).document;

beforeEach(() => localStorage.clear());

describe("a policy that is read", () => {
  it("stands there in sentences, with what nobody has words for as it is written", async () => {
    new Shop(answers());
    showPolicy();
    await screen.findByText("the country of delivery is Germany");
    expect(screen.getByText("Return shipping is free")).toBeTruthy();
    expect(screen.getByText("the reason is Too small")).toBeTruthy();
    expect(screen.getByText("Gift wrap: colour: red")).toBeTruthy();
  });

  it("speaks French", async () => {
    const shop = new Shop(answers());
    showPolicy({ locale: "fr" });
    await screen.findByText("le pays de livraison est Allemagne");
    expect(screen.getByText("Le renvoi n’est pas facturé")).toBeTruthy();
    // The shop words its warnings itself.
    expect(shop.variablesOf("PolicyPage")).toEqual([{ languageCode: "FR" }]);
  });

  it("offers no change to those who may not", async () => {
    new Shop(answers(draft()));
    showPolicy({ mayWrite: false });
    await screen.findByText("the country of delivery is Germany");
    expect(screen.queryByRole("button", { name: /Edit|Change|Publish|Move rule/ })).toBeNull();
  });
});

describe("a draft that is written", () => {
  it("saves itself, with the revision that was read and all that it had", async () => {
    const shop = new Shop({ ...answers(), PolicySave: () => saved(8) });
    const { user } = showPolicy();
    await user.click(await screen.findByRole("button", { name: "Change the rules" }));
    await user.click(screen.getByRole("button", { name: "Edit rule “Small sizes”" }));
    const name = screen.getByRole("textbox", { name: "Name of the rule" });
    await user.clear(name);
    await user.type(name, "Tight fits");
    await screen.findByText("Saved", {}, SOON);
    expect(shop.variablesOf("PolicySave")[0]).toMatchObject({
      input: { revision: 7 },
      languageCode: "EN",
    });
    expect(sentDocument(shop)).toEqual({
      ...DOCUMENT,
      rules: [...DOCUMENT.rules.slice(0, 2), { ...DOCUMENT.rules[2], name: "Tight fits" }],
    });
  });

  it("shows at its rule what the server will not have, and keeps what was typed", async () => {
    const shop = new Shop({
      ...answers(draft()),
      PolicySave: {
        returnPolicyUpdate: {
          returnPolicy: null,
          version: null,
          errors: [
            {
              code: "INVALID",
              field: "document",
              message: "There is no country “XY”.",
              path: "rules[0].when.any_of[1]",
              acceptedValues: ["CY"],
            },
          ],
        },
      },
    });
    const { user } = showPolicy();
    await user.click(await screen.findByRole("button", { name: "Edit rule “Germany”" }));
    await user.type(screen.getByLabelText("Values"), "XY{Enter}");
    const trouble = await screen.findByText("There is no country “XY”.", {}, SOON);
    expect(trouble.closest("li")?.closest("[role=group]")).toBeTruthy();
    expect(screen.getByText("Not saved: something is impossible")).toBeTruthy();
    shop.change({ PolicySave: () => saved(9) });
    await user.click(screen.getByRole("button", { name: "Use “CY”" }));
    await screen.findByText("Saved", {}, SOON);
    expect(sentDocument(shop).rules[0]?.when).toMatchObject({ any_of: ["DE", "CY"] });
  });

  it("shows both sides where somebody else wrote, and saves ours upon theirs", async () => {
    const shop = new Shop({
      ...answers(draft()),
      PolicySave: {
        returnPolicyUpdate: {
          returnPolicy: null,
          version: null,
          errors: [{ code: "POLICY_CHANGED", field: "revision", message: "Changed." }],
        },
      },
    });
    const { user } = showPolicy();
    await user.click(await screen.findByRole("button", { name: "Actions for rule “Full moon”" }));
    const theirs = { ...DOCUMENT, rules: DOCUMENT.rules.slice(0, 2) };
    shop.change(answers({ ...draft(theirs), revision: 12 }));
    await user.click(screen.getByRole("menuitem", { name: "Switch off" }));
    await screen.findByText("Somebody else wrote to this policy meanwhile", {}, SOON);
    const added = await screen.findByText(/If the reason is Too small/);
    expect(added.tagName).toBe("INS");
    shop.change({ PolicySave: () => saved(13) });
    await user.click(screen.getByRole("button", { name: "Keep mine" }));
    await screen.findByText("Saved", {}, SOON);
    expect(shop.variablesOf("PolicySave").at(-1)?.input).toMatchObject({ revision: 12 });
    expect(sentDocument(shop).rules).toHaveLength(3);
  });

  it("offers edits again that an earlier visit could not save", async () => {
    const kept = { ...DOCUMENT, rules: [{ name: "Kept here", then: { photos: 3 } }] };
    localStorage.setItem(
      "returns-policy-edits:UDox",
      JSON.stringify({ document: kept, at: 1_760_000_000_000 }),
    );
    const shop = new Shop({ ...answers(draft()), PolicySave: () => saved(8) });
    const { user } = showPolicy();
    await user.click(await screen.findByRole("button", { name: "Go on with them" }));
    await screen.findByText("3 photos are asked for");
    await screen.findByText("Saved", {}, SOON);
    expect(sentDocument(shop)).toEqual(kept);
  });
});

describe("the order of rules", () => {
  it("changes with Alt and an arrow, and is told", async () => {
    const shop = new Shop({ ...answers(draft()), PolicySave: () => saved(8) });
    const { user } = showPolicy();
    const grip = await screen.findByRole("button", { name: "Move rule “Full moon”" });
    grip.focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await screen.findByText("Rule “Full moon” is now at place 1 of 3.");
    const names = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(names.indexOf("Full moon")).toBeLessThan(names.indexOf("Germany"));
    await waitFor(() => expect(shop.variablesOf("PolicySave")).toHaveLength(1), SOON);
    expect(sentDocument(shop).rules.slice(0, 2)).toMatchObject([
      { name: "Full moon", priority: 20 },
      { name: "Germany", priority: 20 },
    ]);
  });

  it("comes back with what was deleted", async () => {
    new Shop({ ...answers(draft()), PolicySave: () => saved(8) });
    const { user } = showPolicy();
    await user.click(await screen.findByRole("button", { name: "Actions for rule “Germany”" }));
    await user.click(screen.getByRole("menuitem", { name: "Delete" }));
    expect(screen.queryByText("the country of delivery is Germany")).toBeNull();
    const toast = screen.getByText("Rule “Germany” was deleted.").closest("[role=note]");
    await user.click(within(toast as HTMLElement).getByRole("button", { name: "Undo" }));
    const rules = within(screen.getAllByRole("list").find((one) => one.tagName === "OL") as HTMLElement);
    expect(rules.getAllByRole("heading", { level: 3 })[0]?.textContent).toBe("Germany");
  });
});

describe("a form made of the schema", () => {
  it("edits a test and an effect that nobody has words for", async () => {
    const shop = new Shop({ ...answers(draft()), PolicySave: () => saved(8) });
    const { user } = showPolicy();
    await user.click(await screen.findByRole("button", { name: "Edit rule “Full moon”" }));
    await user.selectOptions(screen.getByLabelText("Moon"), "new");
    const colour = screen.getByLabelText("Colour");
    await user.clear(colour);
    await user.type(colour, "blue");
    await screen.findByText("Saved", {}, SOON);
    expect(sentDocument(shop).rules[1]).toMatchObject({
      when: { moon: "new", tilt: 4 },
      then: { gift_wrap: { colour: "blue" } },
    });
  });

  it("adds a condition to another one, and takes out what a choice leaves without meaning", async () => {
    const shop = new Shop({ ...answers(draft()), PolicySave: () => saved(8) });
    const { user } = showPolicy();
    await user.click(await screen.findByRole("button", { name: "Edit rule “Germany”" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Add a condition" }),
      "fact:order_value",
    );
    await user.selectOptions(screen.getByLabelText("Kind of fee"), "percentage");
    await user.type(screen.getByLabelText("Percentage"), "15");
    await user.selectOptions(screen.getByLabelText("Kind of fee"), "free");
    await screen.findByText("Saved", {}, SOON);
    expect(sentDocument(shop).rules[0]).toMatchObject({
      when: {
        all: [
          { fact: "shipping_country", any_of: ["DE"] },
          { fact: "order_value", at_least: "1" },
        ],
      },
      then: { return_shipping_fee: { type: "free" } },
      label: "kept too",
    });
    expect(sentDocument(shop).rules[0]?.then.return_shipping_fee).not.toHaveProperty("percentage");
  });

  it("takes over JSON only once it is JSON", async () => {
    const shop = new Shop({ ...answers(draft()), PolicySave: () => saved(8) });
    const { user } = showPolicy();
    await user.click(await screen.findByRole("button", { name: "JSON" }));
    const text = screen.getByLabelText("The document as JSON");
    await user.clear(text);
    await user.click(text);
    await user.paste('{"schema_version": 1, "rules": [], "unknown": ');
    await screen.findByText(/This is not valid JSON/);
    await user.paste('"kept"}');
    await screen.findByText("Saved", {}, SOON);
    expect(sentDocument(shop)).toEqual({ schema_version: 1, rules: [], unknown: "kept" });
  });
});
