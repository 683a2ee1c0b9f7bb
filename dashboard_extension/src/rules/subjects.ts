import type { Json, JsonObject } from "./document";
import { asDocument, isObject } from "./document";
import type { Schema, SchemaReader } from "./schema";
import { emptyOf, optionsOf } from "./schema";

/** How a test of a kind is asked for; anything else has a form made of its schema. */
export type Shape = "words" | "number" | "flag" | "day" | "other";

/** One thing that a condition may look at. */
export interface Subject {
  /** `fact:reason`, or the kind of test as in `attribute`. */
  key: string;
  /** The field that names it, with the word it has there where that is fixed. */
  head: string;
  word: string | null;
  title: string;
  hint: string | undefined;
  unit: string | undefined;
  shape: Shape;
  schema: Schema;
}

const BOUNDS = ["at_least", "more_than", "at_most", "less_than"];
const JOINTS = new Set(["all", "any", "not"]);

/** All that conditions may look at, as the schema has it. */
export function subjectsOf(reader: SchemaReader): Subject[] {
  const conditions = reader.resolve({ $ref: "#/$defs/Condition" }).oneOf ?? [];
  return conditions.flatMap((one): Subject[] => {
    const schema = reader.resolve(one);
    const properties = schema.properties ?? {};
    const head = schema.required?.[0] ?? Object.keys(properties)[0];
    if (!head || JOINTS.has(head)) return [];
    const shape = shapeOf(properties);
    if (head !== "fact") {
      const { title, description } = schema;
      const named = { title: description ?? title ?? head, hint: description };
      return [{ key: head, head, word: null, unit: undefined, shape, schema, ...named }];
    }
    const facts = reader.resolve(properties.fact);
    return (optionsOf(facts) ?? []).map(({ value, title }) => {
      const said = facts.oneOf?.find((choice) => choice.const === value);
      return {
        key: `fact:${value}`,
        head,
        word: value,
        title,
        hint: said?.description,
        unit: said?.["x-unit"],
        shape,
        schema,
      };
    });
  });
}

function shapeOf(properties: Record<string, Schema>): Shape {
  const names = Object.keys(properties);
  if (names.includes("any_of")) return "words";
  if (names.includes("holds")) return "flag";
  if (BOUNDS.some((name) => names.includes(name))) return "number";
  if (names.includes("first") && names.includes("last")) return "day";
  return "other";
}

/** What a test that is there looks at; undefined: something the schema does not know. */
export function subjectOf(test: Json, subjects: readonly Subject[]): Subject | undefined {
  if (!isObject(test)) return undefined;
  return subjects.find(({ head, word }) =>
    word === null ? head in test : test[head] === word,
  );
}

/** A test of something, as far as it can be begun. */
export function begin(subject: Subject, reader: SchemaReader): JsonObject {
  const required = subject.schema.required ?? [];
  const rest = Object.fromEntries(
    required
      .filter((name) => name !== subject.head)
      .map((name) => [name, emptyOf(reader, subject.schema.properties?.[name])]),
  );
  const head = subject.word ?? emptyOf(reader, subject.schema.properties?.[subject.head]);
  const begun: JsonObject = { [subject.head]: head, ...rest };
  if (subject.shape === "number") begun.at_least = "1";
  if (subject.shape === "flag") begun.holds = true;
  if (subject.shape === "day") Object.assign(begun, { first: "11-01", last: "12-31" });
  return begun;
}

export type Joint = "all" | "any";

export interface Group {
  joint: Joint;
  denied: boolean;
  parts: Json[];
}

/** A condition as a group; null: it is a single test. */
export function groupOf(condition: Json): Group | null {
  const { denied, inner } = denial(condition);
  if (!isObject(inner)) return null;
  for (const joint of ["all", "any"] as const) {
    const parts = inner[joint];
    if (Array.isArray(parts)) return { joint, denied, parts };
  }
  return null;
}

/** How often "not" stands before a condition, and what is behind it. */
export function denial(condition: Json): { denied: boolean; inner: Json } {
  let inner = condition;
  let denied = false;
  while (isObject(inner) && inner.not !== undefined && Object.keys(inner).length === 1) {
    inner = inner.not;
    denied = !denied;
  }
  return { denied, inner };
}

export const deny = (inner: Json, denied: boolean): Json => (denied ? { not: inner } : inner);

export const grouped = ({ joint, denied, parts }: Group): Json =>
  deny({ [joint]: parts }, denied);

/** The key under which traces and the shop's names know a test's words. */
export function wordsKey(test: JsonObject): string {
  if (typeof test.fact === "string") return test.fact;
  if (typeof test.question === "string") return `answer:${test.question}`;
  if (typeof test.attribute === "string") return `attribute:${test.attribute}`;
  return Object.keys(asDocument(test))[0] ?? "";
}

