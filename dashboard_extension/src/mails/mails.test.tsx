import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { Route, Routes } from "react-router-dom";
import { expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { MailPage } from "./MailPage";
import { MailsPage } from "./MailsPage";
import { answers, aTemplate } from "./testing";

const owner = () => new Dashboard({ permissions: ["MANAGE_ORDERS", "MANAGE_SETTINGS"] });
const pages = (
  <Routes>
    <Route path="settings/mails" element={<MailsPage />} />
    <Route path="settings/mails/:kind" element={<MailPage />} />
  </Routes>
);
const open = (at: string, options = {}) => show(pages, { at, dashboard: owner(), ...options });
const area = (name: string) => screen.findByLabelText<HTMLTextAreaElement>(name);

it("lists what customers and staff get, and whose words they are", async () => {
  const shop = new Shop(
    answers([
      aTemplate({ isDefault: false }),
      aTemplate({ kind: "CANCELED" }),
      aTemplate({ kind: "STAFF_REVIEW", isForStaff: true }),
    ]),
  );
  const { user, container } = open("/settings/mails");
  const customers = await screen.findByRole("region", { name: "To customers" });
  const [own, ours] = within(customers).getAllByRole("listitem");
  expect(own?.textContent).toContain("Your words");
  expect(ours?.textContent).toContain("A return is canceled, by the customer or by you.");
  expect(ours?.textContent).not.toContain("Your words");
  const staff = screen.getByRole("region", { name: "To staff" });
  expect(within(staff).getByRole("link", { name: "Return to decide" })).toBeTruthy();
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);

  await user.selectOptions(screen.getByLabelText("Language"), "German");
  await screen.findByText(/There are no words of ours in German/);
  expect(shop.variablesOf("MailsTemplates").at(-1)).toMatchObject({ language: "DE", channel: null });
  expect(screen.getAllByRole("link", { name: "Return approved" })[0]?.getAttribute("href")).toBe(
    "/settings/mails/APPROVED?language=DE",
  );
});

it("puts names and lists in where somebody writes, and shows the mail meanwhile", async () => {
  const shop = new Shop(answers());
  const { user } = open("/settings/mails/APPROVED");
  const text = await area("Text");
  text.setSelectionRange(5, 5);
  await user.click(screen.getByRole("button", { name: "Insert the list items" }));
  expect(text.value).toBe("Hello{{#items}}\n- {{item}} {{quantity}}\n{{/items}}\n\nthere");
  const subject = screen.getByLabelText<HTMLInputElement>("Subject");
  await user.click(subject);
  subject.setSelectionRange(0, 4);
  await user.click(
    screen.getByRole("button", { name: "Insert a part only if there is: number" }),
  );
  expect(subject.value).toBe("{{#number}}Your{{/number}} return {{number}} is approved");
  expect(document.activeElement).toBe(subject);
  expect(subject.selectionStart).toBe("{{#number}}Your".length);
  await waitFor(() =>
    expect(shop.variablesOf("MailsPreview").at(-1)?.input).toMatchObject({
      kind: "APPROVED",
      subject: subject.value,
      text: text.value,
      html: "",
    }),
  );
  await screen.findByText("Made subject");
  const frame = screen.getByTitle<HTMLIFrameElement>("Preview of the mail");
  expect(frame.getAttribute("sandbox")).toBe("allow-scripts");
  expect(new URL(frame.src).pathname).toMatch(/\/mail-frame\.html$/);
  await user.click(screen.getByRole("button", { name: "Plain text" }));
  expect(screen.getByText("Made text")).toBeTruthy();
});

const UNKNOWN = {
  code: "TEMPLATE_VARIABLE_UNKNOWN",
  field: "text",
  message: "Line 2: Nothing is called “price” here.",
  path: "text:2",
  acceptedValues: ["number", "items"],
};

it.each([
  ["en", "Text", "Go to line 2", "Nothing is called “price” here."],
  ["fr", "Texte", "Aller à la ligne 2", "ne remplissent aucun champ de ce nom"],
])("shows at its line what is wrong, in %s, and keeps the last mail", async (locale, label, go, told) => {
  const shop = new Shop(answers());
  const { user } = open("/settings/mails/APPROVED", { locale });
  await screen.findByText("Made subject");
  shop.change({
    MailsPreview: {
      returnMailPreview: { subject: null, text: null, html: null, problems: [UNKNOWN] },
    },
  });
  const text = await area(label);
  await user.clear(text);
  await user.type(text, "Hello{enter}{{{{price}}");
  const jump = await screen.findByRole("button", { name: go });
  const problem = jump.closest("li") as HTMLElement;
  expect(problem.textContent).toContain(told);
  expect(problem.textContent).not.toContain("Line 2: Nothing");
  expect([...problem.querySelectorAll("code")].map((code) => code.textContent)).toEqual([
    "{{price}}",
    "number",
    "items",
  ]);
  expect(text.getAttribute("aria-describedby")).toContain(problem.parentElement?.id);
  expect(screen.getByText("Made subject")).toBeTruthy();
  await user.click(jump);
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe("{{price}}");
});

