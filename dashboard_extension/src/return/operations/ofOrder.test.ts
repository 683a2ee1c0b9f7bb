import { expect, it } from "vitest";

import { deliveredOn } from "./ofOrder";

const local = (text: string) => new Date(text);

it.each([
  ["another day", "2026-03-02", "2026-03-01T09:00:00", "2026-03-09T08:00:00", "2026-03-02T12:00:00"],
  ["this morning", "2026-03-09", "2026-03-01T09:00:00", "2026-03-09T08:00:00", "2026-03-09T08:00:00"],
  ["the afternoon it left", "2026-03-01", "2026-03-01T15:00:00", "2026-03-09T08:00:00", "2026-03-01T15:00:00"],
])("records %s as a moment that the shop takes", (_, day, sent, now, expected) => {
  const found = deliveredOn(day, local(sent).toISOString(), local(now));
  expect(found).toBe(local(expected).toISOString());
});
