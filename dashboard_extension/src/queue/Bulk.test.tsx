import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { QueuePage } from "./QueuePage";
import { aPage, aReturn, aShop } from "./testing";

const FIRST = aReturn({ number: "RMA-000001" });
const SECOND = aReturn({ number: "RMA-000002" });
const THIRD = aReturn({
  number: "RMA-000003",
  assignee: { id: "kim", email: "kim@example.com", firstName: "Kim", lastName: "" },
});
const STALE = {
  code: "INVALID_STATE",
  field: "id",
  message: "It is canceled.",
  line: null,
  quantity: null,
  amount: null,
};

const done = (...rows: (typeof FIRST)[]) => ({
  answer: {
    errors: [],
    results: rows.map(({ id, number }) => ({ returnRequest: { id, number }, errors: [] })),
  },
});

beforeEach(() => localStorage.clear());

async function open(more: Record<string, unknown>, dashboard?: Dashboard) {
  const shop = new Shop(aShop([FIRST, SECOND, THIRD], more));
  const shown = show(<QueuePage />, dashboard ? { dashboard } : {});
  await screen.findByText("RMA-000001");
  return { shop, ...shown };
}

describe("bulk work", () => {
  it("selects by keys, approves, and keeps what failed selected with its reason", async () => {
    const { shop, user } = await open({
      QueueApprove: {
        answer: {
          errors: [],
          results: [
            { returnRequest: { id: FIRST.id, number: FIRST.number }, errors: [] },
            { returnRequest: { id: SECOND.id, number: SECOND.number }, errors: [STALE] },
          ],
        },
      },
    });
    await user.keyboard("jxjx");
    expect(screen.getByText("2 selected")).toBeTruthy();
    shop.change({ QueuePage: aPage([SECOND, THIRD]) });
    await user.keyboard("a");
    const result = await screen.findByRole("dialog", { name: "What happened" });
    expect(within(result).getByText("It is canceled.")).toBeTruthy();
    expect(shop.variablesOf("QueueApprove")).toEqual([{ ids: [FIRST.id, SECOND.id] }]);
    await user.click(within(result).getAllByRole("button", { name: "Close" })[1] as HTMLElement);
    await screen.findByText("1 selected");
    const row = screen.getByText("RMA-000002").closest("tr") as HTMLElement;
    expect(within(row).getByText("It is canceled.")).toBeTruthy();
    expect(screen.queryByText("RMA-000001")).toBeNull();
  });

  it("approves nothing that nobody selected", async () => {
    const { shop, user } = await open({});
    await user.keyboard("ja");
    await screen.findByText(/^Select returns first/);
    expect(shop.variablesOf("QueueApprove")).toEqual([]);
  });

  it("selects a range, and takes it back", async () => {
    const { user } = await open({});
    await user.keyboard("jxjjX");
    expect(screen.getByText("3 selected")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear the selection" }));
    expect(screen.queryByText("3 selected")).toBeNull();
  });

  it("declines only with a reason, and keeps the reason when the shop is out of reach", async () => {
    const { shop, user } = await open({ QueueDecline: { errors: [{ message: "Gone." }] } });
    await user.keyboard("jxd");
    const dialog = await screen.findByRole("dialog", { name: "Decline RMA-000001" });
    const reason = within(dialog).getByRole("textbox", { name: "Reason" });
    expect(document.activeElement).toBe(reason);
    await user.click(within(dialog).getByRole("button", { name: "Decline 1 return" }));
    expect(within(dialog).getByText("Fill this in.")).toBeTruthy();
    expect(shop.variablesOf("QueueDecline")).toEqual([]);
    await user.type(reason, "Worn.");
    await user.click(within(dialog).getByRole("button", { name: "Decline 1 return" }));
    await within(dialog).findByText("Gone.");
    expect((reason as HTMLTextAreaElement).value).toBe("Worn.");
    shop.change({ QueueDecline: done(FIRST) });
    await user.click(within(dialog).getByRole("button", { name: "Decline 1 return" }));
    await screen.findByText("1 return declined");
    expect(shop.variablesOf("QueueDecline").at(-1)).toEqual({ ids: [FIRST.id], reason: "Worn." });
  });

  it("assigns to the reader first, and undoes to whoever had each", async () => {
    const me = { id: "me", email: "staff@example.com", firstName: "Sam", lastName: "" };
    const { shop, user } = await open({
      QueueAssignees: { returnAssignees: [THIRD.assignee, me] },
      QueueAssign: ({ ids }: { ids: string[] }) =>
        done(...[FIRST, SECOND, THIRD].filter(({ id }) => ids.includes(id))),
    });
    await user.keyboard("jjxjx");
    await user.keyboard("s");
    await screen.findByText("Sam (you)");
    await user.keyboard("{Enter}");
    await screen.findByText("2 returns assigned");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(shop.variablesOf("QueueAssign")).toHaveLength(3));
    expect(shop.variablesOf("QueueAssign")).toEqual([
      { ids: [SECOND.id, THIRD.id], userId: "me" },
      { ids: [SECOND.id], userId: null },
      { ids: [THIRD.id], userId: "kim" },
    ]);
  });

  it("says how many are paid before it pays, and how much afterwards", async () => {
    const { shop, user } = await open({
      QueueReimburse: {
        answer: {
          errors: [],
          results: [
            {
              returnRequest: { id: FIRST.id, number: FIRST.number },
              reimbursements: [{ id: "r", amount: { amount: 12.5, currency: "EUR" } }],
              errors: [],
            },
          ],
        },
      },
    });
    await user.keyboard("jx");
    await user.click(screen.getByRole("button", { name: "Refund…" }));
    expect(shop.variablesOf("QueueReimburse")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Pay for 1 return" }));
    await screen.findByText("1 refund started");
    await user.click(screen.getByRole("button", { name: "Details" }));
    expect(screen.getByText("€12.50 on its way")).toBeTruthy();
  });

  it("does not offer to pay to who may not", async () => {
    const { user } = await open({}, new Dashboard({ permissions: ["MANAGE_ORDERS"] }));
    await user.keyboard("jx");
    expect(screen.getByRole("button", { name: "Assign…" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Refund…" })).toBeNull();
  });
});