it("saves for the language and the channel that are open, and keeps what is refused", async () => {
  const shop = new Shop({
    ...answers(),
    MailsUpdate: { returnMailTemplateUpdate: { template: null, errors: [UNKNOWN] } },
  });
  const { user } = open("/settings/mails/approved?language=DE&channel=eu");
  const text = await area("Text");
  await user.clear(text);
  await user.type(text, "Hallo{enter}du");
  await user.keyboard("{Control>}s{/Control}");
  await screen.findByRole("button", { name: "Go to line 2" });
  expect(text.value).toBe("Hallo\ndu");
  shop.change({
    MailsUpdate: { returnMailTemplateUpdate: { template: aTemplate(), errors: [] } },
  });
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Mails say this from now on.");
  expect(shop.variablesOf("MailsUpdate").at(-1)?.input).toEqual({
    kind: "APPROVED",
    languageCode: "DE",
    channelId: "Q2g6MQ==",
    revision: "",
    subject: "Your return {{number}} is approved",
    text: "Hallo\ndu",
    html: "",
  });
});

const CHANGED = {
  code: "TEMPLATE_CHANGED",
  field: "revision",
  message: "Changed.",
  path: null,
  acceptedValues: ["7"],
};

it.each([
  ["Save mine in its place", "Hello\nthere!"],
  ["Drop mine", "Theirs"],
])("shows what somebody else wrote meanwhile: %s", async (choice, stands) => {
  const shop = new Shop({
    ...answers(),
    MailsUpdate: { returnMailTemplateUpdate: { template: null, errors: [CHANGED] } },
  });
  const { user } = open("/settings/mails/APPROVED");
  await user.type(await area("Text"), "!");
  const theirs = aTemplate({ isDefault: false, text: "Theirs", revision: "7" });
  shop.change(answers([theirs]));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Theirs");
  expect((await area("Text")).value).toBe("Hello\nthere!");
  const mine = aTemplate({ isDefault: false, text: "Hello\nthere!", revision: "8" });
  shop.change({
    ...answers([stands === "Theirs" ? theirs : mine]),
    MailsUpdate: { returnMailTemplateUpdate: { template: mine, errors: [] } },
  });
  await user.click(screen.getByRole("button", { name: choice }));
  await waitFor(() => expect(screen.queryByText(/since you opened them/)).toBeNull());
  expect((await area("Text")).value).toBe(stands);
  const sent = shop.variablesOf("MailsUpdate").map(({ input }) => (input as { revision: string }).revision);
  expect(sent).toEqual(choice === "Drop mine" ? [""] : ["", "7"]);
});

it("asks before words are left that are not saved", async () => {
  new Shop(answers());
  const { user } = open("/settings/mails/APPROVED");
  await user.type(await area("Text"), "!");
  await user.selectOptions(screen.getByLabelText("Language"), "French");
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Stay here" }));
  expect((await area("Text")).value).toBe("Hello\nthere!");
});

it("keeps HTML that is switched off, and does not send it", async () => {
  const shop = new Shop({
    ...answers([aTemplate({ isDefault: false, html: "<p>Own</p>" })]),
    MailsUpdate: { returnMailTemplateUpdate: { template: aTemplate(), errors: [] } },
  });
  const { user } = open("/settings/mails/APPROVED");
  expect((await area("HTML")).value).toBe("<p>Own</p>");
  await user.click(screen.getByRole("switch", { name: "HTML of your own" }));
  expect(screen.queryByLabelText("HTML")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Mails say this from now on.");
  expect(shop.variablesOf("MailsUpdate")[0]?.input).toMatchObject({ html: "" });
  await user.click(screen.getByRole("switch", { name: "HTML of your own" }));
  expect((await area("HTML")).value).toBe("<p>Own</p>");
});

it("brings the words back that stood before, once somebody is sure", async () => {
  const shop = new Shop({
    ...answers([aTemplate({ isDefault: false, text: "Mine" })]),
    MailsReset: {
      returnMailTemplateReset: { template: aTemplate({ text: "Ours" }), errors: [] },
    },
  });
  const { user } = open("/settings/mails/APPROVED");
  await user.click(await screen.findByRole("button", { name: "Our words again" }));
  expect(shop.variablesOf("MailsReset")).toEqual([]);
  shop.change(answers([aTemplate({ text: "Ours" })]));
  await user.click(screen.getByRole("button", { name: "Drop them" }));
  await screen.findByText("Your words are gone.");
  expect((await area("Text")).value).toBe("Ours");
  expect(shop.variablesOf("MailsReset")[0]?.input).toEqual({
    kind: "APPROVED",
    languageCode: "EN",
    channelId: null,
    revision: "",
  });
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "Our words again" })).toBeNull(),
  );
});

it("does not drop the whole shop's words from a channel, and says whose they are", async () => {
  new Shop(answers([aTemplate({ isDefault: false })]));
  open("/settings/mails/APPROVED?channel=eu");
  await screen.findByText(/These are your words for the whole shop, English/);
  expect(screen.queryByRole("button", { name: "Our words again" })).toBeNull();
});

it("shows another language to translate from", async () => {
  const shop = new Shop(answers());
  const { user } = open("/settings/mails/APPROVED?language=DE");
  await area("Text");
  shop.change(answers([aTemplate({ languageCode: "fr", text: "Bonjour" })]));
  await user.selectOptions(screen.getByLabelText("Look at another language"), "French");
  await screen.findByText("Bonjour");
  expect((await area("Text")).value).toBe("Hello\nthere");
});

it("is read, and not written, by those who may not manage settings", async () => {
  new Shop(answers());
  show(pages, {
    at: "/settings/mails/APPROVED",
    dashboard: new Dashboard({ permissions: ["MANAGE_ORDERS"] }),
  });
  expect((await area("Text")).readOnly).toBe(true);
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Insert number" })).toBeNull();
  expect(screen.getByText(/takes the permission to manage settings/)).toBeTruthy();
});
