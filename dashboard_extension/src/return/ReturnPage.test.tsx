import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import type { Request } from "./request";
import { ReturnPage } from "./ReturnPage";
import {
  accepted,
  aLine,
  anAttempt,
  anInspection,
  aProposal,
  aReceipt,
  aReimbursement,
  aReturn,
  euros,
} from "./testing/aReturn";

const me = { id: "VXNlcjox", email: "staff@example.com", firstName: "Sam", lastName: "Lee" };
const done = { errors: [], returnRequest: { id: aReturn().id } };
const problem = {
  line: null,
  quantity: null,
  amount: null,
  acceptedValues: [],
  path: null,
};
const owed = aReturn({
  status: "APPROVED",
  reception: "FULL",
  inspection: "DONE",
  lines: [aLine(accepted)],
  receipts: [aReceipt([anInspection()])],
  reimbursementProposals: [aProposal()],
});

function aShop(request: Request | null) {
  return new Shop({
    ReturnPage: { returnRequest: request },
    ReturnPageTimeline: { returnRequest: { id: request?.id, events: [] } },
    ReturnPageLinks: { returnRequest: { id: request?.id, files: [], reimbursements: [] } },
    ReturnPageHistory: { returnRequest: { id: request?.id, customerHistory: null } },
    ReturnPageAssignees: { returnAssignees: [me] },
    ReturnPageGrades: {
      returnGrades: [{ slug: "a", name: "As new", meaning: "GOODS", disposition: "RESTOCK" }],
      returnWarehouses: { edges: [{ node: { id: "W1", name: "Paris" } }] },
    },
    ReturnPageSuggestions: { returnDispositionSuggest: [] },
  });
}

async function open(options: { locale?: string; permissions?: string[] } = {}) {
  const { locale = "en", permissions } = options;
  const view = show(<ReturnPage />, {
    path: "/returns/:id",
    at: `/returns/${encodeURIComponent(aReturn().id)}`,
    locale,
    dashboard: new Dashboard(permissions ? { permissions } : {}),
  });
  await screen.findByRole("heading", { level: 1 });
  return view;
}

