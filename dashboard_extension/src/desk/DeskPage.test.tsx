import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, expect, it, vi } from "vitest";

import { answers, desk, press, scan, scanInto } from "./testing/desk";
import { line, returned } from "./testing/made";

beforeEach(() => localStorage.clear());

const RMA = () => returned("RMA-1", [line("tee"), line("mug", { quantityApproved: 2 })]);

it("receives a parcel with the scanner, and sends one receipt with its key", async () => {
  const { shop } = await desk([RMA()]);
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  scan("TEE");
  scan("GRADE:a");
  scan("NEXT");
  await screen.findByText("1 × TEE: Restock", { selector: "span" });
  scan("DONE");
  await screen.findByText("TEE: stock +1, now 41 (Paris)");
  const [sent] = shop.variablesOf("DeskReceive") as { input: Record<string, unknown> }[];
  expect(sent?.input).toMatchObject({
    warehouseId: "w-1",
    items: [{ lineId: "tee", quantity: 1, grade: "a" }],
  });
  expect(sent?.input.idempotencyKey).toMatch(/^[\w-]{16,}$/);
  expect(screen.getByText("Wait for 1 more.")).toBeTruthy();
});

it("grades with the keys that stand on the buttons", async () => {
  await desk([RMA()]);
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  press("1");
  const grade = await screen.findByRole("button", { name: "C – signs of use" });
  press("c");
  await waitFor(() => expect(grade.getAttribute("aria-pressed")).toBe("true"));
  press("ArrowRight");
  expect(screen.getByRole("button", { name: "Recycle" }).getAttribute("aria-pressed")).toBe("true");
});

it("hears the scanner also while somebody writes a note, and leaves the note alone", async () => {
  await desk([RMA()]);
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  scan("TEE");
  scan("GRADE:a");
  const note = await screen.findByLabelText<HTMLInputElement>("Note");
  fireEvent.change(note, { target: { value: "Stain" } });
  scanInto(note, "MUG");
  expect(await screen.findByRole("heading", { name: "MUG" })).toBeTruthy();
  press("u");
  expect(await screen.findByDisplayValue("Stain")).toBeTruthy();
});

it("says what is wrong in words, for eyes and ears, and what can be done", async () => {
  const { shop, user } = await desk([RMA()]);
  shop.change({
    DeskBlind: { returnBlindReceiptCreate: { blindReceipt: { id: "b", number: "B" }, errors: [] } },
  });
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  scan("STRANGE");
  const news = await screen.findByText("STRANGE is not in RMA-1");
  expect(news.closest("[aria-live]")?.getAttribute("aria-live")).toBe("assertive");
  await user.click(screen.getByRole("button", { name: "Record it as unannounced goods" }));
  await waitFor(() =>
    expect(shop.variablesOf("DeskBlind")[0]).toMatchObject({
      input: {
        items: [{ description: "STRANGE", quantity: 1 }],
        note: "Was in the parcel of RMA-1.",
        warehouseId: "w-1",
      },
    }),
  );
});

it("keeps a refused parcel with its reason, and puts it back on the desk", async () => {
  const { shop, user } = await desk([RMA()]);
  const problem = {
    code: "QUANTITY_ABOVE_APPROVED",
    message: "Only 1 more.",
    field: "quantity",
    line: "tee",
    quantity: 1,
    acceptedValues: [],
  };
  shop.change({ DeskReceive: { returnReceive: { receipt: null, errors: [problem] } } });
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  scan("TEE");
  scan("GRADE:a");
  scan("DONE");
  expect(await screen.findByText("Only 1 more.", { exact: false })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Mend" }));
  expect(await screen.findByText("RMA-1 is back on the desk: mend it and close it")).toBeTruthy();
  shop.change({ DeskReceive: answers([]).DeskReceive });
  scan("DONE");
  await screen.findByText("TEE: stock +1, now 41 (Paris)");
  const keys = shop.variablesOf("DeskReceive").map(({ input }) => (input as { idempotencyKey: string }).idempotencyKey);
  expect(keys[1]).toBe(keys[0]);
});

it("undoes by a correction what the shop has already, and says so", async () => {
  const { shop, user } = await desk([RMA()]);
  shop.change({ DeskCorrect: { returnInspectionCorrect: { inspections: [], errors: [] } } });
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  scan("TEE");
  scan("GRADE:a");
  scan("DONE");
  await screen.findByText("TEE: stock +1, now 41 (Paris)");
  scan("UNDO");
  const dialog = await screen.findByRole("dialog", { name: "Correct TEE" });
  expect(within(dialog).getByText(/That it arrived stays in the books/)).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "Correct it" }));
  await waitFor(() =>
    expect(shop.variablesOf("DeskCorrect")[0]).toMatchObject({
      items: [{ inspectionId: "inspection", disposition: "QUARANTINE", quantity: 1 }],
    }),
  );
});

it("keeps all photos that were chosen at once with the item that they are of", async () => {
  const silent = { upload: {}, open() {}, setRequestHeader() {}, send() {} };
  vi.stubGlobal("XMLHttpRequest", function Silent() {
    return silent;
  });
  Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
  await desk([RMA()]);
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  scan("TEE");
  scan("GRADE:a");
  const input = await screen.findByLabelText(/^Add photos/);
  const files = ["a.jpg", "b.jpg"].map((name) => new File(["x"], name, { type: "image/jpeg" }));
  fireEvent.change(input, { target: { files } });
  scan("NEXT");
  await screen.findByText("In the open parcel");
  scan("UNDO");
  expect(await screen.findByRole("button", { name: "Remove photo 2" })).toBeTruthy();
});

it("goes on after a reload with the parcel that was open", async () => {
  const { unmount } = await desk([RMA()]);
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  scan("TEE");
  scan("GRADE:a");
  scan("NEXT");
  await screen.findByText("In the open parcel");
  unmount();
  const { shop } = await reopened();
  scan("DONE");
  await screen.findByText("TEE: stock +1, now 41 (Paris)");
  expect(shop.variablesOf("DeskReceive")).toHaveLength(1);
});

async function reopened() {
  const { Shop } = await import("@/testing/shop");
  const { show } = await import("@/testing/render");
  const { DeskPage } = await import("./DeskPage");
  const shop = new Shop(answers([RMA()]));
  const view = show(<DeskPage />);
  // The warehouse is remembered as well.
  await screen.findByRole("heading", { name: "RMA-1" });
  return { ...view, shop };
}

it("speaks French", async () => {
  await desk([RMA()], { locale: "fr" });
  scan("RMA-1");
  expect(await screen.findByText("RMA-1 est ouvert")).toBeTruthy();
  scan("NEXT");
  expect(await screen.findByText("Scannez d’abord l’article, ou choisissez sa ligne")).toBeTruthy();
});

it("breaks no rule of accessibility", async () => {
  const { container } = await desk([RMA()]);
  scan("RMA-1");
  await screen.findByText("RMA-1 is open");
  scan("TEE");
  scan("GRADE:a");
  await screen.findByText("A – as new", { selector: "span" });
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
