import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { Layout } from "./Layout";

const counted = (open: number, overdue: number) => ({
  WithdrawalCounts: { open: { totalCount: open }, overdue: { totalCount: overdue } },
});

it("tells beside the way to withdrawals how many wait", async () => {
  new Shop(counted(2, 1));
  show(<Layout />);
  expect(await screen.findByRole("link", { name: "Withdrawals 2 open, 1 overdue" })).toBeTruthy();
});

it("shows the desk no way to withdrawals, and asks for none", async () => {
  const shop = new Shop({});
  show(<Layout />, { dashboard: new Dashboard({ permissions: [] }) });
  await screen.findByRole("link", { name: "Queue" });
  expect(screen.queryByRole("link", { name: /Withdrawals/ })).toBeNull();
  expect(shop.asked).toEqual([]);
});
