import type { Json, JsonObject } from "../document";
import { asDocument, isEnabled } from "../document";
import { conditionClause } from "./conditions";
import { effectClauses } from "./effects";
import { CLAUSES } from "./factMessages";
import type { Teller } from "./Teller";

/** What a rule looks at, or null where it always applies. */
export function conditionText(rule: JsonObject, teller: Teller): string | null {
  const when = rule.when as Json | undefined;
  return when === undefined || when === null ? null : conditionClause(when, teller);
}

/** Everything that a rule sets; by semicolons where one says several things. */
export function effectsText(effects: JsonObject, teller: Teller): string {
  const told = effectClauses(effects, teller);
  if (!told.length) return teller.say(CLAUSES.nothingSet);
  return told.slice(0, -1).some((text) => text.includes(", "))
    ? told.join("; ")
    : teller.all(told);
}

/** As in: If the product type is Shoes, then return shipping is free. */
export function ruleSentence(rule: JsonObject, teller: Teller): string {
  const effects = effectsText(asDocument(rule.then), teller);
  const condition = conditionText(rule, teller);
  const told =
    condition === null
      ? teller.say(CLAUSES.always, { effects })
      : teller.say(CLAUSES.rule, { condition, effects });
  return isEnabled(rule) ? told : teller.say(CLAUSES.switchedOff, { rule: told });
}
