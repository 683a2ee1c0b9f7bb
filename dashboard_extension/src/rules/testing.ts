import type { Schema } from "./schema";

const word = { type: "string", maxLength: 255, minLength: 1 };
const words = { type: "array", items: word, minItems: 1 };
const optional = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const facts = (...names: string[]) => ({
  oneOf: names.map((name) => ({ const: name, title: name.replaceAll("_", " ") })),
});
const amounts = {
  type: "object",
  patternProperties: { "^[A-Z]{3}$": { anyOf: [{ type: "number" }, { type: "string" }] } },
};

/** A small schema of the server's form, with a test and an effect that nobody has words for. */
export const SCHEMA: Schema = {
  type: "object",
  properties: {
    schema_version: { const: 1, type: "integer" },
    time_zone: { type: "string", default: "UTC" },
    defaults: { $ref: "#/$defs/Effects" },
    rules: { type: "array", items: { $ref: "#/$defs/Rule" } },
  },
  $defs: {
    Rule: {
      type: "object",
      required: ["name", "then"],
      properties: {
        name: { type: "string" },
        priority: { type: "integer", default: 0 },
        when: optional({ $ref: "#/$defs/Condition" }),
        then: { $ref: "#/$defs/Effects" },
        enabled: { type: "boolean", default: true },
      },
    },
    Condition: {
      oneOf: ["WordTest", "NumberTest", "MoonTest", "All", "Any_", "Not"].map((name) => ({
        $ref: `#/$defs/${name}`,
      })),
    },
    WordTest: {
      type: "object",
      required: ["fact", "any_of"],
      properties: { fact: facts("reason", "shipping_country"), any_of: words },
    },
    NumberTest: {
      type: "object",
      required: ["fact"],
      properties: {
        fact: facts("order_value"),
        at_least: optional({ type: "number" }),
        more_than: optional({ type: "number" }),
        at_most: optional({ type: "number" }),
        less_than: optional({ type: "number" }),
      },
    },
    MoonTest: {
      type: "object",
      description: "The moon is in this phase.",
      required: ["moon", "tilt"],
      properties: {
        moon: { type: "string", enum: ["full", "new"] },
        tilt: { type: "integer", minimum: 3 },
      },
    },
    All: {
      type: "object",
      required: ["all"],
      properties: { all: { type: "array", items: { $ref: "#/$defs/Condition" } } },
    },
    Any_: {
      type: "object",
      required: ["any"],
      properties: { any: { type: "array", items: { $ref: "#/$defs/Condition" } } },
    },
    Not: {
      type: "object",
      required: ["not"],
      properties: { not: { $ref: "#/$defs/Condition" } },
    },
    Effects: {
      type: "object",
      properties: {
        window: optional({ $ref: "#/$defs/Window" }),
        return_shipping_fee: optional({ $ref: "#/$defs/Fee" }),
        photos: optional({ type: "integer", minimum: 0 }),
        gift_wrap: optional({ $ref: "#/$defs/GiftWrap" }),
      },
    },
    Window: {
      type: "object",
      properties: {
        days: optional({ type: "integer" }),
        start: { type: "string", enum: ["order", "delivery"], default: "delivery" },
      },
    },
    Fee: {
      type: "object",
      required: ["type"],
      properties: {
        type: { type: "string", enum: ["free", "flat", "percentage"] },
        amount: optional(amounts),
        percentage: optional({ type: "number" }),
      },
    },
    GiftWrap: {
      type: "object",
      title: "GiftWrap",
      required: ["colour"],
      properties: { colour: { type: "string" }, layers: { type: "integer", default: 1 } },
    },
  },
};

/** What the shop answers to the editor's question for its own words. */
export const SHOP_WORDS = {
  me: { id: "me", restrictedAccessToChannels: false, accessibleChannels: [] },
  channels: [{ id: "Q2g6MQ==", slug: "eu", name: "Europe", currencyCode: "EUR" }],
  warehouses: { edges: [] },
  categories: { edges: [] },
  collections: { edges: [] },
  productTypes: { edges: [] },
  returnReasons: [
    { id: "r1", slug: "too-small", name: "Too small", archivedAt: null, questions: [] },
    { id: "r2", slug: "defective", name: "Defective", archivedAt: null, questions: [] },
  ],
  returnGrades: [{ id: "g1", slug: "a", name: "As new", archivedAt: null }],
};
