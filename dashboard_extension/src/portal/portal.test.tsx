import { fireEvent, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { expect, it } from "vitest";

import { answers } from "@/mails/testing";
import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { contrast, lightened } from "./colours";
import { PortalPage } from "./PortalPage";

const owner = () => new Dashboard({ permissions: ["MANAGE_ORDERS", "MANAGE_SETTINGS"] });
const text = (languageCode: string, key: string, words: string) => ({
  languageCode,
  key,
  text: words,
});
const look = (over: Record<string, unknown> = {}) => ({
  shopName: "",
  logoUrl: "",
  accentColor: "",
  supportEmail: "",
  supportUrl: "",
  texts: [],
  url: "https://returns.shop.example/",
  languageCodes: ["EN", "FR"],
  builtInTexts: [text("EN", "WELCOME", "Tell us."), text("FR", "WELCOME", "Dites-nous.")],
  ...over,
});
const open = (
  found: object,
  at = "/settings/portal",
  options: { locale?: string; dashboard?: Dashboard } = {},
) => {
  const shop = new Shop({
    ...answers(),
    PortalLooks: found as Record<string, unknown>,
    PortalUpdate: { returnPortalAppearanceUpdate: { appearance: null, errors: [] } },
  });
  return { shop, ...show(<PortalPage />, { at, ...options, dashboard: options.dashboard ?? owner() }) };
};

it("leads to the portal, and says what stands where nothing is written", async () => {
  const { container } = open({ look: look() });
  const link = await screen.findByRole("link", { name: "Open the portal, opens a new tab" });
  expect(link.getAttribute("href")).toBe("https://returns.shop.example/");
  const french = within(screen.getByRole("group", { name: "French" }));
  expect(french.getByText("Empty: “Dites-nous.”")).toBeTruthy();
  expect(french.getAllByText("Empty: nothing is said here")).toHaveLength(2);
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("sends what was changed alone, for the channel that is open", async () => {
  const shopWide = look({ shopName: "Maison", supportEmail: "help@shop.example" });
  const { shop, user } = open(
    { look: look({ texts: [text("EN", "WELCOME", "Hello")] }), shop: shopWide },
    "/settings/portal?channel=eu",
  );
  await screen.findByText("Empty: help@shop.example");
  expect(screen.getAllByText("Maison")).toHaveLength(2);
  await user.type(screen.getByLabelText("Name of the shop"), "Outlet");
  expect(screen.getAllByText("Outlet")).toHaveLength(2);
  const english = within(screen.getByRole("group", { name: "English" }));
  await user.clear(english.getByLabelText("Above the search for an order"));
  await user.type(english.getByLabelText("After a return was asked for"), "Thanks");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("The portal looks so from now on.");
  expect(shop.variablesOf("PortalUpdate")).toEqual([
    {
      channel: "eu",
      input: {
        shopName: "Outlet",
        texts: [text("EN", "WELCOME", ""), text("EN", "ASKED", "Thanks")],
      },
    },
  ]);
});

it.each([
  ["en", "Accent colour", "Save", /has a contrast of 1\.2; text needs 4\.5/, /1\.2 to 1/],
  ["fr", "Couleur d’accent", "Enregistrer", /trop pâle sur fond blanc/, /1,2 pour 1/],
])("says at the colour how well it is read, in %s, and keeps it", async (locale, label, save, told, ratio) => {
  const { shop, user } = open({ look: look() }, "/settings/portal", { locale });
  const field = await screen.findByLabelText<HTMLInputElement>(label);
  await user.type(field, "#ffee00");
  const hint = screen.getByText(ratio);
  expect(field.getAttribute("aria-describedby")).toBe(hint.id);
  shop.change({
    PortalUpdate: {
      returnPortalAppearanceUpdate: {
        appearance: null,
        errors: [
          {
            code: "COLOUR_NOT_READABLE",
            field: "accentColor",
            message: "On white the colour has a contrast of 1.2; text needs 4.5.",
          },
        ],
      },
    },
  });
  await user.click(screen.getByRole("button", { name: save }));
  await screen.findByText(told);
  expect(field.value).toBe("#ffee00");
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

it("shows the logo, and says where there is none to be loaded", async () => {
  const { user } = open({ look: look({ shopName: "Maison" }) });
  const field = await screen.findByLabelText("Address of the logo");
  await user.type(field, "http://shop.example/logo.svg");
  expect(screen.queryByRole("img", { name: "Maison" })).toBeNull();
  await user.clear(field);
  await user.type(field, "https://shop.example/logo.svg");
  const [picture] = screen.getAllByRole("img", { name: "Maison" });
  fireEvent.error(picture as HTMLElement);
  expect(screen.getByText("No picture can be loaded from there.")).toBeTruthy();
  expect(screen.queryByRole("img", { name: "Maison" })).toBeNull();
});

it("is read, and not written, by those who may not manage settings", async () => {
  open({ look: look() }, "/settings/portal", {
    dashboard: new Dashboard({ permissions: ["MANAGE_ORDERS"] }),
  });
  const name = await screen.findByLabelText("Name of the shop");
  expect(name.closest("fieldset")?.disabled).toBe(true);
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
});

// As tests/portal/test_options.py has them: both sides measure alike.
it("makes accents readable in the dark as the portal does", () => {
  expect(contrast("#1f4fa3", "#ffffff")).toBeCloseTo(7.76, 1);
  expect(lightened("#1f4fa3")).toBe("#6082be");
});
