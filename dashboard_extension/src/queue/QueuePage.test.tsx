import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { QueuePage } from "./QueuePage";
import { aPage, aReturn, aShop } from "./testing";
import { LOOK_EVERY } from "./useLivePage";

const FIRST = aReturn({ number: "RMA-000001" });
const SECOND = aReturn({ number: "RMA-000002", status: "APPROVED" });
const THIRD = aReturn({ number: "RMA-000003" });

/** Only what looks in the background: the Dashboard and the user have real time. */
const LOOKS = { toFake: ["setInterval" as const, "clearInterval" as const] };

beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

const numbersShown = () =>
  screen.getAllByRole("link", { name: /^RMA-/ }).map(({ textContent }) => textContent);

describe("the queue", () => {
  it("opens what waits for review, what is due first before the rest, as the staff asks", async () => {
    const shop = new Shop(aShop([FIRST]));
    const { dashboard } = show(<QueuePage />);
    await screen.findByText("RMA-000001");
    expect(shop.variablesOf("QueuePage")[0]).toMatchObject({
      first: 50,
      where: { view: "TO_REVIEW" },
      sortBy: { field: "DUE_AT", direction: "ASC" },
      asStaff: true,
    });
    expect(shop.asked[0]?.authorization).toBe(`Bearer ${dashboard.bridge.getState().token}`);
    expect(screen.getByRole("link", { name: "To review 7" }).getAttribute("aria-current")).toBe("true");
    expect(screen.getByText("Camille Martin")).toBeTruthy();
    // One of the two units that 40 euros were paid for.
    expect(screen.getByText("€20.00")).toBeTruthy();
  });

  it("shows a gift as one, by whoever was given it and not by its buyer", async () => {
    new Shop(aShop([aReturn({ kind: "GIFT", contactEmail: "max@example.com", user: null })]));
    show(<QueuePage />);
    await screen.findByText("max@example.com");
    expect(screen.getByText("Gift return")).toBeTruthy();
    expect(screen.queryByText("camille@example.com")).toBeNull();
  });

  it("asks for just what the address says, and says in the address what is asked", async () => {
    const shop = new Shop(aShop([FIRST]));
    const at = "/?view=all&q=tee&status=approved,nonsense&assignee=nobody&sort=-number&size=25&after=X";
    const { router, user } = show(<QueuePage />, { at });
    await screen.findByText("RMA-000001");
    expect(shop.variablesOf("QueuePage")[0]).toMatchObject({
      first: 25,
      after: "X",
      search: "tee",
      where: { status: { oneOf: ["APPROVED"] }, isAssigned: false },
      sortBy: { field: "NUMBER", direction: "DESC" },
    });
    await user.click(screen.getByRole("button", { name: "Take away: Status: Approved" }));
    await waitFor(() => expect(shop.variablesOf("QueuePage")).toHaveLength(2));
    expect(router.state.location.search).toBe(
      "?view=all&q=tee&assignee=nobody&sort=-number&size=25",
    );
  });

  it("keeps the filter that was set while a search was being typed", async () => {
    new Shop(aShop([FIRST]));
    const { router, user } = show(<QueuePage />, { at: "/?view=all&priority=high" });
    await screen.findByText("RMA-000001");
    await user.type(screen.getByRole("searchbox"), "tee{Escape}");
    await user.click(screen.getByRole("button", { name: "Take away: Priority: High" }));
    await waitFor(() => expect(router.state.location.search).toBe("?view=all&q=tee"));
  });

  it("pages by keys of rows, and lets a page be gone back to", async () => {
    const shop = new Shop({
      ...aShop([]),
      QueuePage: ({ after }) =>
        after ? aPage([SECOND], { hasPreviousPage: true }) : aPage([FIRST], { hasNextPage: true }),
    });
    const { user, router } = show(<QueuePage />);
    await screen.findByText("RMA-000001");
    await user.click(screen.getByRole("button", { name: "Next page" }));
    await screen.findByText("RMA-000002");
    expect(shop.variablesOf("QueuePage").at(-1)).toMatchObject({ after: "end" });
    expect(router.state.location.search).toContain("after=end");
    await act(() => router.navigate(-1));
    await screen.findByText("RMA-000001");
  });

  it("tells a return's page the way back, and to the returns around it", async () => {
    new Shop(aShop([FIRST, SECOND]));
    const { user, router } = show(<QueuePage />, { at: "/?view=all&q=tee" });
    await user.click(await screen.findByRole("link", { name: "RMA-000001" }));
    expect(router.state.location.state).toEqual({
      ids: [FIRST.id, SECOND.id],
      back: "/?view=all&q=tee",
    });
  });

  it("is narrowed in a dialog", async () => {
    const shop = new Shop(aShop([FIRST]));
    const { user } = show(<QueuePage />);
    await screen.findByText("RMA-000001");
    await user.keyboard("f");
    await user.click(screen.getByRole("checkbox", { name: "Urgent" }));
    await user.click(screen.getByRole("checkbox", { name: "Too small" }));
    await user.click(screen.getByRole("button", { name: "Show returns" }));
    await waitFor(() =>
      expect(shop.variablesOf("QueuePage").at(-1)).toMatchObject({
        where: { priority: { oneOf: ["URGENT"] }, reason: { oneOf: ["too-small"] } },
      }),
    );
  });

  it("finds what needs attention for some reason, and not for the returns desk", async () => {
    const shop = new Shop(aShop([FIRST]));
    const { user, router, unmount } = show(<QueuePage />, { at: "/?view=all" });
    await screen.findByText("RMA-000001");
    await user.keyboard("f");
    const group = screen.getByRole("group", { name: "Needs attention" });
    await user.click(within(group).getByRole("checkbox", { name: "Refund on hold" }));
    await user.click(within(group).getByRole("checkbox", { name: "Receipt differs" }));
    await user.click(screen.getByRole("button", { name: "Show returns" }));
    await waitFor(() =>
      expect(shop.variablesOf("QueuePage").at(-1)).toMatchObject({
        where: { attentionReason: { oneOf: ["REFUND_HELD", "RECEIPT_DISCREPANCY"] } },
      }),
    );
    expect(router.state.location.search).toContain("trouble=refund_held%2Creceipt_discrepancy");
    const chip = "Take away: Needs attention: Refund on hold or Receipt differs";
    await user.click(screen.getByRole("button", { name: chip }));
    await waitFor(() => expect(router.state.location.search).toBe("?view=all"));
    unmount();
    const desk = show(<QueuePage />, { dashboard: new Dashboard({ permissions: [] }) });
    await screen.findByText("RMA-000001");
    await desk.user.keyboard("f");
    expect(screen.queryByRole("group", { name: "Needs attention" })).toBeNull();
  });

  it("offers only channels whose returns the reader may see", async () => {
    const channels = [
      { id: "c1", name: "Europe" },
      { id: "c2", name: "Japan" },
    ];
    const choicesOf = (accessibleChannels: typeof channels) => ({
      QueueChoices: {
        returnReasons: [],
        channels: [...channels, { id: "c3", name: "Secret" }],
        me: { id: "me", accessibleChannels },
        returnAssignees: [],
      },
    });
    const shop = new Shop(aShop([FIRST], choicesOf(channels)));
    const { user } = show(<QueuePage />, { at: "/?view=all" });
    await screen.findByText("RMA-000001");
    await user.keyboard("f");
    const group = screen.getByRole("group", { name: "Channel" });
    expect(within(group).getAllByRole("checkbox")).toHaveLength(2);
    await user.click(within(group).getByRole("checkbox", { name: "Japan" }));
    await user.click(screen.getByRole("button", { name: "Show returns" }));
    await waitFor(() =>
      expect(shop.variablesOf("QueuePage").at(-1)).toMatchObject({
        where: { channelId: { oneOf: ["c2"] } },
      }),
    );
  });

  it("shows a picture of the goods beside their name, asked for once", async () => {
    vi.useFakeTimers(LOOKS);
    const pictured = {
      id: `line-${FIRST.number}`,
      variant: { id: "v", product: { id: "p", thumbnail: { url: "/thumbnail/tee" } } },
    };
    const shop = new Shop(
      aShop([FIRST, SECOND], {
        QueuePictures: {
          returnRequests: { edges: [{ node: { id: FIRST.id, lines: [pictured] } }] },
        },
      }),
    );
    show(<QueuePage />);
    const rowOf = (number: string) => screen.getByText(number).closest("tr") as HTMLElement;
    await screen.findByText("RMA-000001");
    await waitFor(() =>
      expect(rowOf("RMA-000001").querySelector("img")?.getAttribute("src")).toBe("/thumbnail/tee"),
    );
    expect(rowOf("RMA-000002").querySelector("img")).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(LOOK_EVERY));
    await waitFor(() => expect(shop.variablesOf("QueuePage")).toHaveLength(2));
    expect(shop.variablesOf("QueuePictures")).toEqual([{ ids: [FIRST.id, SECOND.id], first: 2 }]);
  });

  it("tells news without moving a row, until the reader asks for them", async () => {
    vi.useFakeTimers(LOOKS);
    const shop = new Shop(aShop([FIRST, THIRD]));
    const { user } = show(<QueuePage />);
    await screen.findByText("RMA-000003");
    shop.change({
      QueuePage: aPage([aReturn({ number: "RMA-000009" }), { ...THIRD, priority: "URGENT" }]),
    });
    await act(() => vi.advanceTimersByTimeAsync(LOOK_EVERY));
    await screen.findByText("1 new return");
    expect(numbersShown()).toEqual(["RMA-000001", "RMA-000003"]);
    expect(screen.getByText("Urgent")).toBeTruthy();
    expect(screen.getByText("No longer in this view")).toBeTruthy();
    await user.keyboard("r");
    await waitFor(() => expect(numbersShown()).toEqual(["RMA-000009", "RMA-000003"]));
    expect(screen.queryByText("1 new return")).toBeNull();
  });

  it("does not look while nobody sees it", async () => {
    vi.useFakeTimers(LOOKS);
    const shop = new Shop(aShop([FIRST]));
    show(<QueuePage />);
    await screen.findByText("RMA-000001");
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    await act(() => vi.advanceTimersByTimeAsync(3 * LOOK_EVERY));
    expect(shop.variablesOf("QueuePage")).toHaveLength(1);
    vi.mocked(vi.spyOn(document, "visibilityState", "get")).mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(() => expect(shop.variablesOf("QueuePage")).toHaveLength(2));
  });

  it("keeps the reader's own views and columns in this browser", async () => {
    new Shop(aShop([FIRST]));
    const { user, unmount } = show(<QueuePage />, { at: "/?view=all&priority=urgent" });
    await screen.findByText("RMA-000001");
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(screen.getByRole("checkbox", { name: "Order" }));
    await user.click(screen.getByRole("button", { name: "Use these columns" }));
    expect(screen.queryByRole("columnheader", { name: "Order" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Save view…" }));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "On fire");
    await user.click(screen.getByRole("button", { name: "Save" }));
    unmount();
    const again = show(<QueuePage />);
    await again.user.click(await screen.findByRole("link", { name: "On fire" }));
    expect(again.router.state.location.search).toContain("view=all&priority=urgent");
    expect(screen.queryByRole("columnheader", { name: "Order" })).toBeNull();
    await again.user.click(screen.getByRole("button", { name: "Actions for On fire" }));
    await again.user.click(screen.getByRole("menuitem", { name: "Delete" }));
    expect(screen.queryByRole("link", { name: "On fire" })).toBeNull();
  });

  it("shows the returns desk no money and offers it no decisions", async () => {
    const shop = new Shop(aShop([FIRST]));
    show(<QueuePage />, { dashboard: new Dashboard({ permissions: [] }) });
    await screen.findByText("RMA-000001");
    expect(shop.variablesOf("QueuePage")[0]).toMatchObject({
      asStaff: false,
      where: { view: "TO_RECEIVE" },
    });
    expect(screen.queryByRole("columnheader", { name: "Amount" })).toBeNull();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("link", { name: /^Refund due/ })).toBeNull();
  });

  it("says what is overdue in words, in French too", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-10T10:00:00Z") });
    new Shop(aShop([aReturn({ dueAt: "2026-03-07T09:00:00Z", isOverdue: true })]));
    show(<QueuePage />, { locale: "fr" });
    const row = (await screen.findByText("RMA-000001")).closest("tr") as HTMLElement;
    expect(within(row).getByText("en retard de 3 jours")).toBeTruthy();
    expect(within(row).getByText("À examiner")).toBeTruthy();
  });
});