describe("a return to review", () => {
  it("is approved by one key and Enter, and shown as it is then", async () => {
    const shop = aShop(aReturn());
    const { user } = await open();
    await user.keyboard("a");
    shop.change({
      ReturnPageApprove: { returnRequestApprove: done },
      ReturnPage: {
        returnRequest: aReturn({ status: "APPROVED", lines: [aLine({ quantityApproved: 2 })] }),
      },
    });
    await user.keyboard("{Enter}");
    await screen.findByText("RMA-000017 is approved.");
    expect(shop.variablesOf("ReturnPageApprove")).toEqual([{ id: aReturn().id }]);
    expect(screen.getByText(/next the customer sends 2 units/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Approve" })).toBeNull();
  });

  it("keeps what was written where the shop refuses it, and says why beside it", async () => {
    const shop = aShop(aReturn());
    shop.change({
      ReturnPageDecline: {
        returnRequestDecline: {
          returnRequest: null,
          errors: [{ ...problem, code: "TOO_LONG", field: "reason", message: "Too long." }],
        },
      },
    });
    const { user } = await open();
    await user.keyboard("d");
    await user.keyboard("Worn for weeks");
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Decline" }));
    const field = await within(dialog).findByRole("textbox", { name: /customer is told/ });
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
    expect(within(dialog).getByRole("alert").textContent).toBe("Too long.");
    expect((field as HTMLTextAreaElement).value).toBe("Worn for weeks");
  });

  it("offers no decision and asks for no money where somebody only handles goods", async () => {
    const desk = { ...aReturn(), order: undefined, user: undefined, decision: undefined };
    const shop = aShop({ ...desk, reimbursementProposals: undefined });
    const { user } = await open({ permissions: [] });
    await user.keyboard("a");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.queryByRole("button", { name: "Approve" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Money" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Customer" })).toBeNull();
    expect(shop.variablesOf("ReturnPage")[0]).toMatchObject({ staff: false });
    expect(shop.variablesOf("ReturnPageHistory")).toEqual([]);
  });
});

describe("money", () => {
  it("is paid as the button says, after the last look", async () => {
    const shop = aShop(owed);
    shop.change({ ReturnPageReimburse: { returnReimburse: done } });
    const { user } = await open();
    await user.keyboard("p");
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getByText(/€50.00 goes back through/)).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Pay €50.00" }));
    await screen.findByText("The money is on its way.");
    const [{ input }] = shop.variablesOf("ReturnPageReimburse") as [{ input: object }];
    expect(input).toEqual({
      resolution: "ORIGINAL_PAYMENT",
      idempotencyKey: expect.any(String),
    });
  });

  it("is less only with a reason", async () => {
    const shop = aShop(owed);
    shop.change({ ReturnPageReimburse: { returnReimburse: done } });
    const { user } = await open();
    await user.keyboard("p");
    const dialog = screen.getByRole("dialog");
    await user.type(within(dialog).getByRole("textbox", { name: /Amount/ }), "12,50");
    const pay = within(dialog).getByRole("button", { name: "Pay €12.50" });
    expect((pay as HTMLButtonElement).disabled).toBe(true);
    await user.type(within(dialog).getByRole("textbox", { name: /Why less/ }), "Scratched");
    await user.click(pay);
    await screen.findByText("The money is on its way.");
    expect(shop.variablesOf("ReturnPageReimburse")[0]).toMatchObject({
      input: { amount: "12.50", reason: "Scratched" },
    });
  });

  it("that was refused is tried again from the notice, or settled", async () => {
    const refused = aReimbursement([anAttempt({ status: "FAILED", message: "Card expired." })]);
    const shop = aShop(
      aReturn({
        ...owed,
        moneyStatus: "FAILED",
        attentionReasons: ["REFUND_FAILED"],
        reimbursementProposals: [],
        reimbursements: [refused],
      }),
    );
    shop.change({ ReturnPageRetry: { returnRefundRetry: done } });
    const { user } = await open();
    expect(screen.getByText("Card expired.")).toBeTruthy();
    const notice = screen.getByRole("alert");
    await user.click(within(notice).getByRole("button", { name: "Try the refund again" }));
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Try the refund again" }));
    await screen.findByText("The refund is tried again.");
    expect(shop.variablesOf("ReturnPageRetry")).toEqual([{ id: refused.id }]);
  });
});

describe("goods", () => {
  const awaited = aReturn({ status: "APPROVED", lines: [aLine({ quantityApproved: 2 })] });

  it("are received apart where they differ", async () => {
    const shop = aShop(awaited);
    shop.change({ ReturnPageReceive: { returnReceive: done } });
    const { user } = await open();
    await user.keyboard("r");
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findAllByRole("option", { name: "Paris" });
    await user.click(within(dialog).getByRole("button", { name: /Split/ }));
    const [first, second] = within(dialog).getAllByRole("spinbutton");
    await user.clear(first as HTMLElement);
    await user.type(first as HTMLElement, "1");
    await user.clear(second as HTMLElement);
    await user.type(second as HTMLElement, "1");
    const [grade] = within(dialog).getAllByRole("combobox", { name: "Grade" });
    await user.selectOptions(grade as HTMLElement, "a");
    await user.click(within(dialog).getByRole("button", { name: "Receive" }));
    await screen.findByText("The goods are received.");
    expect(shop.variablesOf("ReturnPageReceive")[0]).toMatchObject({
      input: {
        warehouseId: "W1",
        items: [
          { lineId: aLine().id, quantity: 1, grade: "a" },
          { lineId: aLine().id, quantity: 1 },
        ],
      },
    });
  });

  it("that the shop refuses are told at their line", async () => {
    const shop = aShop(awaited);
    const refusal = {
      ...problem,
      code: "QUANTITY_ABOVE_APPROVED",
      field: "quantity",
      message: "Trop.",
      line: aLine().id,
      quantity: 2,
    };
    shop.change({
      ReturnPageReceive: { returnReceive: { returnRequest: null, errors: [refusal] } },
    });
    const { user } = await open({ locale: "fr" });
    await user.keyboard("r");
    const dialog = await screen.findByRole("dialog");
    const units = within(dialog).getByRole("spinbutton");
    await user.clear(units);
    await user.type(units, "3");
    await user.click(within(dialog).getByRole("button", { name: "Réceptionner" }));
    const line = within(dialog).getByRole("group", { name: "Organic T-shirt, White M" });
    const told = await within(line).findByRole("alert");
    expect(told.textContent).toBe(
      "Plus d’unités que ce qui a été approuvé. Au plus 2 unités.",
    );
    expect((units as HTMLInputElement).value).toBe("3");
  });
});

