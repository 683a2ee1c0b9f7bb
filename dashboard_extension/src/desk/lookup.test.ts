import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { createApiClient } from "@/api/client";
import { Dashboard } from "@/testing/dashboard";
import { Shop } from "@/testing/shop";

import { Lookup } from "./lookup";
import { line, returned } from "./testing/made";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const awaited = (...numbers: string[]) => ({
  returnRequests: {
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: numbers.map((number) => ({ node: returned(number, [line("tee")]) })),
  },
});

it("asks the shop for what is awaited no more, and keeps the rest while it is out of reach", async () => {
  const shop = new Shop({ DeskAwaited: awaited("RMA-1", "RMA-2") });
  const lookup = new Lookup(createApiClient(new Dashboard().bridge), "EN");
  lookup.start();
  await vi.advanceTimersByTimeAsync(0);
  shop.change({ DeskAwaited: awaited("RMA-2") });
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  expect([lookup.near("RMA-1"), lookup.near("RMA-2")?.returns.length]).toEqual([null, 1]);
  shop.change({ DeskAwaited: { errors: [{ message: "Gone." }] } });
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  expect(lookup.near("RMA-2")?.returns).toHaveLength(1);
  lookup.stop();
});
