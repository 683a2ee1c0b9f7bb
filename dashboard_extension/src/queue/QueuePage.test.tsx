import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { QueuePage } from "./QueuePage";

it("asks as the member of staff whom the Dashboard names", async () => {
  const shop = new Shop({
    ReturnQueue: {
      returnRequests: {
        totalCount: 0,
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: [],
      },
    },
  });
  const { dashboard } = show(<QueuePage />);
  await screen.findByText("No returns here");
  const { token } = dashboard.bridge.getState();
  expect(shop.asked[0]?.authorization).toBe(`Bearer ${token}`);
});
