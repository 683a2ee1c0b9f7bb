import type { Json, JsonObject } from "./document";
import { asDocument, isObject, without } from "./document";

/** As much of JSON Schema as an editor needs; what else there is stays unread. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: Json[];
  const?: Json;
  oneOf?: Schema[];
  anyOf?: Schema[];
  format?: string;
  pattern?: string;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  default?: Json;
  "x-unit"?: string;
  /** Which of the schema's definitions it is; set where a reference was followed. */
  "x-definition"?: string;
}

export interface Option {
  value: string;
  title: string;
}

export type Field =
  | { kind: "choice"; options: Option[] }
  | { kind: "flag" }
  | { kind: "whole"; minimum?: number; maximum?: number }
  | { kind: "decimal"; minimum?: number; maximum?: number }
  | { kind: "text"; isLong: boolean }
  | { kind: "day" }
  | { kind: "words"; options: Option[] | null }
  | { kind: "amounts" }
  | { kind: "map"; of: Schema }
  | { kind: "list"; of: Schema }
  | { kind: "object"; schema: Schema }
  | { kind: "any" };

const CURRENCY = "^[A-Z]{3}$";
const LONG = 500;

/** Reads one schema: follows its references and says what a field wants. */
export class SchemaReader {
  constructor(readonly root: Schema) {}

  resolve(schema: Schema | undefined): Schema {
    let here = schema ?? {};
    for (let hops = 0; here.$ref && hops < 10; hops++) {
      const name = here.$ref.split("/").at(-1) ?? "";
      const found = this.root.$defs?.[name];
      here = { "x-definition": name, ...found, ...here, $ref: found?.$ref };
    }
    return here;
  }

  /** Without "or null": that a field may be left out is shown by leaving it out. */
  bare(schema: Schema | undefined): Schema {
    const whole = this.resolve(schema);
    if (!whole.anyOf) return whole;
    const rest = whole.anyOf.filter(({ type }) => type !== "null");
    if (rest.length === 1) return { ...this.resolve(rest[0]), ...described(whole) };
    return { ...whole, anyOf: rest };
  }

  isOptional(schema: Schema | undefined): boolean {
    return Boolean(this.resolve(schema).anyOf?.some(({ type }) => type === "null"));
  }

  field(schema: Schema | undefined): Field {
    const bare = this.bare(schema);
    const options = optionsOf(bare);
    if (options) return { kind: "choice", options };
    if (bare.oneOf ?? bare.anyOf) return this.union(bare.oneOf ?? bare.anyOf ?? []);
    const { minimum, maximum } = bare;
    switch (bare.type) {
      case "boolean":
        return { kind: "flag" };
      case "integer":
        return { kind: "whole", minimum, maximum };
      case "number":
        return { kind: "decimal", minimum, maximum };
      case "string":
        return bare.format === "date"
          ? { kind: "day" }
          : { kind: "text", isLong: (bare.maxLength ?? 0) > LONG };
      case "array":
        return this.list(bare);
      case "object":
        return this.object(bare);
      default:
        return { kind: "any" };
    }
  }

  private union(choices: Schema[]): Field {
    const all = choices.map((choice) => this.resolve(choice));
    if (all.some(({ format }) => format === "date")) return { kind: "day" };
    const number = all.find(({ type }) => type === "number" || type === "integer");
    if (number && all.every(({ type }) => ["number", "integer", "string"].includes(type ?? "")))
      return { kind: "decimal", minimum: number.minimum, maximum: number.maximum };
    return { kind: "any" };
  }

  private list(schema: Schema): Field {
    const items = this.bare(schema.items);
    if (items.properties) return { kind: "list", of: items };
    if (items.type !== "string") return { kind: "any" };
    return { kind: "words", options: optionsOf(items) };
  }

  private object(schema: Schema): Field {
    if (schema.patternProperties?.[CURRENCY]) return { kind: "amounts" };
    if (schema.properties) return { kind: "object", schema };
    const of =
      Object.values(schema.patternProperties ?? {})[0] ??
      (isObject(schema.additionalProperties) ? (schema.additionalProperties as Schema) : null);
    return of ? { kind: "map", of: this.bare(of) } : { kind: "any" };
  }
}

/** The words that a field takes, with what they are called where the schema says it. */
export function optionsOf(schema: Schema): Option[] | null {
  if (schema.enum?.every((word) => typeof word === "string"))
    return schema.enum.map((word) => ({ value: String(word), title: titled(String(word)) }));
  if (schema.oneOf?.length && schema.oneOf.every((one) => typeof one.const === "string"))
    return schema.oneOf.map((one) => ({
      value: String(one.const),
      title: one.title ?? titled(String(one.const)),
    }));
  return null;
}

/** `Within Hours`, `by_grade` → `Within hours`, `By grade`. */
export function titled(text: string): string {
  const words = text.replaceAll("_", " ").trim().toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a value begins with, so that a new form is filled as the schema's defaults say. */
export function emptyOf(reader: SchemaReader, schema: Schema | undefined): Json {
  const bare = reader.bare(schema);
  if (bare.const !== undefined) return bare.const;
  if (bare.default !== undefined && bare.default !== null) return bare.default;
  const field = reader.field(bare);
  switch (field.kind) {
    case "choice":
      return field.options[0]?.value ?? "";
    case "flag":
      return true;
    case "whole":
      return field.minimum ?? 0;
    case "decimal":
      return String(field.minimum ?? 0);
    case "words":
    case "list":
      return [];
    case "object":
      return emptyObject(reader, field.schema);
    case "amounts":
    case "map":
      return {};
    case "any":
      return bare.type === "array" ? [] : bare.type === "object" ? {} : "";
    default:
      return "";
  }
}

function emptyObject(reader: SchemaReader, schema: Schema): JsonObject {
  const required = schema.required ?? [];
  return Object.fromEntries(
    required.map((name) => [name, emptyOf(reader, schema.properties?.[name])]),
  );
}

export const asSchema = (value: unknown): Schema => asDocument(value) as unknown as Schema;

function described({ title, description, default: own }: Schema): Partial<Schema> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(own === undefined || own === null ? {} : { default: own }),
  };
}

/** A value with what the schema says of fields that are left out, as the server keeps it. */
export function filled(reader: SchemaReader, schema: Schema | undefined, value: Json): Json {
  const field = reader.field(schema);
  if (field.kind === "list" && Array.isArray(value))
    return value.map((item) => filled(reader, field.of, item));
  if (field.kind !== "object" || !isObject(value)) return value;
  const known = Object.entries(field.schema.properties ?? {}).flatMap(([name, inner]) => {
    const own = value[name] ?? reader.resolve(inner).default;
    return own === undefined || own === null ? [] : [[name, filled(reader, inner, own)] as const];
  });
  const others = without(value, ...Object.keys(field.schema.properties ?? {}));
  return { ...Object.fromEntries(known), ...others };
}
