import { describe, expect, it } from "vitest";

import { GRADES, line, returned } from "../testing/made";
import type { DeskReturn } from "./goods";
import { reduce } from "./reduce";
import type { DeskAction, DeskState } from "./state";
import { START } from "./state";

const wording = { surplusReason: "More than approved." };
let keys = 0;
const key = () => `key-${++keys}`;

/** A person with a scanner: `scan` looks codes up among `returns` as the shop would. */
function at(returns: DeskReturn[]) {
  let state: DeskState = { ...START, grades: GRADES };
  const act = (action: DeskAction) => {
    state = reduce(state, action);
  };
  const answer = () => {
    while (state.looking !== null) {
      const code = state.looking;
      const hits = returns.filter(({ number, orderNumber }) => [number, orderNumber].includes(code));
      act({ type: "found", hits, key: key(), wording });
    }
  };
  return {
    get state() {
      return state;
    },
    act,
    answer,
    late: (code: string) => act({ type: "scanned", code, key: key(), wording }),
    scan: (...codes: string[]) => {
      for (const code of codes) {
        act({ type: "scanned", code, key: key(), wording });
        answer();
      }
    },
    confirm: () => act({ type: "confirm", key: key(), wording }),
  };
}

const taken = ({ parcel }: DeskState) =>
  parcel?.items.map(({ lineId, quantity, grade, becomes }) => [lineId, quantity, grade, becomes]);

describe("with a scanner alone", () => {
  it("receives parcel after parcel, each in one receipt", () => {
    const desk = at([
      returned("RMA-1", [line("tee", { quantityApproved: 2 }), line("mug")]),
      returned("RMA-2", [line("cap")]),
    ]);
    desk.scan("RMA-1", "TEE", "GRADE:a", "TEE", "GRADE:c", "MUG", "GRADE:a", "NEXT", "RMA-2");
    const [sent] = desk.state.outgoing;
    expect(sent?.items.map(({ lineId, grade }) => [lineId, grade])).toEqual([
      ["tee", "a"],
      ["tee", "c"],
      ["mug", "a"],
    ]);
    expect(desk.state.parcel?.ret.number).toBe("RMA-2");
  });

  it("takes what was graded last along when the next parcel is scanned", () => {
    const desk = at([returned("RMA-1", [line("tee")]), returned("RMA-2", [line("cap")])]);
    desk.scan("RMA-1", "GRADE:a", "RMA-2");
    expect(desk.state.outgoing[0]?.items).toHaveLength(1);
  });

  it("counts goods that are scanned again before they are graded", () => {
    const desk = at([returned("RMA-1", [line("tee", { quantityApproved: 3 }), line("mug")])]);
    desk.scan("RMA-1", "TEE", "TEE", "GRADE:a", "NEXT");
    expect(taken(desk.state)).toEqual([["tee", 2, "a", "RESTOCK"]]);
  });

  it("works with a scanner whose keyboard has another sign for the colon", () => {
    const desk = at([returned("RMA-1", [line("tee")])]);
    desk.scan("RMA-1", "GRADE;a", "NEXT");
    expect(taken(desk.state)).toEqual([["tee", 1, "a", "RESTOCK"]]);
  });

  it("keeps what is scanned while the shop is slow, in its order", () => {
    const desk = at([returned("RMA-1", [line("tee"), line("mug")])]);
    for (const code of ["RMA-1", "MUG", "GRADE:a", "TEE", "GRADE:c", "NEXT"]) desk.late(code);
    expect(desk.state.parcel).toBeNull();
    desk.answer();
    expect(taken(desk.state)).toEqual([
      ["mug", 1, "a", "RESTOCK"],
      ["tee", 1, "c", "SECOND_HAND"],
    ]);
  });
});