describe("the page", () => {
  it("says that a return is gone, or not for everybody", async () => {
    aShop(null);
    show(<ReturnPage />, { path: "/returns/:id", at: "/returns/RMA-000404" });
    await screen.findByText("There is no such return, or it is not for you");
  });

  it("finds a return by the number that people write", async () => {
    const shop = aShop(aReturn());
    show(<ReturnPage />, { path: "/returns/:id", at: "/returns/rma-000017" });
    await screen.findByRole("heading", { level: 1 });
    expect(shop.variablesOf("ReturnPage")[0]).toMatchObject({ number: "RMA-000017" });
  });

  it("opens the order in the Dashboard, with Control in a tab of its own", async () => {
    aShop(aReturn());
    const { user, dashboard } = await open();
    await user.keyboard("{Control>}");
    await user.click(screen.getByRole("button", { name: "Order #61" }));
    await user.keyboard("{/Control}");
    expect(dashboard.asked.at(-1)?.payload).toMatchObject({
      to: `/orders/${encodeURIComponent(aReturn().order?.id ?? "")}`,
      newContext: true,
    });
  });

  it("keeps a note until the shop has it", async () => {
    const shop = aShop(aReturn());
    shop.change({ ReturnPageAddNote: { returnNoteAdd: done } });
    const { user } = await open();
    await user.keyboard("n");
    await user.keyboard("Called the customer.{Control>}{Enter}{/Control}");
    await screen.findByText("The note is saved.");
    expect(shop.variablesOf("ReturnPageAddNote")[0]).toMatchObject({
      message: "Called the customer.",
    });
    const note = screen.getByRole("textbox", { name: /Note for your colleagues/ });
    expect((note as HTMLTextAreaElement).value).toBe("");
  });

  it("gives a return back whom it was taken from", async () => {
    const shop = aShop(aReturn());
    shop.change({
      ReturnPageAssign: { returnAssign: { errors: [], results: [{ errors: [], returnRequest: null }] } },
    });
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Take it" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() =>
      expect(shop.variablesOf("ReturnPageAssign").map(({ userId }) => userId)).toEqual([
        me.id,
        null,
      ]),
    );
  });

  it("says why a return cannot be given to somebody", async () => {
    const shop = aShop(aReturn());
    const refusal = { ...problem, code: "NOT_ASSIGNABLE", field: "userId", message: "Not of this channel." };
    shop.change({
      ReturnPageAssign: {
        returnAssign: { errors: [], results: [{ errors: [refusal], returnRequest: null }] },
      },
      ReturnPagePriority: {
        returnPrioritySet: { errors: [], results: [{ errors: [{ ...refusal, message: "Gone." }], returnRequest: null }] },
      },
    });
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "Take it" }));
    await screen.findByText("Not of this channel.");
    expect(screen.queryByText(/^Assigned to/)).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Priority" }), "URGENT");
    await screen.findByText("Gone.");
  });

  it("sends a photo as a part of its own", async () => {
    const shop = aShop(aReturn());
    shop.change({ ReturnPageAddPhoto: { returnFileUpload: done } });
    const { user } = await open();
    const photo = new File(["x"], "box.jpg", { type: "image/jpeg" });
    await user.upload(screen.getByLabelText("Add photos", { selector: "input" }), photo);
    await screen.findByText("1 photo is added.");
    const sent = shop.fetch.mock.calls
      .map(([, init]) => (init as RequestInit).body)
      .find((body): body is FormData => body instanceof FormData);
    expect(sent?.get("map")).toContain("variables.input.file");
    expect((sent?.get("0") as File).name).toBe("box.jpg");
  });

  it("breaks no rule of accessibility that a machine can check", async () => {
    const request = aReturn({
      ...owed,
      attentionReasons: ["REFUND_OVERDUE"],
      reimbursements: [aReimbursement([anAttempt({ bonus: euros(1) })])],
    });
    aShop(request);
    const { container } = await open();
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
