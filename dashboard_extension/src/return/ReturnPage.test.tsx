import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";

import { show } from "@/testing/render";
import { aWithdrawal } from "@/withdrawals/testing";

import { ReturnPage } from "./ReturnPage";
import { aShop, open, problem } from "./testing/aPage";
import {
  aLine,
  anAttempt,
  anOwedReturn,
  aReimbursement,
  aReturn,
  euros,
  idOf,
} from "./testing/aReturn";

const done = { errors: [], returnRequest: { id: aReturn().id } };
const owed = anOwedReturn();

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

describe("what a return came of", () => {
  it("is told with the clocks of a withdrawal, and leads to it", async () => {
    const withdrawal = aWithdrawal({ mayWithholdRefund: false });
    aShop(aReturn({ kind: "WITHDRAWAL", withdrawal }));
    await open();
    const card = await screen.findByRole("region", { name: "Withdrawal" });
    expect(within(card).getByRole("link", { name: "0A1B2C3D4E5F" }).getAttribute("href")).toBe("/withdrawals/W1");
    expect(within(card).getByText("9 days left")).toBeTruthy();
    expect(within(card).getByText("Not allowed any more")).toBeTruthy();
  });

  it("is a gift: told to whoever was given it, and not to the buyer", async () => {
    aShop(aReturn({ kind: "GIFT", user: null, contactEmail: "max@example.com" }));
    await open();
    const card = await screen.findByRole("region", { name: "Customer" });
    expect(within(card).getByText("max@example.com")).toBeTruthy();
    expect(within(card).getByText("camille@example.com")).toBeTruthy();
    expect(within(card).getByText(/The buyer is not told/)).toBeTruthy();
    expect(within(card).queryByText("Guest")).toBeNull();
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
      amount: "50",
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

  it("shows no other return while the next one is on its way", async () => {
    const next = aReturn({ id: idOf("ReturnRequest", "2"), number: "RMA-000018" });
    const shop = aShop(aReturn());
    const { router } = await open();
    let come: (answer: object) => void = () => undefined;
    const late = new Promise<object>((resolve) => (come = resolve));
    shop.fetch.mockImplementationOnce(async () => {
      await late;
      return Response.json({ data: { returnRequest: next } });
    });
    await act(() => router.navigate(`/returns/${encodeURIComponent(next.id)}`));
    expect(screen.queryByRole("heading", { name: /RMA-000017/ })).toBeNull();
    come({});
    await screen.findByRole("heading", { name: /RMA-000018/ });
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
