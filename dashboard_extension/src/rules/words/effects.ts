import type { Json, JsonObject } from "../document";
import { asDocument, isObject } from "../document";
import { titled } from "../schema";
import { EFFECTS, SAYS } from "./effectMessages";
import type { Teller, Texts } from "./Teller";
import { singular } from "./Teller";

type Clause = (value: Json, teller: Teller) => string;

const given = (value: Json | undefined) => value !== undefined && value !== null;

/** What an effect is called, as a heading. */
export function effectName(name: string, teller: Teller, title?: string): string {
  const known = (EFFECTS as Texts)[name];
  return known ? teller.say(known) : (title ?? titled(name));
}

/** What an effect sets, without capital and full stop. */
export function effectClause(name: string, value: Json, teller: Teller): string {
  const clause = CLAUSES[name];
  if (clause) return clause(value, teller);
  const text = typeof value === "string" ? teller.meaning(name, value) : teller.plain(value);
  return teller.say(SAYS.other, { name: effectName(name, teller).toLowerCase(), value: text });
}

const ORDER = Object.keys(EFFECTS);

/** What matters most to a customer first: a database keeps no order of its own. */
export function inReadingOrder(names: readonly string[]): string[] {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return [...names].sort((a, b) => place(a) - place(b));
}

/** A clause for each effect that is set. */
export function effectClauses(effects: JsonObject, teller: Teller): string[] {
  return inReadingOrder(Object.keys(effects))
    .map((name) => [name, effects[name]] as const)
    .filter(([, value]) => given(value))
    .map(([name, value]) => effectClause(name, value as Json, teller));
}

const CLAUSES: Record<string, Clause> = {
  window: (value, teller) => {
    const { days, start, of, until, skip_closed_days: skips } = asDocument(value);
    if (!given(days)) return teller.say(SAYS.windowOpen);
    const from = `${String(start ?? "delivery")}_${String(of ?? "line")}`;
    const span = teller.say((SAYS as Texts)[from], { days: teller.days(Number(days)) });
    const told = [teller.say(SAYS.window, { span: span || teller.days(Number(days)) })];
    if (given(until)) told.push(teller.say(SAYS.until, { day: teller.day(until) }));
    if (skips === true) told.push(teller.say(SAYS.nextWorkingDay));
    return told.join(", ");
  },
  returnable: (value, teller) => {
    const { allowed, ground } = asDocument(value);
    if (allowed !== false) return teller.say(SAYS.returnable);
    if (typeof ground !== "string") return teller.say(SAYS.notReturnable);
    return teller.say(SAYS.excluded, { ground: teller.meaning("ground", ground) });
  },
  reasons: list("reasons"),
  resolutions: list("resolutions"),
  methods: list("methods"),
  restocking_fee: fee("restocking_fee", "noRestockingFee"),
  return_shipping_fee: fee("return_shipping_fee", "freeShipping"),
  outbound_shipping: (value, teller) => teller.meaning("outbound_shipping", String(value)),
  outcome: (value, teller) => {
    const { do: what, up_to: limit } = asDocument(value);
    const told = [teller.meaning("do", String(what))];
    if (given(limit)) told.push(teller.say(SAYS.upTo, { amount: teller.amounts(limit) }));
    return told.join(", ");
  },
  priority: (value, teller) => teller.meaning("priority", String(value)),
  service_hours: (value, teller) => teller.say(SAYS.service_hours, { hours: Number(value) }),
  photos: (value, teller) =>
    Number(value) ? teller.say(SAYS.photos, { photos: Number(value) }) : teller.say(SAYS.noPhotos),
  warehouse: (value, teller) =>
    teller.say(SAYS.warehouse, { name: teller.word("warehouse", String(value)) }),
  refund_at: refundClause,
  store_credit: creditClause,
  kept_item: (value, teller) =>
    teller.say(SAYS.kept_item, { part: teller.part(asDocument(value).refund_percentage) }),
  exchange: (value, teller) => {
    const terms = asDocument(value);
    const told = ["if_cheaper", "if_dearer", "ship"]
      .filter((name) => typeof terms[name] === "string")
      .map((name) => teller.meaning(name, String(terms[name])));
    if (given(terms.pay_within_hours))
      told.push(teller.say(SAYS.payWithin, { hours: Number(terms.pay_within_hours) }));
    return told.join(", ");
  },
  bought_gift_cards: (value, teller) => teller.meaning("bought_gift_cards", String(value)),
  kept_gift: (value, teller) => teller.meaning("kept_gift", String(value)),
  advice: (value, teller) => teller.say(SAYS.advice, { text: String(value) }),
  disposition: (value, teller) =>
    teller.say(SAYS.disposition, { word: teller.meaning("disposition", String(value)) }),
  second_hand: (value, teller) => {
    const { channel, percentage } = asDocument(value);
    const place = teller.word("channel", String(channel ?? ""));
    return teller.say(SAYS.secondHand, { channel: place, part: teller.part(percentage) });
  },
};

function list(name: string): Clause {
  return (value, teller) => {
    const words = Array.isArray(value) ? value : [value];
    const told = words.map((word) => teller.word(singular(name), String(word)));
    return teller.say((SAYS as Texts)[name], { words: teller.all(told) });
  };
}

function fee(name: string, free: "noRestockingFee" | "freeShipping"): Clause {
  return (value, teller) => {
    const terms = asDocument(value);
    if (terms.type === "free") return teller.say(SAYS[free]);
    const told = [teller.say((SAYS as Texts)[name], { fee: feeAmount(terms, teller) })];
    if (isObject(terms.free_from))
      told.push(teller.say(SAYS.freeFrom, { amount: teller.amounts(terms.free_from) }));
    if (terms.tax === "none") told.push(teller.say(SAYS.withoutTax));
    return told.join(", ");
  };
}

function feeAmount(terms: JsonObject, teller: Teller): string {
  if (given(terms.percentage))
    return teller.say(SAYS.ofPaid, { part: teller.part(terms.percentage) });
  const each = (SAYS as Texts)[`each_${String(terms.each ?? "return")}`];
  return teller.say(each, { amount: teller.amounts(terms.amount) });
}

function refundClause(value: Json, teller: Teller): string {
  const { moment, by_grade: grades, automatic, within_hours: hours } = asDocument(value);
  const told = [
    teller.say(SAYS.refund_at, { moment: teller.meaning("moment", String(moment)) }),
    ...Object.entries(asDocument(grades)).map(([grade, other]) =>
      teller.say(SAYS.forGrade, {
        grade: teller.word("grade", grade),
        moment: teller.meaning("moment", String(other)),
      }),
    ),
  ];
  if (automatic === false) told.push(teller.say(SAYS.notAutomatic));
  if (given(hours)) told.push(teller.say(SAYS.overdue, { hours: Number(hours) }));
  return told.join(", ");
}

function creditClause(value: Json, teller: Teller): string {
  const terms = asDocument(value);
  const bonus = Number(terms.bonus_percentage ?? 0);
  const told = [
    bonus ? teller.say(SAYS.bonus, { part: teller.part(bonus) }) : teller.say(SAYS.noBonus),
  ];
  if (given(terms.expires_after_days))
    told.push(teller.say(SAYS.expires, { days: Number(terms.expires_after_days) }));
  else told.push(teller.say(SAYS.neverExpires));
  if (terms.cards_first === true) told.push(teller.say(SAYS.cardsFirst));
  return told.join(", ");
}
