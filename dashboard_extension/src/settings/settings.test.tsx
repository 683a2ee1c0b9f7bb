import { screen, waitFor } from "@testing-library/react";
import { Route, Routes } from "react-router-dom";
import { expect, it } from "vitest";

import { SCHEMA, SHOP_WORDS } from "@/rules/testing";
import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { DispositionsPage } from "./dispositions/DispositionsPage";
import { GradesPage } from "./grades/GradesPage";
import { ReasonPage } from "./reasons/ReasonPage";
import { ReasonsPage } from "./reasons/ReasonsPage";
import { slugOf } from "./slugs";

const german = (text: string) => [{ languageCode: "DE", text }];
const reason = (id: string, position: number, more = {}) => ({
  id,
  slug: id,
  name: `Reason ${id}`,
  fault: "CUSTOMER",
  kinds: [],
  photosRequired: 0,
  position,
  archivedAt: null,
  translations: [],
  questions: [],
  ...more,
});
const SHOPS = {
  RulesShop: SHOP_WORDS,
  SettingsLanguages: { __type: { enumValues: [{ name: "FR" }, { name: "DE" }, { name: "DE_AT" }] } },
};
const owner = () => new Dashboard({ permissions: ["MANAGE_ORDERS", "MANAGE_SETTINGS"] });
const pages = (
  <Routes>
    <Route path="settings/reasons" element={<ReasonsPage />} />
    <Route path="settings/reasons/:id" element={<ReasonPage />} />
  </Routes>
);

it("puts reasons into another order and writes only those whose place changed", async () => {
  const reasons = [reason("a", 0), reason("b", 1), reason("c", 2)];
  const shop = new Shop({
    ...SHOPS,
    SettingsReasons: { returnReasons: reasons },
    SettingsReasonUpdate: { returnReasonUpdate: { returnReason: null, errors: [] } },
  });
  const { user } = show(pages, { at: "/settings/reasons" });
  (await screen.findByRole("button", { name: "Move “Reason c”" })).focus();
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await screen.findByText("“Reason c” is now at place 2 of 3.");
  await waitFor(() =>
    expect(shop.variablesOf("SettingsReasonUpdate")).toEqual([
      { id: "c", input: { position: 1 } },
      { id: "b", input: { position: 2 } },
    ]),
  );
});

it("sends back every language of a question when only its answer is changed", async () => {
  const question = {
    slug: "seal",
    text: "Is the seal broken?",
    translations: german("Ist das Siegel gebrochen?"),
    required: true,
    productTypes: [],
    answers: ["yes", "no"].map((slug) => ({
      slug,
      text: slug,
      translations: german(slug === "yes" ? "ja" : "nein"),
      advice: slug === "yes" ? "Hygiene" : null,
      adviceTranslations: slug === "yes" ? german("Hygiene!") : [],
    })),
  };
  const shop = new Shop({
    ...SHOPS,
    SettingsReasons: { returnReasons: [reason("a", 0, { questions: [question] })] },
    SettingsReasonUpdate: { returnReasonUpdate: { returnReason: null, errors: [] } },
  });
  const { user } = show(pages, { at: "/settings/reasons/a" });
  const [first] = await screen.findAllByLabelText("Answer");
  await user.type(first as HTMLElement, "!");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Saved.");
  const [sent] = shop.variablesOf("SettingsReasonUpdate");
  const { questions } = sent?.input as { questions: (typeof question)[] };
  expect(questions[0]?.translations).toEqual(question.translations);
  expect(questions[0]?.answers.map(({ text }) => text)).toEqual(["yes!", "no"]);
  expect(questions[0]?.answers.map((one) => one.translations)).toEqual([
    german("ja"),
    german("nein"),
  ]);
  expect(questions[0]?.answers[0]?.adviceTranslations).toEqual(german("Hygiene!"));
});

it("says at the handle that it is taken, and keeps the form", async () => {
  new Shop({
    ...SHOPS,
    SettingsReasons: { returnReasons: [] },
    SettingsReasonCreate: {
      returnReasonCreate: {
        returnReason: null,
        errors: [{ code: "SLUG_TAKEN", field: "slug", message: "Taken already." }],
      },
    },
  });
  const { user } = show(pages, { at: "/settings/reasons/new" });
  await user.type(await screen.findByLabelText("Name"), "Trop petit !");
  const handle = screen.getByLabelText<HTMLInputElement>("Handle");
  expect(handle.value).toBe("trop-petit");
  await user.click(screen.getByRole("button", { name: "Save" }));
  const problem = await screen.findByText("Taken already.");
  expect(handle.getAttribute("aria-describedby")).toBe(problem.id);
  expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("Trop petit !");
});

