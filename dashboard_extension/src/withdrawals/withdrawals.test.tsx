import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import type { Withdrawal } from "./steps";
import { aWithdrawal, inDays, unsent } from "./testing";
import { WithdrawalPage } from "./WithdrawalPage";
import { WithdrawalsPage } from "./WithdrawalsPage";

const COUNTS = { open: { totalCount: 1 }, overdue: { totalCount: 1 } };
const LATE = unsent({ isOverdue: true, refundBy: inDays(-2) });
const page = (rows: Withdrawal[], more: object = {}) => ({
  returnWithdrawals: {
    totalCount: rows.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "A", endCursor: "Z", ...more },
    edges: rows.map((node) => ({ node })),
  },
});
const AT = { path: "/withdrawals/:id", at: "/withdrawals/W2" };
const openedBy = (dashboard: Dashboard) =>
  dashboard.asked.filter(({ type }) => type === "redirect").map(({ payload }) => payload.to);

it("lists what is open, with its clock in words, and leads to order and return", async () => {
  const shop = new Shop({ WithdrawalCounts: COUNTS, WithdrawalList: page([LATE, aWithdrawal()]) });
  const { user, dashboard, container } = show(<WithdrawalsPage />);
  const late = await screen.findByRole("row", { name: /FFEE00112233/ });
  expect(shop.variablesOf("WithdrawalList")[0]).toMatchObject({ first: 25, open: true });
  expect(within(late).getByText("To review")).toBeTruthy();
  expect(within(late).getByText("Units were not sent yet")).toBeTruthy();
  expect(within(late).getByText(/^Overdue by (47 hours|2 days)$|^Overdue by 1 day/)).toBeTruthy();
  const waiting = screen.getByRole("row", { name: /0A1B2C3D4E5F/ });
  expect(within(waiting).getByText("May wait for the goods")).toBeTruthy();
  expect(within(waiting).getByRole("link", { name: "RMA-000007" }).getAttribute("href")).toBe("/returns/R1");
  await user.click(within(late).getByRole("button", { name: "#61" }));
  expect(openedBy(dashboard)).toEqual(["/orders/O2"]);
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("asks for those overdue and for all, and pages", async () => {
  const shop = new Shop({
    WithdrawalCounts: COUNTS,
    WithdrawalList: page([LATE], { hasNextPage: true }),
  });
  const { user, router } = show(<WithdrawalsPage />, { locale: "fr" });
  await user.click(await screen.findByRole("button", { name: "En retard 1" }));
  await screen.findByText(/^En retard de/);
  await user.click(screen.getByRole("button", { name: "Toutes" }));
  await user.click(await screen.findByRole("button", { name: "Suivant" }));
  await waitFor(() => expect(router.state.location.search).toBe("?show=all&after=Z"));
  const asked = shop.variablesOf("WithdrawalList");
  expect(asked.some(({ overdue }) => overdue === true)).toBe(true);
  expect(asked.at(-1)).toEqual({ first: 25, after: "Z" });
});

it("is walked through by keys", async () => {
  new Shop({ WithdrawalCounts: COUNTS, WithdrawalList: page([LATE, aWithdrawal()]) });
  const { user } = show(<WithdrawalsPage />);
  const first = await screen.findByRole("link", { name: "FFEE00112233" });
  await user.keyboard("j");
  expect(document.activeElement).toBe(first);
  await user.keyboard("j");
  expect(document.activeElement?.textContent).toBe("0A1B2C3D4E5F");
  await user.keyboard("k");
  expect(document.activeElement).toBe(first);
});

it("says so where nothing waits", async () => {
  new Shop({ WithdrawalCounts: { open: { totalCount: 0 }, overdue: { totalCount: 0 } }, WithdrawalList: page([]) });
  show(<WithdrawalsPage />);
  await screen.findByText("Nothing waits for you");
});

it("asks for nothing where somebody may not decide", async () => {
  const shop = new Shop({});
  show(<WithdrawalsPage />, { dashboard: new Dashboard({ permissions: [] }) });
  await screen.findByText("Withdrawals are for order staff");
  expect(shop.asked).toEqual([]);
});

it("shows the declaration as it came, to the second and with the zone", async () => {
  const partial = unsent({ isWhole: false, comment: "Twice by mistake.\nSorry." });
  new Shop({ WithdrawalDetail: { returnWithdrawal: partial } });
  const { user, dashboard, container } = show(<WithdrawalPage />, AT);
  await screen.findByRole("heading", { level: 1, name: "Withdrawal FFEE00112233" });
  const declared = screen.getByRole("region", { name: "What was declared" });
  expect(within(declared).getByText("From these items of the order")).toBeTruthy();
  expect(within(declared).getByText(/1 × Summer Dress – S/)).toBeTruthy();
  expect(within(declared).getByText(/Twice by mistake\.\s+Sorry\./)).toBeTruthy();
  expect(within(declared).getByText("French")).toBeTruthy();
  expect(within(declared).getByText(partial.digest)).toBeTruthy();
  expect(screen.getByText(/:11:12/).textContent).toMatch(/UTC|GMT|[A-Z]{3,}/);
  await user.click(screen.getByRole("button", { name: "Open the PDF" }));
  await user.click(screen.getByRole("button", { name: "Open the order" }));
  expect(openedBy(dashboard)).toEqual([partial.acknowledgementUrl, "/orders/O2"]);
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("says until when the period was, and that no mail went out", async () => {
  const late = aWithdrawal({
    outcome: "DECLINED",
    inTime: false,
    periodEndedAt: "2026-10-30T22:59:59Z",
    acknowledgement: null,
  });
  new Shop({ WithdrawalDetail: { returnWithdrawal: late } });
  show(<WithdrawalPage />, { ...AT, locale: "fr" });
  expect(await screen.findByText(/^Dépassé : il a pris fin le/)).toBeTruthy();
  expect(screen.getByText(/les e-mails sont désactivés/)).toBeTruthy();
});

it("is closed with a note, and not without; what was typed stays where it is refused", async () => {
  const refused = { code: "TOO_LONG", message: "At most 10 letters.", field: "note" };
  const shop = new Shop({
    WithdrawalDetail: { returnWithdrawal: unsent() },
    WithdrawalClose: { returnWithdrawalClose: { withdrawal: null, errors: [refused] } },
  });
  const { user } = show(<WithdrawalPage />, AT);
  await screen.findByRole("button", { name: "Close" });
  await user.keyboard("c");
  const dialog = screen.getByRole("dialog", { name: "Close withdrawal FFEE00112233" });
  const note = within(dialog).getByRole("textbox", { name: "What was done?" });
  await user.click(within(dialog).getByRole("button", { name: "Close it" }));
  expect(within(dialog).getByText("Fill this in.")).toBeTruthy();
  expect(shop.variablesOf("WithdrawalClose")).toEqual([]);

  await user.type(note, "Canceled and refunded.");
  await user.click(within(dialog).getByRole("button", { name: "Close it" }));
  expect(await within(dialog).findByText("At most 10 letters.")).toBeTruthy();
  expect((note as HTMLTextAreaElement).value).toBe("Canceled and refunded.");

  const closedBy = { id: "U", email: "lena@example.com", firstName: "Lena", lastName: "Berg" };
  const closed = unsent({ closedAt: inDays(0), closingNote: "Canceled and refunded.", closedBy });
  shop.change({
    WithdrawalDetail: { returnWithdrawal: closed },
    WithdrawalClose: { returnWithdrawalClose: { withdrawal: null, errors: [] } },
  });
  await user.click(within(dialog).getByRole("button", { name: "Close it" }));
  await screen.findByText("Withdrawal FFEE00112233 is closed.");
  expect(shop.variablesOf("WithdrawalClose").at(-1)).toEqual({ id: "W2", note: "Canceled and refunded." });
  expect(await screen.findByText(/by Lena Berg/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
});

it("says that there is no such withdrawal", async () => {
  new Shop({ WithdrawalDetail: { returnWithdrawal: null } });
  show(<WithdrawalPage />, AT);
  await screen.findByText("There is no such withdrawal, or it is not for you");
});
