import { describe, expect, it } from "vitest";

import { aProposal, euros } from "../testing/aReturn";
import type { Wish } from "./payment";
import { inputOf, isLess, numberIn, payable, proposed } from "./payment";

const credit = aProposal({
  resolution: "STORE_CREDIT",
  amount: euros(55),
  charges: [{ kind: "BONUS", line: null, gross: euros(5) }],
});
const asProposed: Wish = {
  resolution: "",
  amount: "",
  reason: "",
  isOutside: false,
  reference: "",
};

describe("what is paid", () => {
  it("is the proposal unless staff say otherwise", () => {
    expect(payable(aProposal(), "")).toEqual(euros(50));
    expect(inputOf(asProposed)).toEqual({});
    expect(inputOf(asProposed, aProposal())).toEqual({ amount: "50" });
    expect(inputOf(asProposed, credit)).toEqual({ amount: "50" });
    expect(inputOf(asProposed, aProposal({ amount: euros(0) }))).toEqual({});
    expect(inputOf({ ...asProposed, amount: "12" }, aProposal())).toEqual({ amount: "12" });
  });

  it("carries its bonus in proportion", () => {
    expect(proposed(credit)).toEqual(euros(50));
    expect(payable(credit, "25")).toEqual(euros(27.5));
    expect(payable(credit, "50")).toEqual(euros(55));
  });

  it("takes the comma that many keyboards have", () => {
    expect(payable(aProposal(), "12,5")).toEqual(euros(12.5));
    expect(inputOf({ ...asProposed, amount: " 12,50 " })).toEqual({ amount: "12.50" });
    expect(inputOf({ ...asProposed, amount: "1 234,50" })).toEqual({ amount: "1234.50" });
  });

  it("is no number where none was typed", () => {
    expect(payable(aProposal(), "ten")).toBeNull();
    expect(["-1", "1e3", "0x10", "Infinity", "1.234,50"].map(numberIn)).toEqual(Array(5).fill(null));
  });

  it("needs a reason where it is less", () => {
    expect(isLess(credit, "50")).toBe(false);
    expect(isLess(credit, "49.99")).toBe(true);
    expect(isLess(credit, "")).toBe(false);
  });

  it("is only recorded where staff paid it elsewhere", () => {
    const wish = { ...asProposed, isOutside: true, reference: " SEPA 4711 " };
    expect(inputOf(wish)).toEqual({ paidOutside: "SEPA 4711" });
  });
});
