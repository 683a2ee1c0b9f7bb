import { describe, it } from "vitest";

import type { Look, Stage } from "./stage";
import { theatre } from "./stage";

const { open } = theatre();

const LOOKS = ([1280, 390] as const).flatMap((width) =>
  (["light", "dark"] as const).map((theme) => ({ width, theme })),
);

type Path = string | ((stage: Stage) => Promise<string>);

/** A page by the name of its picture, and what it shows in both languages. */
const PAGES: [name: string, path: Path, english: string, french: string][] = [
  ["queue", "/?view=all", "Goods awaited", "Articles attendus"],
  ["return", "/returns/RMA-000006", "Timeline", "Historique"],
  ["return-to-pay", "/returns/RMA-000032", "To be paid", "À verser"],
  ["desk", "/desk", "Where do you receive?", "Où réceptionnez-vous ?"],
  ["parcels", "/parcels", "Unknown sender", "Expéditeur inconnu"],
  ["parcel", parcel, "Whose may it be?", "À qui peut-il être ?"],
  ["record", "/parcels/new", "Goods 1", "Article 1"],
  ["withdrawals", "/withdrawals?show=all", "Overdue by", "En retard de"],
  ["withdrawal", withdrawal, "What was declared", "Ce qui a été déclaré"],
  ["gift-codes", async (stage) => `/gifts?orderId=${await order(stage)}`, "What was a gift?", "Qu’est-ce qui est un cadeau ?"],
  ["new", "/new", "Which order do goods come back from?", "De quelle commande"],
  ["new-of-order", async (stage) => `/new?orderId=${await order(stage)}`, "What comes back?", "Qu’est-ce qui revient ?"],
  ["policies", "/policies", "Default of the shop", "Politique par défaut"],
  ["policy", policy, "The first rule that applies decides", "La première règle qui s’applique"],
  ["versions", async (stage) => `${await policy(stage)}/versions`, "A published version never", "Une version publiée ne"],
  ["try", async (stage) => `${await policy(stage)}/try`, "Which order?", "Quelle commande ?"],
  ["backtest", async (stage) => `${await policy(stage)}/backtest`, "There is no draft to test", "Il n’y a pas de brouillon"],
  ["reasons", "/settings/reasons", "too-small", "too-small"],
  ["reason", "/settings/reasons/new", "Questions that follow", "Questions qui suivent"],
  ["grades", "/settings/grades", "Other goods came", "D’autres articles sont arrivés"],
  ["dispositions", "/settings/dispositions", "What becomes of goods that came back", "Ce que deviennent les articles retournés"],
  ["second-hand", "/settings/second-hand", "Link a variant", "Lier une variante"],
  ["mails", "/settings/mails", "Return approved", "Retour approuvé"],
  ["mail", "/settings/mails/APPROVED", "What can be filled in", "Ce qui peut être rempli"],
  ["mails-sent", "/settings/mails/sent?status=ALL", "Goods inspected", "Articles contrôlés"],
  ["portal", "/settings/portal", "How the head looks", "Aspect de l’en-tête"],
  ["exports", "/exports", "Exports", "Exports"],
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

async function withdrawal(stage: Stage) {
  const id = await firstId(
    stage,
    "{ found: returnWithdrawals(first: 1) { edges { node { id } } } }",
  );
  return `/withdrawals/${id}`;
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
  for (const [name, path, english, french] of PAGES) {
    await stage.visit(typeof path === "string" ? path : await path(stage));
    const shown = as.locale === "fr" ? french : english;
    await stage.frame.locator("#content").getByText(shown).first().waitFor();
    await stage.settle();
    await stage.picture(`${name}-${as.width}-${as.theme}-${as.locale}`);
    await stage.expectAccessible(name);
    await stage.expectNoSidewaysScroll(name);
  }
}

/** Any two of width, theme and language meet; all three do in the tests at full depth. */
function localesOf({ width, theme }: (typeof LOOKS)[number]): NonNullable<Look["locale"]>[] {
  if (process.env.RETURNS_TEST_DEPTH === "full") return ["en", "fr"];
  return [(width === 1280) === (theme === "light") ? "en" : "fr"];
}

describe("every page", () => {
  it.each(LOOKS)("can be read by everybody: $width wide, $theme", async (as) => {
    await Promise.all(localesOf(as).map((locale) => look({ ...as, locale })));
  });
});
