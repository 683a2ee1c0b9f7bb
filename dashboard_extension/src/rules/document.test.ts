import { describe, expect, it } from "vitest";

import type { Json, JsonObject } from "./document";
import { freeName, inOrder, movedRule, pathText, rulesOf, same, withValueAt } from "./document";
import { stepsOf } from "./issues";

const rule = (name: string, priority?: number): JsonObject =>
  priority === undefined ? { name, then: {} } : { name, priority, then: {} };

describe("the order of rules", () => {
  const rules = [rule("a", 20), rule("b", 10), rule("c", 10), rule("d", 0)];

  it.each([
    ["up before one that is higher", 3, 0, "d20 a20 b10 c10"],
    ["down behind one that is lower", 0, 3, "b10 c10 d0 a0"],
    ["between equals, where nothing but its place changes", 2, 1, "a20 c10 b10 d0"],
    ["between two that leave it room", 3, 1, "a20 d10 b10 c10"],
  ])("puts a rule %s", (_, from, to, wanted) => {
    const moved = movedRule(rules, from, to);
    const asked = rulesOf(inOrder({ rules: moved }));
    expect(asked.map(({ name, priority }) => `${name}${String(priority)}`).join(" ")).toBe(wanted);
  });

  it("is by priority, and of equals as they stand", () => {
    const document = { rules: [rule("low"), rule("high", 5), rule("also low", 0)] };
    expect(rulesOf(inOrder(document)).map(({ name }) => name)).toEqual(["high", "low", "also low"]);
  });
});

describe("a document", () => {
  it("keeps what nobody knows when a place in it is changed", () => {
    const document: Json = { future: { a: [1] }, rules: [{ name: "x", then: {}, tag: "keep" }] };
    const changed = withValueAt(document, ["rules", 0, "then", "photos"], 2);
    expect(changed).toEqual({
      future: { a: [1] },
      rules: [{ name: "x", then: { photos: 2 }, tag: "keep" }],
    });
    expect(withValueAt(changed, ["rules", 0, "then", "photos"], undefined)).toEqual(document);
  });

  it("names its places as the server does", () => {
    const place = "rules[2].when.all[0].any_of[1]";
    expect(pathText(stepsOf(place))).toBe(place);
    expect(stepsOf("transit_days_by_country[FR]")).toEqual(["transit_days_by_country", "FR"]);
  });

  it("is the same whatever the order of its keys, and whether numbers are quoted", () => {
    expect(same({ a: "5", b: null }, { a: 5 })).toBe(true);
    expect(same({ a: ["x", "y"] }, { a: ["y", "x"] })).toBe(false);
  });

  it("gives a copy a name of its own", () => {
    expect(freeName("Sale", [rule("Sale"), rule("Sale 2")])).toBe("Sale 3");
  });
});
