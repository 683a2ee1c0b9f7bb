import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { aMail } from "@/mails/testing";

import { aShop, open } from "../testing/aPage";
import { aReturn } from "../testing/aReturn";

const brought = (...mails: unknown[]) => ({
  MailsOfReturn: {
    returnRequest: { __typename: "ReturnRequest", id: aReturn().id, mails },
  },
});

it("unfolds where a mail did not go out, which is tried again from there", async () => {
  const shop = aShop(aReturn());
  shop.change(brought(aMail(), aMail({ id: "m2", status: "SENT", error: "" })));
  const { user } = await open();
  await screen.findByText("2 mails");
  expect(screen.getByText("1 not sent")).toBeTruthy();
  expect(screen.getByText("2 mails").closest("details")?.open).toBe(true);
  shop.change({
    MailsRetry: { returnMailRetry: { mails: [aMail({ status: "WAITING" })], errors: [] } },
    ...brought(aMail({ status: "WAITING", error: "" })),
  });
  await user.click(
    screen.getByRole("button", { name: "Try “Return approved” to zoe@example.com again" }),
  );
  await screen.findByText("The mail is tried again.");
  expect(shop.variablesOf("MailsRetry")).toEqual([{ ids: ["m1"] }]);
  expect(await screen.findByText("Waiting")).toBeTruthy();
});

it("shows no mails to the returns desk", async () => {
  const shop = aShop(aReturn());
  shop.change(brought(aMail()));
  await open({ permissions: [] });
  await screen.findByRole("heading", { name: "Timeline" });
  expect(screen.queryByRole("heading", { name: "Mails" })).toBeNull();
  expect(shop.variablesOf("MailsOfReturn")).toEqual([]);
});
