/**
 * A document of rules as it is kept: plain JSON. It is only ever changed place by place,
 * so that whatever these pages do not know of it stays as it is.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
export type Step = string | number;
export type Path = readonly Step[];

export interface Rule extends JsonObject {
  name: string;
  then: JsonObject;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const asDocument = (value: unknown): JsonObject =>
  isObject(value) ? value : {};

/** What stands at a place; undefined where nothing does. */
export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = root;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isObject(here)) here = here[step];
    else return undefined;
  }
  return here;
}

/** The same document with another value at a place; undefined takes it out. */
export function withValueAt(root: Json, path: Path, value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (Array.isArray(root)) {
    const copy = [...root];
    const at = Number(step);
    if (!rest.length && value === undefined) copy.splice(at, 1);
    else copy[at] = withValueAt(copy[at] ?? {}, rest, value);
    return copy;
  }
  const whole: JsonObject = isObject(root) ? root : {};
  if (!rest.length && value === undefined) return without(whole, String(step));
  return { ...whole, [step]: withValueAt(whole[step] ?? {}, rest, value) };
}

export function without(whole: JsonObject, ...names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
}

/** A place as the server writes it: `rules[2].then.photos`. */
export function pathText(path: Path): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : at ? `.${step}` : step))
    .join("");
}

export function rulesOf(document: JsonObject): Rule[] {
  const rules = document.rules;
  if (!Array.isArray(rules)) return [];
  return rules.map((rule) => {
    const whole = asDocument(rule);
    return { ...whole, name: String(whole.name ?? ""), then: asDocument(whole.then) };
  });
}

export const priorityOf = (rule: JsonObject): number => Number(rule.priority ?? 0) || 0;
export const isEnabled = (rule: JsonObject): boolean => rule.enabled !== false;

/** The document with its rules in the order in which they are asked. */
export function inOrder(document: JsonObject): JsonObject {
  if (!Array.isArray(document.rules)) return document;
  const before = document.rules;
  const rules = before
    .map((rule, at) => ({ rule, at, priority: priorityOf(asDocument(rule)) }))
    .sort((a, b) => b.priority - a.priority || a.at - b.at)
    .map(({ rule }) => rule);
  return rules.every((rule, at) => rule === before[at]) ? document : { ...document, rules };
}

/**
 * Rules in order, with one of them put elsewhere. Only the rule that moves may get
 * another priority, and only where its own would not keep it there: of equals the one
 * that stands first wins.
 */
export function movedRule(rules: Json[], from: number, to: number): Json[] {
  const rest = rules.filter((_, at) => at !== from);
  const rule = asDocument(rules[from]);
  const above = rest[to - 1];
  const below = rest[to];
  let priority = priorityOf(rule);
  if (above !== undefined) priority = Math.min(priority, priorityOf(asDocument(above)));
  if (below !== undefined) priority = Math.max(priority, priorityOf(asDocument(below)));
  const moved = priority === priorityOf(rule) ? rule : { ...rule, priority };
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** A name that no other rule has: "Sale 2". */
export function freeName(wanted: string, rules: readonly JsonObject[]): string {
  const taken = new Set(rules.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} ${number}`;
    if (!taken.has(name)) return name;
  }
}

/** Equal as documents: the order of keys says nothing, nor whether a number is quoted. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a === "number" || typeof b === "number") return String(a) === String(b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key] ?? null, b[key] ?? null));
}
