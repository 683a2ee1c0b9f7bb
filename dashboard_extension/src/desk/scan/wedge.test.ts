import { expect, it } from "vitest";

import { Wedge } from "./wedge";

/** Keys with a pause before each, in milliseconds. */
function typed(text: string, pause: number, wedge = new Wedge()) {
  let at = 1000;
  for (const key of text) {
    at += pause;
    wedge.press(key, at);
  }
  return { wedge, at };
}

it("reads a scanner's keys as one code", () => {
  const { wedge, at } = typed("RMA-000042", 8);
  expect(wedge.end(at + 8)).toBe("RMA-000042");
});

it("takes nobody at a keyboard for a scanner", () => {
  const { wedge, at } = typed("GRADE", 120);
  expect(wedge.end(at + 120)).toBeNull();
});

it("loses nothing that a very fast typist writes", () => {
  const { wedge, at } = typed("stain", 60);
  expect(wedge.end(at + 60)).toBeNull();
});

it("takes a key and Enter in quick succession for keys", () => {
  const { wedge, at } = typed("a", 0);
  expect(wedge.end(at + 20)).toBeNull();
  expect(wedge.rest()).toEqual({ keys: ["a"] });
});

it("stays with a code in which a busy machine stumbles", () => {
  const { wedge, at } = typed("RMA-", 5);
  wedge.press("1", at + 250);
  expect(wedge.end(at + 260)).toBe("RMA-1");
});

it("knows a long code also from a scanner that sends no Enter", () => {
  expect(typed("4006381333931", 5).wedge.rest()).toEqual({ code: "4006381333931" });
});
