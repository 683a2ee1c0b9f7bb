import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";

import { aShop, open, problem } from "../testing/aPage";
import { anOwedReturn, aProposal, euros } from "../testing/aReturn";

const owed = anOwedReturn();

it("pays never more than was shown: what is owed by now is shown first", async () => {
  const shop = aShop(owed);
  const refusal = { ...problem, code: "AMOUNT_REASON_REQUIRED", field: "reason", message: "Why?" };
  shop.change({ ReturnPageReimburse: { returnReimburse: { errors: [refusal] } } });
  const { user } = await open();
  await user.keyboard("p");
  const dialog = screen.getByRole("dialog");
  const now = [aProposal({ amount: euros(75) })];
  shop.change({ ReturnPage: { returnRequest: { ...owed, reimbursementProposals: now } } });
  await user.click(within(dialog).getByRole("button", { name: "Pay €50.00" }));
  await user.click(await within(dialog).findByRole("button", { name: "Pay €75.00" }));
  await waitFor(() => {
    const sent = shop.variablesOf("ReturnPageReimburse") as { input: { amount: string } }[];
    expect(sent.map(({ input }) => input.amount)).toEqual(["50", "75"]);
  });
});
