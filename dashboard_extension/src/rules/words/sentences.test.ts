import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";

import french from "@/i18n/french";

import { ruleSentence } from "./rules";
import { settingText } from "./settings";
import { Teller } from "./Teller";

const names: Record<string, string> = { "reason/too-small": "Too small", "channel/outlet": "Outlet" };
const label = (key: string, word: string) => names[`${key}/${word}`] ?? null;
const english = new Teller(createIntl({ locale: "en" }), label);
const inFrench = new Teller(createIntl({ locale: "fr", messages: french }), label);

const smallInGermany = {
  name: "Free for Germany",
  when: {
    all: [
      { fact: "shipping_country", any_of: ["DE"] },
      { fact: "reason", any_of: ["too-small"] },
    ],
  },
  then: { return_shipping_fee: { type: "free" }, window: { days: 30 } },
};

const cases: [string, Record<string, never> | object, string][] = [
  [
    "joins tests and effects",
    smallInGermany,
    "If the country of delivery is Germany and the reason is Too small, then the time to return ends 30 days after the line arrived and return shipping is free.",
  ],
  [
    "says what always applies",
    { name: "A", then: { photos: 2 } },
    "Always: 2 photos are asked for.",
  ],
  [
    "says that a rule is off",
    { name: "A", enabled: false, then: { photos: 0 } },
    "Switched off: Always: no photos are asked for.",
  ],
  [
    "turns and into or where the whole is denied",
    {
      name: "A",
      when: {
        not: {
          all: [
            { fact: "order_value", at_least: "50" },
            { fact: "discounted", holds: true },
          ],
        },
      },
      then: { priority: "high" },
    },
    "If the value of the order is less than 50.00 or the item was not reduced, then the priority is high.",
  ],
  [
    "puts inner groups into brackets",
    {
      name: "A",
      when: {
        any: [
          { fact: "guest", holds: false },
          {
            all: [
              { attribute: "material", any_of: ["silk"] },
              { metadata: "product", key: "engraved" },
            ],
          },
        ],
      },
      then: { returnable: { allowed: false, ground: "made_to_measure" } },
    },
    "If the order has a customer account or (the attribute “material” is silk and the product’s metadata entry “engraved” has a value), then the item can neither be returned nor withdrawn from: goods made to the customer’s specifications or clearly personalised.",
  ],
  [
    "tells spans of days of every year, and fees in every currency",
    {
      name: "A",
      when: { fact: "ordered_on", first: "11-01", last: "12-31" },
      then: {
        restocking_fee: {
          type: "flat",
          amount: { EUR: "4.90", GBP: "4.50" },
          each: "line",
          free_from: { EUR: "100" },
          tax: "none",
        },
        service_hours: 1,
      },
    },
    "If the day of the order is between November 1 and December 31, then the restocking fee is €4.90 or £4.50 for each line, none from €100.00, without tax; staff should decide within 1 hour.",
  ],
  [
    "tells what the goods become",
    {
      name: "A",
      when: { fact: "grade", any_of: ["c"] },
      then: {
        disposition: "second_hand",
        second_hand: { channel: "outlet", percentage: "60" },
      },
    },
    "If the grade is c, then the goods: second hand and offered in Outlet for 60% of their price.",
  ],
  [
    "tells tests and effects that it has never seen as they are written",
    {
      name: "A",
      when: { fact: "moon_phase", near: "full" },
      then: { gift_wrap: { colour: "red", layers: 2 } },
    },
    "If moon phase: near: full, then gift wrap: colour: red, layers: 2.",
  ],
];

describe("a rule in words", () => {
  it.each(cases)("%s", (_, rule, sentence) => {
    expect(ruleSentence(rule as never, english)).toBe(sentence);
  });

  it("is told in French", () => {
    expect(ruleSentence(smallInGermany, inFrench)).toBe(
      "Si le pays de livraison est Allemagne et le motif est Too small, alors le délai de retour prend fin 30 jours après l’arrivée de la ligne et le renvoi n’est pas facturé.",
    );
  });
});

describe("a setting", () => {
  it.each([
    ["send_within_days", 21, "21 days after the approval, or else it expires", "21 jours après l’approbation, sinon il expire"],
    ["send_within_days", null, "", ""],
    ["remind_days_before", 1, "1 day before", "1 jour avant"],
    ["cancel_unshipped", true, "Yes", "Oui"],
    ["cancel_unshipped", false, "No", "Non"],
  ])("is told in both languages: %s %s", (name, value, told, toldInFrench) => {
    expect(settingText(name, value, english)).toBe(told);
    expect(settingText(name, value, inFrench)).toBe(toldInFrench);
  });
});
