import type { MessageDescriptor } from "react-intl";
import { describe, expect, it } from "vitest";

import french from "./french";

const rooms = import.meta.glob<Record<string, unknown>>("../**/*essages.ts", { eager: true });

const texts = Object.values(rooms)
  .flatMap((room) => Object.values(room))
  .filter((value) => typeof value === "object" && value !== null)
  .flatMap((group) => Object.values(group as Record<string, MessageDescriptor>));

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name))]
    .filter((name) => !["one", "other", "few", "many"].includes(name ?? ""))
    .sort();

describe("the French catalogue", () => {
  it("has every text of the pages, and no other", () => {
    const wanted = texts.map(({ id }) => id).sort();
    expect(Object.keys(french).sort()).toEqual(wanted);
  });

  it("gives no text twice under one name", () => {
    const ids = texts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(texts.map(({ id, defaultMessage }) => [String(id), String(defaultMessage)]))(
    "keeps the names that %s puts in",
    (id, english) => {
      expect(placeholders(french[id] ?? "")).toEqual(placeholders(english));
    },
  );
});
