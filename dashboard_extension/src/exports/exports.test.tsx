import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { ExportFileFragment } from "@/api/generated/graphql";
import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { ExportDialog } from "./ExportDialog";
import { ExportsPage, WHILE_BUSY } from "./ExportsPage";

afterEach(() => vi.useRealTimers());

const FILE: ExportFileFragment = {
  __typename: "ReturnExportFile",
  id: "E1",
  status: "RUNNING",
  fileType: "CSV",
  rows: "LINES",
  fields: ["NUMBER", "SKU"],
  rowsTotal: 200,
  rowsDone: 50,
  failure: null,
  size: null,
  createdAt: "2026-03-01T10:00:00Z",
  endedAt: null,
  expiresAt: null,
};

const DONE: ExportFileFragment = {
  ...FILE,
  status: "DONE",
  rowsDone: 200,
  size: 2_500_000,
  endedAt: "2026-03-01T10:01:00Z",
  expiresAt: "2026-03-08T10:01:00Z",
};

const list = (...files: ExportFileFragment[]) => ({
  returnExports: {
    totalCount: files.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: files.map((node) => ({ node })),
  },
});

const dialog = (more: { picked?: string[] } = {}) => (
  <ExportDialog
    where={{ view: "TO_REVIEW" }}
    search="tee"
    count={12}
    picked={more.picked ?? []}
    language="EN"
    onClose={() => {}}
  />
);

describe("the list of exports", () => {
  it("follows an export until it can be fetched", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const shop = new Shop({
      ExportList: list(FILE),
      ExportLink: { returnExport: { id: "E1", status: "DONE", url: "/files/E1.csv" } },
    });
    const followed = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    const { user } = show(<ExportsPage />);
    await screen.findByText("50 of 200 rows");
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("50");
    shop.change({ ExportList: list(DONE) });
    await act(() => vi.advanceTimersByTimeAsync(WHILE_BUSY));
    await screen.findByText("1 export is ready");
    expect(screen.getByText("2.5 MB")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Download the export of/ }));
    await waitFor(() => expect(followed).toHaveBeenCalledOnce());
    expect((followed.mock.contexts[0] as HTMLAnchorElement).getAttribute("href")).toBe(
      "/files/E1.csv",
    );
  });

  it("turns to older exports, and back to the newest", async () => {
    const page = (file: ExportFileFragment, hasNextPage: boolean) => {
      const { returnExports } = list(file);
      return { returnExports: { ...returnExports, pageInfo: { hasNextPage, endCursor: "end" } } };
    };
    const shop = new Shop({
      ExportList: ({ after }) => (after ? page({ ...DONE, id: "E0" }, false) : page(FILE, true)),
    });
    const { user } = show(<ExportsPage />);
    await user.click(await screen.findByRole("button", { name: "Older exports" }));
    await screen.findByText("2.5 MB");
    await user.click(screen.getByRole("button", { name: "Newest exports" }));
    await screen.findByText("50 of 200 rows");
    expect(screen.queryByRole("button", { name: "Newest exports" })).toBeNull();
    expect(shop.variablesOf("ExportList").map(({ after }) => after)).toEqual([null, "end", null]);
  });

  it("says so when the file is gone by the time somebody wants it", async () => {
    new Shop({ ExportList: list(DONE), ExportLink: { returnExport: null } });
    const { user } = show(<ExportsPage />);
    await user.click(await screen.findByRole("button", { name: /^Download/ }));
    await screen.findByText("The file is no longer there.");
  });

  it("calls off what is under way, and says why something failed, in French too", async () => {
    const failed: ExportFileFragment = { ...FILE, id: "E2", status: "FAILED", failure: "TOO_MANY_ROWS" };
    const shop = new Shop({
      ExportList: list(FILE, failed),
      ExportCancel: {
        returnExportCancel: { errors: [], export: { ...FILE, status: "CANCELED" } },
      },
    });
    const { user } = show(<ExportsPage />, { locale: "fr" });
    await screen.findByText(/trop de lignes pour un fichier/);
    await user.click(screen.getByRole("button", { name: /^Annuler l’export/ }));
    await waitFor(() => expect(shop.variablesOf("ExportCancel")).toEqual([{ id: "E1" }]));
  });
});

describe("starting an export", () => {
  const started = { ExportStart: { returnExport: { errors: [], export: FILE } } };

  it("takes the list as it is narrowed, with all columns", async () => {
    const shop = new Shop(started);
    const { user, router } = show(dialog());
    expect(screen.getByText("12 returns of this list, with its filters")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Start the export" }));
    await user.click(await screen.findByRole("button", { name: "See exports" }));
    expect(router.state.location.pathname).toBe("/exports");
    expect(shop.variablesOf("ExportStart")).toEqual([
      {
        input: {
          fileType: "XLSX",
          rows: "RETURNS",
          languageCode: "EN",
          scope: { where: { view: "TO_REVIEW" }, search: "tee" },
        },
      },
    ]);
  });

  it("takes only what is selected, and the columns that are left, in the file's order", async () => {
    const shop = new Shop(started);
    const { user } = show(dialog({ picked: ["a", "b"] }));
    await user.click(screen.getByRole("radio", { name: "CSV" }));
    await user.click(screen.getByRole("radio", { name: "One per item of a return" }));
    await user.click(screen.getByRole("button", { name: "None" }));
    await user.click(screen.getByRole("button", { name: "Start the export" }));
    expect(screen.getByText("Choose at least one column.")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "SKU" }));
    await user.click(screen.getByRole("checkbox", { name: "Return" }));
    await user.click(screen.getByRole("button", { name: "Start the export" }));
    await screen.findByText("The export has started");
    expect(shop.variablesOf("ExportStart")).toEqual([
      {
        input: {
          fileType: "CSV",
          rows: "LINES",
          languageCode: "EN",
          ids: ["a", "b"],
          fields: ["NUMBER", "SKU"],
        },
      },
    ]);
  });

  it("offers the returns desk no money, and keeps what was chosen when it is refused", async () => {
    new Shop({
      ExportStart: {
        returnExport: {
          errors: [{ code: "TOO_MANY_ROWS", field: "scope", message: "Too many.", quantity: 1 }],
          export: null,
        },
      },
    });
    const { user } = show(dialog(), { dashboard: new Dashboard({ permissions: [] }) });
    expect(screen.queryByRole("checkbox", { name: /^Paid for/ })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "CSV" }));
    await user.click(screen.getByRole("button", { name: "Start the export" }));
    await screen.findByText("Too many.");
    expect((screen.getByRole("radio", { name: "CSV" }) as HTMLInputElement).checked).toBe(true);
  });
});
