import type { Json, JsonObject } from "../document";
import { isObject, without } from "../document";
import { denial, groupOf, wordsKey } from "../subjects";
import { CLAUSES, FLAGS } from "./factMessages";
import type { Teller, Texts } from "./Teller";

const OPPOSITE = {
  at_least: "less_than",
  more_than: "at_most",
  at_most: "more_than",
  less_than: "at_least",
} as const;
type Bound = keyof typeof OPPOSITE;
const BOUNDS = Object.keys(OPPOSITE) as Bound[];
const MONEY = new Set(["unit_price", "line_value", "order_value"]);

/** A condition without capital and full stop; what it joins stands in brackets. */
export function conditionClause(condition: Json, teller: Teller, holds = true): string {
  const { denied, inner } = denial(condition);
  const group = groupOf(inner);
  if (group) return joined(group.joint, group.parts, teller, denied ? !holds : holds);
  if (!isObject(inner)) return teller.plain(inner);
  return testClause(inner, teller, denied ? !holds : holds);
}

/** What all or any join; denied, each part is, and "and" becomes "or". */
function joined(joint: "all" | "any", parts: Json[], teller: Teller, holds: boolean): string {
  if (!parts.length) return teller.say(CLAUSES.nothing);
  const told = parts.map((part) => {
    const text = conditionClause(part, teller, holds);
    const inner = groupOf(part);
    return parts.length > 1 && inner && inner.parts.length > 1 ? `(${text})` : text;
  });
  return (joint === "all") === holds ? teller.all(told) : teller.any(told);
}

/** One test: "the reason is too small". */
export function testClause(test: JsonObject, teller: Teller, holds = true): string {
  const fact = subjectText(test, teller);
  if (BOUNDS.some((bound) => given(test[bound]))) return numberClause(test, teller, holds);
  if (given(test.first) || given(test.last)) return dayClause(test, fact, teller, holds);
  if (test.holds !== undefined || isFlag(test)) return flagClause(test, fact, teller, holds);
  if (Array.isArray(test.any_of)) {
    const words = teller.any(test.any_of.map((word) => wordText(test, String(word), teller)));
    const text = holds ? CLAUSES.is : CLAUSES.isNot;
    return teller.say(text, { fact, words: words || teller.say(CLAUSES.nothing) });
  }
  if (isOpen(test)) return teller.say(holds ? CLAUSES.hasValue : CLAUSES.hasNoValue, { fact });
  const text = holds ? CLAUSES.other : CLAUSES.otherNot;
  return teller.say(text, { fact, value: teller.entries(without(test, "fact")) });
}

const given = (value: Json | undefined) => value !== undefined && value !== null;
const isFlag = ({ fact }: JsonObject) => typeof fact === "string" && fact in FLAGS;
const isOpen = (test: JsonObject) =>
  ["attribute", "metadata", "question"].some((head) => typeof test[head] === "string");

function subjectText(test: JsonObject, teller: Teller): string {
  if (typeof test.metadata === "string")
    return teller.subject(`${test.metadata}:${String(test.key ?? "")}`);
  return teller.subject(wordsKey(test));
}

function wordText(test: JsonObject, word: string, teller: Teller): string {
  return typeof test.metadata === "string" ? word : teller.word(wordsKey(test), word);
}

function numberClause(test: JsonObject, teller: Teller, holds: boolean): string {
  const key = String(test.fact ?? "");
  const fact = subjectText(test, teller);
  const clauses = BOUNDS.filter((bound) => given(test[bound])).map((bound) =>
    teller.say((CLAUSES as Texts)[holds ? bound : OPPOSITE[bound]], {
      fact,
      number: quantity(key, test[bound], teller),
    }),
  );
  return holds ? teller.all(clauses) : teller.any(clauses);
}

/** A number with the unit of its fact; amounts are in whatever the order's currency is. */
function quantity(fact: string, value: Json | undefined, teller: Teller): string {
  if (fact.endsWith("_percentage") || fact.endsWith("_rate")) return teller.part(value);
  if (fact.startsWith("days_since") && Number.isInteger(Number(value)))
    return teller.days(Number(value));
  if (MONEY.has(fact) && Number.isFinite(Number(value)))
    return teller.intl.formatNumber(Number(value), { minimumFractionDigits: 2 });
  return teller.number(value);
}

function dayClause(test: JsonObject, fact: string, teller: Teller, holds: boolean): string {
  const { first, last } = test;
  if (given(first) && given(last)) {
    const days = { first: teller.day(first), last: teller.day(last) };
    return teller.say(holds ? CLAUSES.between : CLAUSES.notBetween, { fact, ...days });
  }
  if (given(first))
    return teller.say(holds ? CLAUSES.from : CLAUSES.before, { fact, day: teller.day(first) });
  return teller.say(holds ? CLAUSES.until : CLAUSES.after, { fact, day: teller.day(last) });
}

function flagClause(test: JsonObject, fact: string, teller: Teller, holds: boolean): string {
  const affirmed = (test.holds !== false) === holds;
  const name = String(test.fact ?? "");
  const text = (FLAGS as Texts)[affirmed ? name : `${name}_not`];
  return text ? teller.say(text) : teller.say(affirmed ? CLAUSES.holds : CLAUSES.holdsNot, { fact });
}
