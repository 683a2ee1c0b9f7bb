import { expect, it } from "vitest";

import { differencesOf } from "./differences";

const rule = (name: string, days: number, more = {}) => ({
  name,
  then: { window: { days } },
  ...more,
});

it("tells rules that came, went, changed and moved, and settings", () => {
  const before = {
    time_zone: "UTC",
    defaults: { photos: 0, window: { days: 30 } },
    rules: [rule("gone", 1), rule("stays", 2), rule("changes", 3), rule("first", 4)],
  };
  const after = {
    time_zone: "Europe/Paris",
    defaults: { photos: 2, window: { days: 30 } },
    rules: [rule("first", 4), rule("stays", 2), rule("changes", 9), rule("new", 5)],
  };
  const told = differencesOf(before, after).map((one) => {
    if (one.kind === "setting") return `${one.path.join(".")}`;
    if (one.kind === "changed") return `${one.after.name}: ${one.parts.join("+")}`;
    return `${one.kind} ${one.rule.name}`;
  });
  expect(told).toEqual([
    "first: place",
    "changes: then",
    "added new",
    "removed gone",
    "defaults.photos",
    "time_zone",
  ]);
});

it("knows a rule again that only got another name", () => {
  const [only, ...others] = differencesOf(
    { rules: [rule("old", 1)] },
    { rules: [rule("new", 1)] },
  );
  expect(others).toEqual([]);
  expect(only).toMatchObject({ kind: "changed", parts: ["name"] });
});

it("sees none where a rule says by words what it said by leaving out", () => {
  const before = { rules: [rule("a", 1)] };
  expect(differencesOf(before, { rules: [rule("a", 1, { enabled: true, when: null })] })).toEqual(
    [],
  );
});
