import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { SentPage } from "./SentPage";
import { aMail, answers } from "./testing";

const page = (...mails: unknown[]) => ({
  returnMails: {
    __typename: "ReturnMailCountableConnection",
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: mails.map((node) => ({ node })),
  },
});
const retried = {
  MailsRetry: { returnMailRetry: { mails: [{ __typename: "ReturnMail", id: "m1" }], errors: [] } },
};

it("shows first what nobody got, and tries many again at once", async () => {
  const shop = new Shop({
    ...answers(),
    ...retried,
    MailsSent: page(aMail(), aMail({ id: "m2", kind: "REFUNDED", returnRequest: null })),
  });
  const { user } = show(<SentPage />, { at: "/settings/mails/sent" });
  await screen.findByText("Return approved");
  expect(shop.variablesOf("MailsSent")[0]).toMatchObject({ status: "FAILED" });
  expect(screen.getAllByText(/550 No such mailbox/)).toHaveLength(2);
  expect(screen.getByRole("link", { name: "RMA-000042" }).getAttribute("href")).toBe("/returns/r1");
  const again = screen.getByRole<HTMLButtonElement>("button", { name: "Try again" });
  expect(again.disabled).toBe(true);
  await user.click(screen.getByRole("checkbox", { name: "Select all" }));
  shop.change({ MailsSent: page() });
  await user.click(again);
  await screen.findByText("2 mails are tried again.");
  expect(shop.variablesOf("MailsRetry")).toEqual([{ ids: ["m1", "m2"] }]);
  await screen.findByText("Every mail went out");
});

it("asks for another state, in which only failed ones can be picked", async () => {
  const shop = new Shop({ ...answers(), MailsSent: page() });
  const { user, router } = show(<SentPage />, { at: "/settings/mails/sent", locale: "fr" });
  await screen.findByText("Tous les e-mails sont partis");
  shop.change({ MailsSent: page(aMail({ status: "SENT", error: "" }), aMail({ id: "m2" })) });
  await user.click(screen.getByRole("button", { name: "Tous" }));
  await waitFor(() => expect(screen.getAllByText("Retour approuvé")).toHaveLength(2));
  expect(router.state.location.search).toBe("?status=ALL");
  expect(shop.variablesOf("MailsSent").at(-1)).toMatchObject({ status: null });
  expect(
    screen.getAllByRole("checkbox", { name: "Sélectionner « Retour approuvé » à zoe@example.com" }),
  ).toHaveLength(1);
});

it("keeps what is picked where the shop refuses to try", async () => {
  new Shop({
    ...answers(),
    MailsSent: page(aMail()),
    MailsRetry: {
      returnMailRetry: {
        mails: null,
        errors: [{ code: "NOT_FOUND", field: "ids", message: "There is no such mail." }],
      },
    },
  });
  const { user } = show(<SentPage />, { at: "/settings/mails/sent" });
  const pick = await screen.findByRole<HTMLInputElement>("checkbox", { name: /Return approved/ });
  await user.click(pick);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("There is no such mail.");
  expect(pick.checked).toBe(true);
});
