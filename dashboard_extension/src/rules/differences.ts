import type { Json, JsonObject, Rule } from "./document";
import { asDocument, inOrder, isEnabled, rulesOf, same, without } from "./document";

/** How one rule, or one setting, differs between two documents. */
export type Difference =
  | { kind: "added"; rule: Rule; place: number }
  | { kind: "removed"; rule: Rule; place: number }
  | { kind: "changed"; before: Rule; after: Rule; place: number; parts: Part[] }
  | { kind: "setting"; path: readonly string[]; before: Json | undefined; after: Json | undefined };

export type Part = "name" | "when" | "then" | "enabled" | "place";

/** What was done to the first document to make the second: rules in their new order. */
export function differencesOf(first: JsonObject, second: JsonObject): Difference[] {
  const before = rulesOf(inOrder(first));
  const after = rulesOf(inOrder(second));
  const former = matches(before, after);
  const moved = movedOf(before, after, former);
  const rules = after.flatMap((rule, place): Difference[] => {
    const old = former.get(rule);
    if (!old) return [{ kind: "added", rule, place }];
    const parts = partsOf(old, rule, moved.has(rule));
    return parts.length ? [{ kind: "changed", before: old, after: rule, place, parts }] : [];
  });
  const kept = new Set(former.values());
  const removed = before.flatMap((rule, place): Difference[] =>
    kept.has(rule) ? [] : [{ kind: "removed", rule, place }],
  );
  return [...rules, ...removed, ...settingsOf(first, second)];
}

/** The former self of each rule: by its name, or the same under another name. */
function matches(before: Rule[], after: Rule[]): Map<Rule, Rule> {
  const byName = new Map(before.map((rule) => [rule.name, rule]));
  const found = new Map<Rule, Rule>();
  for (const rule of after) {
    const old = byName.get(rule.name);
    if (old) found.set(rule, old);
  }
  const gone = new Set(before.filter((rule) => ![...found.values()].includes(rule)));
  for (const rule of after) {
    if (found.has(rule)) continue;
    for (const old of gone) {
      if (!same({ ...old, name: rule.name }, rule)) continue;
      found.set(rule, old);
      gone.delete(old);
      break;
    }
  }
  return found;
}

/** The fewest rules that were put elsewhere: all but the longest run that kept its order. */
function movedOf(before: Rule[], after: Rule[], former: Map<Rule, Rule>): Set<Rule> {
  const kept = after.filter((rule) => former.has(rule));
  const places = kept.map((rule) => before.indexOf(former.get(rule) as Rule));
  const runs: number[][] = [];
  places.forEach((place, at) => {
    const best = runs
      .slice(0, at)
      .filter((run) => (places[run.at(-1) ?? 0] ?? 0) < place)
      .sort((a, b) => b.length - a.length)[0];
    runs.push([...(best ?? []), at]);
  });
  const longest = new Set(runs.sort((a, b) => b.length - a.length)[0]);
  return new Set(kept.filter((_, at) => !longest.has(at)));
}

function partsOf(before: Rule, after: Rule, isMoved: boolean): Part[] {
  const parts: Part[] = [];
  if (before.name !== after.name) parts.push("name");
  if (!same(before.when ?? null, after.when ?? null)) parts.push("when");
  if (!same(before.then, after.then)) parts.push("then");
  if (isEnabled(before) !== isEnabled(after)) parts.push("enabled");
  if (isMoved) parts.push("place");
  return parts;
}

/** Settings, and the defaults one by one. */
function settingsOf(first: JsonObject, second: JsonObject): Difference[] {
  const before = settings(first);
  const after = settings(second);
  return [...new Map([...before, ...after])].flatMap(([key, { path }]): Difference[] => {
    const old = before.get(key)?.value;
    const now = after.get(key)?.value;
    if (same(old ?? null, now ?? null)) return [];
    return [{ kind: "setting", path, before: old, after: now }];
  });
}

interface Setting {
  path: readonly string[];
  value: Json | undefined;
}

function settings(document: JsonObject): Map<string, Setting> {
  const { defaults } = document;
  const rest = without(document, "rules", "defaults");
  const found = new Map<string, Setting>();
  for (const [name, value] of Object.entries(asDocument(defaults)))
    found.set(`defaults.${name}`, { path: ["defaults", name], value });
  for (const [name, value] of Object.entries(rest)) found.set(name, { path: [name], value });
  return found;
}
