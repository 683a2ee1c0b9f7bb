import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { aShop, me, open, problem } from "../testing/aPage";
import { aReturn } from "../testing/aReturn";

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
  expect(screen.queryByText(/^Assigned to \w/)).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Priority" }), "URGENT");
  await screen.findByText("Gone.");
});
