import type { SchemaReader } from "../schema";

/** Everything of a document that is neither a rule nor a default, nor always the same. */
export function settingsIn(reader: SchemaReader): string[] {
  return Object.entries(reader.root.properties ?? {})
    .filter(([name]) => name !== "rules" && name !== "defaults")
    .filter(([, schema]) => reader.resolve(schema).const === undefined)
    .map(([name]) => name);
}
