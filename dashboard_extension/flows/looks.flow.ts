import { describe, it } from "vitest";

import type { Look, Stage } from "./stage";
import { theatre } from "./stage";

const { open } = theatre();

const LOOKS = ([1280, 390] as const).flatMap((width) =>
  (["light", "dark"] as const).map((theme) => ({ width, theme })),
);

/** A page, by the name of its picture; some stand behind a row of a list. */
const PAGES: [name: string, path: string | ((stage: Stage) => Promise<string>)][] = [
  ["queue", "/?view=all"],
  ["return", "/returns/RMA-000006"],
  ["return-to-pay", "/returns/RMA-000036"],
  ["desk", "/desk"],
  ["parcels", "/parcels"],
  ["parcel", parcel],
  ["record", "/parcels/new"],
  ["new", "/new"],
  ["new-of-order", async (stage) => `/new?orderId=${await order(stage)}`],
  ["policies", "/policies"],
  ["policy", async (stage) => policy(stage)],
  ["policy-versions", async (stage) => `${await policy(stage)}/versions`],
  ["policy-try", async (stage) => `${await policy(stage)}/try`],
  ["policy-backtest", async (stage) => `${await policy(stage)}/backtest`],
  ["reasons", "/settings/reasons"],
  ["reason", "/settings/reasons/new"],
  ["grades", "/settings/grades"],
  ["dispositions", "/settings/dispositions"],
  ["second-hand", "/settings/second-hand"],
  ["exports", "/exports"],
];

async function firstId(stage: Stage, query: string): Promise<string> {
  const { found } = await stage.ask<{ found: { edges: { node: { id: string } }[] } }>(query);
  return encodeURIComponent(found.edges[0]?.node.id ?? "");
}

async function parcel(stage: Stage) {
  const id = await firstId(
    stage,
    "{ found: returnBlindReceipts(first: 1) { edges { node { id } } } }",
  );
  return `/parcels/${id}`;
}

const order = (stage: Stage) =>
  firstId(stage, '{ found: orders(first: 1) { edges { node { id } } } }');

async function policy(stage: Stage) {
  const { found } = await stage.ask<{ found: { id: string }[] }>(
    "{ found: returnPolicies { id channel { slug } } }",
  );
  return `/policies/${encodeURIComponent(found[1]?.id ?? "")}`;
}

/** All pages, one after the other; what is wrong with any of them. */
async function look(as: Look) {
  const stage = await open(as);
  await stage.openReturns();
  for (const [name, path] of PAGES) {
    await stage.visit(typeof path === "string" ? path : await path(stage));
    await stage.picture(`${name}-${as.width}-${as.theme}-${as.locale}`);
    await stage.expectAccessible(name);
    await stage.expectNoSidewaysScroll(name);
  }
}

describe("every page", () => {
  it.each(LOOKS)("can be read by everybody: $width wide, $theme", async (as) => {
    await Promise.all([look({ ...as, locale: "en" }), look({ ...as, locale: "fr" })]);
  });
});