describe("what is wrong", () => {
  it("says that goods are not in the return, and leaves it open", () => {
    const desk = at([returned("RMA-1", [line("tee")])]);
    desk.scan("RMA-1", "STRANGE");
    expect(desk.state.news).toMatchObject({ tone: "bad", what: "notInReturn" });
    expect(desk.state).toMatchObject({ stray: "STRANGE", parcel: { ret: { number: "RMA-1" } } });
  });

  it("asks which of several returns of an order is meant", () => {
    const desk = at([returned("RMA-1", [line("tee")]), returned("RMA-2", [line("cap")])]);
    desk.scan("57");
    expect(desk.state.hits).toHaveLength(2);
    desk.act({ type: "choose", index: 1, key: key(), wording });
    expect(desk.state.parcel?.ret.number).toBe("RMA-2");
  });

  it("takes what was graded last along when another return is chosen or comes back", () => {
    const first = returned("RMA-1", [line("tee")], { orderNumber: "56" });
    const others = ["RMA-2", "RMA-3"].map((number) => returned(number, [line("cap")]));
    const desk = at([first, ...others]);
    desk.scan("RMA-1", "GRADE:a", "57");
    desk.act({ type: "choose", index: 0, key: key(), wording });
    expect(desk.state.outgoing[0]?.items).toMatchObject([{ lineId: "tee", grade: "a" }]);
    desk.scan("GRADE:c");
    const back = { key: "back", ret: first, items: [], isEmptyBox: false, openedAt: 0 };
    desk.act({ type: "reopen", parcel: back, key: key(), wording });
    expect(desk.state.outgoing[1]?.items).toMatchObject([{ lineId: "cap", grade: "c" }]);
    expect(desk.state.parcel?.key).toBe("back");
  });

  it("leaves the return open whose last item misses its reason when another is chosen", () => {
    const first = returned("RMA-1", [line("tee")], { orderNumber: "56" });
    const desk = at([first, ...["RMA-2", "RMA-3"].map((number) => returned(number, [line("cap")]))]);
    desk.scan("RMA-1", "GRADE:missing", "MORE", "57");
    desk.act({ type: "choose", index: 0, key: key(), wording });
    expect(desk.state.news?.what).toBe("tooManyMissing");
    expect(desk.state.parcel?.ret.number).toBe("RMA-1");
    expect(desk.state.hits).toHaveLength(2);
  });

  it("awaits nothing of what the customer keeps", () => {
    const kept = line("mug", { isKept: true });
    const desk = at([returned("RMA-1", [line("tee"), kept])]);
    desk.scan("RMA-1");
    expect(desk.state.draft.lineId).toBe("tee");
    desk.scan("GRADE:a", "NEXT");
    expect(desk.state.news?.what).toBe("complete");
  });

  it("takes nothing that nobody graded", () => {
    const desk = at([returned("RMA-1", [line("tee")])]);
    desk.scan("RMA-1", "NEXT");
    expect(desk.state.news).toMatchObject({ tone: "bad", what: "noGrade" });
    expect(taken(desk.state)).toEqual([]);
  });

  it("keeps units beyond those approved aside, and says why", () => {
    const desk = at([returned("RMA-1", [line("tee", { quantityApproved: 2 })])]);
    desk.scan("RMA-1", "MORE", "MORE", "GRADE:a", "NEXT");
    expect(taken(desk.state)).toEqual([
      ["tee", 2, "a", "RESTOCK"],
      ["tee", 1, "a", "QUARANTINE"],
    ]);
    expect(desk.state.parcel?.items[1]?.reason).toBe(wording.surplusReason);
    expect(desk.state.news).toMatchObject({ tone: "warn", what: "surplus" });
  });

  it("lets no more be missing than are awaited", () => {
    const desk = at([returned("RMA-1", [line("tee")])]);
    desk.scan("RMA-1", "MORE", "GRADE:missing", "NEXT");
    expect(desk.state.news).toMatchObject({ what: "tooManyMissing", values: { quantity: 1 } });
  });

  it("wants to know why a rule is not followed", () => {
    const desk = at([returned("RMA-1", [line("tee")])]);
    desk.scan("RMA-1");
    desk.act({
      type: "suggested",
      returnId: "id-RMA-1",
      suggestions: {
        "tee/a": {
          line: { id: "tee" },
          grade: { slug: "a" },
          disposition: "RECYCLE",
          rule: "Hygiene",
          warehouse: null,
          sentences: [],
        },
      },
    });
    desk.scan("GRADE:a");
    desk.act({ type: "disposition", disposition: "RESTOCK" });
    desk.confirm();
    expect(desk.state.news).toMatchObject({ what: "reason", values: { rule: "Hygiene" } });
    desk.act({ type: "draft", change: { reason: "Sealed." } });
    desk.confirm();
    expect(taken(desk.state)).toEqual([["tee", 1, "a", "RESTOCK"]]);
  });

  it("does not call a box empty that something was taken from", () => {
    const desk = at([returned("RMA-1", [line("tee"), line("mug")])]);
    desk.scan("RMA-1", "TEE", "GRADE:a", "NEXT", "EMPTY");
    expect(desk.state.news?.what).toBe("notEmpty");
    expect(desk.state.outgoing).toEqual([]);
  });
});

describe("the rest", () => {
  it("records an empty box", () => {
    const desk = at([returned("RMA-1", [line("tee")])]);
    desk.scan("RMA-1", "EMPTY");
    expect(desk.state.outgoing[0]).toMatchObject({ isEmptyBox: true, items: [] });
  });

  it("sends nothing of a return that was only looked at", () => {
    const desk = at([returned("RMA-1", [line("tee")])]);
    desk.scan("RMA-1", "DONE");
    expect(desk.state.outgoing).toEqual([]);
  });

  it("gives the last item back to be judged anew", () => {
    const desk = at([returned("RMA-1", [line("tee"), line("mug")])]);
    desk.scan("RMA-1", "TEE", "GRADE:c", "NEXT", "UNDO");
    expect(taken(desk.state)).toEqual([]);
    expect(desk.state.draft).toMatchObject({ lineId: "tee", grade: "c" });
  });

  it("inspects what arrived before, and does not receive it again", () => {
    const here = line("tee", { quantityReceived: 1 });
    const desk = at([returned("RMA-1", [here])]);
    desk.scan("RMA-1", "GRADE:a", "NEXT");
    expect(desk.state.parcel?.items[0]?.task).toBe("inspect");
  });

  it("knows goods by the bar code that the catalogue keeps", () => {
    const variant = {
      id: "v",
      sku: "OTHER",
      externalReference: null,
      metafields: { ean: "4006381333931" },
      product: { id: "p", thumbnail: null },
    };
    const desk = at([returned("RMA-1", [line("tee"), line("mug", { variant })])]);
    desk.scan("RMA-1", "4006381333931");
    expect(desk.state.draft.lineId).toBe("mug");
  });
});
