import "fake-indexeddb/auto";

import { beforeEach, expect, it, vi } from "vitest";

import type { PhotoAnswer } from "./photos";
import { PhotoUploads } from "./photos";
import { photoStore } from "./photoStore";
import { rowsOf } from "./storage";
import { read } from "./upload";

beforeEach(() => localStorage.clear());

const PICTURE = () => new Blob(["picture"], { type: "image/jpeg" });

function uploads(send: () => Promise<PhotoAnswer>, settled = vi.fn()) {
  return new PhotoUploads({ rows: rowsOf("photo"), files: photoStore(), send, settled });
}

it("lets what names a photo go once the shop has it", async () => {
  const settled = vi.fn();
  const box = uploads(async () => ({ kind: "done", id: "file-1" }), settled);
  await box.add("p", "R", "a.jpg", PICTURE());
  await vi.waitFor(() => expect(settled).toHaveBeenCalled());
  expect(box.of(["p"])).toEqual({ kind: "ready", ids: { p: "file-1" } });
});

it("keeps the picture itself over a reload, and sends it then", async () => {
  const before = uploads(async () => ({ kind: "lost" }));
  await before.add("p", "R", "a.jpg", PICTURE());
  await vi.waitFor(() => expect(before.photos.p?.state).toBe("waiting"));
  before.stop();

  const after = uploads(async () => ({ kind: "done", id: "file-2" }));
  expect(after.of(["p"])).toEqual({ kind: "waiting" });
  await after.pump();
  expect(after.of(["p"])).toEqual({ kind: "ready", ids: { p: "file-2" } });
});

it("knows of photos that another tab took, and waits for them", async () => {
  const here = uploads(async () => ({ kind: "lost" }));
  let arrive: (answer: PhotoAnswer) => void = () => undefined;
  const there = uploads(() => new Promise((resolve) => (arrive = resolve)));
  await there.add("p", "R", "a.jpg", PICTURE());
  await vi.waitFor(() => expect(there.photos.p?.state).toBe("sending"));
  expect(here.of(["p"])).toEqual({ kind: "waiting" });
  arrive({ kind: "done", id: "file-3" });
  await vi.waitFor(() => expect(here.of(["p"])).toEqual({ kind: "ready", ids: { p: "file-3" } }));
});

it("goes on with the next photo where the browser's store failed", async () => {
  const files = photoStore();
  const broken = vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
    throw new DOMException("", "InvalidStateError");
  });
  const send = vi.fn(async (): Promise<PhotoAnswer> => ({ kind: "done", id: "file" }));
  const box = new PhotoUploads({ rows: rowsOf("photo"), files, send, settled: vi.fn() });
  await box.add("p", "R", "a.jpg", PICTURE());
  await box.add("q", "R", "b.jpg", PICTURE());
  await vi.waitFor(() => expect(box.of(["p", "q"]).kind).toBe("ready"));
  broken.mockRestore();
});

it("holds up what names a photo that the shop refuses, with its reason", async () => {
  const problem = { code: "FILE_NOT_AN_IMAGE", field: "file", message: "No picture." };
  const box = uploads(async () => ({ kind: "refused", problems: [problem] }));
  await box.add("p", "R", "a.txt", PICTURE());
  await vi.waitFor(() => expect(box.photos.p?.state).toBe("refused"));
  expect(box.of(["p"])).toEqual({ kind: "refused", problems: [problem] });
});

it.each([
  [413, "", { kind: "refused", problems: [{ code: "FILE_TOO_LARGE", field: "photos", message: null }] }],
  [502, "<html>", { kind: "lost" }],
  [200, '{"data":{"returnFileUpload":{"file":{"id":"f"},"errors":[]}}}', { kind: "done", id: "f" }],
  [400, '{"errors":[{"message":"x","extensions":{"exception":{"code":"ExpiredSignatureError"}}}]}', { kind: "lost" }],
])("reads the answer %i %s", (status, text, answer) => {
  expect(read(status, text)).toEqual(answer);
});
