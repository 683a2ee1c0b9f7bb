import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import { SHOP_WORDS } from "@/rules/testing";
import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { PolicyListPage } from "./PolicyListPage";
import { answers, DOCUMENT, policy, saved, showPolicy, version } from "./testing";

const SOON = { timeout: 3000 };
const changed = { ...DOCUMENT, defaults: { window: { days: 60 } } };

beforeEach(() => localStorage.clear());

it("publishes a draft from now on, with a note, after showing what changes", async () => {
  const draft = version(2, changed, { status: "DRAFT", publishedAt: null });
  const shop = new Shop({
    ...answers(policy({ draft })),
    PolicySave: saved(8),
    PolicyPublish: {
      returnPolicyPublish: {
        returnPolicy: { id: "UDox", revision: 9 },
        version: { id: "v2", number: 2, status: "PUBLISHED", effectiveFrom: null },
        errors: [],
      },
    },
  });
  const { user } = showPolicy();
  await user.click(await screen.findByRole("button", { name: "Publish…" }));
  const dialog = within(screen.getByRole("dialog"));
  dialog.getByText("The time to return ends 60 days after the line arrived");
  await user.type(dialog.getByLabelText("Note for your colleagues"), "Summer");
  await user.click(dialog.getByRole("button", { name: "Publish" }));
  await screen.findByText("Version 2 was published.", {}, SOON);
  expect(shop.variablesOf("PolicySave").at(-1)?.input).toMatchObject({ note: "Summer" });
  expect(shop.variablesOf("PolicyPublish")).toEqual([
    { id: "UDox", input: { revision: 8, effectiveFrom: null } },
  ]);
});

it("publishes nothing now where a later moment is meant and not said", async () => {
  const draft = version(2, changed, { status: "DRAFT", publishedAt: null });
  new Shop(answers(policy({ draft })));
  const { user } = showPolicy();
  await user.click(await screen.findByRole("button", { name: "Publish…" }));
  const dialog = within(screen.getByRole("dialog"));
  const [, later] = dialog.getAllByRole("radio");
  await user.click(later as HTMLElement);
  const publish = dialog.getByRole<HTMLButtonElement>("button", { name: "Publish" });
  expect(publish.disabled).toBe(false);
  fireEvent.change(dialog.getByLabelText("Date and time"), { target: { value: "" } });
  expect(publish.disabled).toBe(true);
});

it("lists the versions also while an edit cannot be saved", async () => {
  const edges = [version(1)].map((node) => ({ node }));
  const problem = { code: "INVALID", field: "document", message: "No.", path: null, acceptedValues: [] };
  new Shop({
    ...answers(policy({ draft: version(2, changed, { status: "DRAFT", publishedAt: null }) })),
    PolicySave: { returnPolicyUpdate: { returnPolicy: null, version: null, errors: [problem] } },
    PolicyVersions: { returnPolicies: [{ id: "UDox", versions: { totalCount: 1, edges } }] },
  });
  const { user } = showPolicy();
  await user.click(await screen.findByRole("button", { name: "Actions for rule “Germany”" }));
  await user.click(screen.getByRole("menuitem", { name: "Switch off" }));
  await screen.findByText("Not saved: something is impossible", {}, SOON);
  await user.click(screen.getByRole("link", { name: "Versions" }));
  expect(await screen.findByRole("button", { name: "Go back to version 1…" })).toBeTruthy();
});

it("compares any two versions, and goes back to one", async () => {
  const edges = [version(2, changed), version(1, DOCUMENT, { status: "SUPERSEDED" })];
  const shop = new Shop({
    ...answers(),
    PolicyVersions: {
      returnPolicies: [
        { id: "UDox", versions: { totalCount: 2, edges: edges.map((node) => ({ node })) } },
      ],
    },
    PolicyRollback: {
      returnPolicyRollback: {
        returnPolicy: { id: "UDox", revision: 8 },
        version: { id: "v3", number: 3, restores: 1 },
        errors: [],
      },
    },
  });
  const { user } = showPolicy({ at: "/versions" });
  const now = await screen.findByText("The time to return ends 60 days after the line arrived");
  expect(now.tagName).toBe("INS");
  await user.selectOptions(screen.getByLabelText("with"), "Version 2 · In force");
  await screen.findByText("Nothing differs.");
  await user.click(screen.getByRole("button", { name: "Go back to version 1…" }));
  await user.type(screen.getByLabelText("Note for your colleagues"), "Too long");
  await user.click(await screen.findByRole("button", { name: "Publish it again" }));
  await screen.findByText("Version 3 was published with the rules of version 1.", {}, SOON);
  expect(shop.variablesOf("PolicyRollback")[0]?.input).toEqual({
    revision: 7,
    version: 1,
    effectiveFrom: null,
    note: "Too long",
  });
});

const shown = (me: object, permissions = ["MANAGE_ORDERS", "MANAGE_SETTINGS"]) => {
  const shop = new Shop({
    PolicyList: { returnPolicies: [] },
    PolicyPage: { returnPolicies: [] },
    RulesShop: {
      ...SHOP_WORDS,
      me,
      channels: [
        { id: "c1", slug: "eu", name: "Europe", currencyCode: "EUR" },
        { id: "c2", slug: "us", name: "America", currencyCode: "USD" },
      ],
    },
    PolicyStarters: {
      returnPolicyStarters: [{ name: "fashion", description: "Sixty days.", document: {} }],
    },
    PolicyCreate: { returnPolicyCreate: { returnPolicy: { id: "UDo5" }, errors: [] } },
  });
  const page = show(<PolicyListPage />, { dashboard: new Dashboard({ permissions }) });
  return { shop, ...page };
};

it("begins a channel's policy with one of the trade", async () => {
  const everywhere = { id: "m", restrictedAccessToChannels: false, accessibleChannels: [] };
  const { shop, user } = shown(everywhere);
  const card = (await screen.findByRole("heading", { name: "America" })).closest("li");
  await user.click(within(card as HTMLElement).getByRole("button", { name: "Begin a policy" }));
  await user.click(await screen.findByRole("radio", { name: /Fashion/ }));
  await user.click(screen.getByRole("button", { name: "Begin the draft" }));
  expect(shop.variablesOf("PolicyCreate")).toEqual([
    { input: { channelId: "c2", starter: "fashion" } },
  ]);
});

it("shows staff of one channel that one alone, and no default of the shop", async () => {
  shown({ id: "m", restrictedAccessToChannels: true, accessibleChannels: [{ id: "c1" }] });
  await screen.findByRole("heading", { name: "Europe" });
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
});

it("lets those who may not write begin nothing", async () => {
  const everywhere = { id: "m", restrictedAccessToChannels: false, accessibleChannels: [] };
  shown(everywhere, ["MANAGE_ORDERS"]);
  await screen.findByRole("heading", { name: "Europe" });
  expect(screen.queryByRole("button", { name: "Begin a policy" })).toBeNull();
});
