import { fireEvent, screen } from "@testing-library/react";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { DeskPage } from "../DeskPage";
import type { DeskReturn } from "../model/goods";
import { GRADES } from "./made";

export const WAREHOUSES = [
  { id: "w-1", name: "Paris" },
  { id: "w-2", name: "New York" },
];
const NO_MORE = { hasNextPage: false, endCursor: null };

/** What the shop answers at a desk that knows these returns. */
export function answers(returns: DeskReturn[]) {
  return {
    DeskSetup: {
      returnWarehouses: { edges: WAREHOUSES.map((node) => ({ node })), pageInfo: NO_MORE },
      returnGrades: GRADES,
    },
    DeskAwaited: { returnRequests: { edges: [], pageInfo: NO_MORE } },
    DeskByCode: ({ code }: Record<string, unknown>) => ({
      returnsByCode: returns.filter(({ number }) => number === code),
    }),
    DeskSuggestions: { returnDispositionSuggest: [] },
    DeskReceive: {
      returnReceive: {
        receipt: {
          id: "receipt",
          number: 1,
          items: [
            {
              quantity: 1,
              isMissing: false,
              line: { id: "tee" },
              inspections: [
                {
                  id: "inspection",
                  quantity: 1,
                  disposition: "RESTOCK",
                  line: { id: "tee" },
                  grade: { slug: "a" },
                  stockMovements: [
                    { sku: "TEE", warehouseName: "Paris", change: 1, stockAfter: 41 },
                  ],
                },
              ],
            },
          ],
          discrepancies: [],
          nextSteps: { staff: ["Wait for 1 more."] },
        },
        errors: [],
      },
    },
  };
}

export async function desk(returns: DeskReturn[], options: { locale?: string } = {}) {
  const shop = new Shop(answers(returns));
  const dashboard = new Dashboard();
  const view = show(<DeskPage />, { dashboard, ...options });
  await view.user.click(await screen.findByRole("button", { name: "Paris" }));
  return { ...view, shop };
}

/** What a scanner does: its keys come faster than any person's. */
export function scan(code: string, target: Element = document.body) {
  for (const key of code) fireEvent.keyDown(target, { key });
  fireEvent.keyDown(target, { key: "Enter" });
}

/** The same into a field, which shows what it is given until the scan is known as one. */
export function scanInto(field: HTMLInputElement, code: string) {
  for (const key of code) {
    fireEvent.keyDown(field, { key });
    fireEvent.input(field, { target: { value: field.value + key } });
  }
  fireEvent.keyDown(field, { key: "Enter" });
}

export function press(key: string) {
  fireEvent.keyDown(document.body, { key });
}
