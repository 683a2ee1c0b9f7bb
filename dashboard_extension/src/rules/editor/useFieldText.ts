import type { Schema } from "../schema";
import { titled } from "../schema";
import { useEditor } from "../EditorContext";
import { EFFECTS } from "../words/effectMessages";
import { FIELD_HINTS, FIELDS } from "../words/fieldMessages";
import type { Texts } from "../words/Teller";

/** What a field is called, and our word on it, or else the schema's, which is English. */
export function useFieldText(name: string, schema: Schema): { label: string; hint?: string } {
  const { reader, words } = useEditor();
  const { title, description } = reader.bare(schema);
  const known = (FIELDS as Texts)[name] ?? (EFFECTS as Texts)[name];
  const label = known ? words.teller.say(known) : titled(title ?? name);
  const own = (FIELD_HINTS as Texts)[name];
  if (own) return { label, hint: words.teller.say(own) };
  const isRead = words.teller.intl.locale.startsWith("en") || !known;
  return { label, hint: isRead ? description?.replaceAll("``", "") : undefined };
}