const GRADE = {
  id: "g",
  slug: "a",
  name: "As new",
  meaning: "GOODS",
  disposition: "RESTOCK",
  position: 0,
  archivedAt: null,
  translations: [{ languageCode: "FR", name: "Comme neuf" }],
};

it("takes a language from a grade by sending its name empty", async () => {
  const shop = new Shop({
    ...SHOPS,
    SettingsGrades: { returnGrades: [GRADE] },
    SettingsGradeUpdate: { returnGradeUpdate: { returnGrade: null, errors: [] } },
  });
  const { user } = show(<GradesPage />, { dashboard: owner() });
  await user.click(await screen.findByRole("button", { name: "Actions for “As new”" }));
  await user.click(screen.getByRole("menuitem", { name: "Edit" }));
  await user.click(screen.getByRole("button", { name: "Remove French" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Saved.");
  expect(shop.variablesOf("SettingsGradeUpdate")[0]?.input).toMatchObject({
    translations: [{ languageCode: "FR", name: "" }],
  });
});

it("shows the first grade of a scale that was empty", async () => {
  const shop = new Shop({ ...SHOPS, SettingsGrades: { returnGrades: [] } });
  const { user } = show(<GradesPage />, { dashboard: owner() });
  await user.click(await screen.findByRole("button", { name: "Add a grade" }));
  await user.type(screen.getByLabelText("Name"), "As new");
  shop.change({
    SettingsGrades: { returnGrades: [GRADE] },
    SettingsGradeCreate: {
      returnGradeCreate: { returnGrade: { __typename: "ReturnGrade", id: "a" }, errors: [] },
    },
  });
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("button", { name: "Actions for “As new”" })).toBeTruthy();
});

it("lets those who may not change the scale read it", async () => {
  new Shop({ ...SHOPS, SettingsGrades: { returnGrades: [GRADE] } });
  show(<GradesPage />, { dashboard: new Dashboard({ permissions: ["MANAGE_ORDERS"] }) });
  await screen.findByText("As new");
  expect(screen.queryByRole("button")).toBeNull();
});

it("publishes rules for returned goods, with what the server says of them beside", async () => {
  localStorage.clear();
  const document = {
    schema_version: 1,
    rules: [{ name: "Photos", then: { photos: 1 } }],
  };
  const shop = new Shop({
    ...SHOPS,
    SettingsDispositions: {
      returnDispositionRules: [
        {
          id: "d",
          isDefault: true,
          channelSlug: "",
          channel: null,
          current: {
            id: "v1",
            number: 1,
            document,
            note: "",
            publishedAt: "2026-01-01T00:00:00Z",
            user: null,
            app: null,
          },
          versions: { edges: [] },
        },
      ],
    },
    SettingsDispositionSchema: { returnDispositionRulesSchema: SCHEMA },
    SettingsDispositionCheck: {
      returnDispositionRulesValidate: {
        problems: [],
        notices: [
          {
            code: "NOT_IN_SHOP",
            severity: "WARNING",
            path: "rules[0].then",
            message: "No such shelf.",
            article: null,
            acceptedValues: [],
          },
        ],
      },
    },
    SettingsDispositionPublish: {
      returnDispositionRulesPublish: { version: { id: "v2", number: 2 }, errors: [] },
    },
  });
  const { user } = show(<DispositionsPage />, { dashboard: owner() });
  await screen.findByText("No such shelf.");
  await user.click(screen.getByRole("button", { name: "Change the rules" }));
  await user.click(screen.getByRole("button", { name: "Actions for rule “Photos”" }));
  await user.click(screen.getByRole("menuitem", { name: "Switch off" }));
  await user.click(screen.getByRole("button", { name: "Publish…" }));
  await user.type(screen.getByLabelText("Note for your colleagues"), "Full");
  await user.click(screen.getByRole("button", { name: "Publish" }));
  await screen.findByText("Version 2 decides from now on.");
  expect(shop.variablesOf("SettingsDispositionPublish")[0]?.input).toEqual({
    channelId: null,
    note: "Full",
    document: { ...document, rules: [{ ...document.rules[0], enabled: false }] },
  });
});

it("makes handles of names in any language", () => {
  expect([slugOf("Trop petit !"), slugOf("  Größe  M "), slugOf("—")]).toEqual([
    "trop-petit",
    "gro-e-m",
    "",
  ]);
});
