import { describe, expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { Shop } from "@/testing/shop";

import { createApiClient, isOver } from "./client";

const NOW = 1_800_000_000_000;

function tokenUntil(exp: number | undefined): string {
  const claims = btoa(JSON.stringify({ exp, user_permissions: [], email: "é@example.com" }));
  return `${btoa("{}")}.${claims.replace(/=+$/, "")}.sig`;
}

describe("a token", () => {
  it.each([
    ["that ended", NOW / 1000 - 1, true],
    ["that ends while the request travels", NOW / 1000 + 1, true],
    ["that has minutes left", NOW / 1000 + 120, false],
    ["without an end", undefined, false],
  ])("%s", (_what, exp, over) => {
    expect(isOver(tokenUntil(exp), NOW)).toBe(over);
  });
});

it("waits for the Dashboard's next token instead of asking with one that is over", async () => {
  const dashboard = new Dashboard();
  const shop = new Shop({ Who: { me: { id: "1" } } });
  dashboard.renewToken(tokenUntil(1));
  const client = createApiClient(dashboard.bridge);
  const answer = client.query("query Who { me { id } }", {}).toPromise();
  const fresh = tokenUntil(Date.now() / 1000 + 300);
  dashboard.renewToken(fresh);
  expect((await answer).data).toEqual({ me: { id: "1" } });
  expect(shop.asked.map(({ authorization }) => authorization)).toEqual([`Bearer ${fresh}`]);
});
