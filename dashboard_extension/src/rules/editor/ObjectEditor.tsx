import type { Json, Path } from "../document";
import { asDocument } from "../document";
import { EditorProvider, useEditor } from "../EditorContext";
import type { Schema } from "../schema";
import { isWanted, withoutIdle } from "./dependent";
import styles from "./Editor.module.css";
import { FieldEditor } from "./FieldEditor";

/** Every field of an object that means something as it stands. */
export function ObjectEditor({
  schema,
  value,
  path,
  without = [],
}: {
  schema: Schema;
  value: Json | undefined;
  path: Path;
  without?: readonly string[];
}) {
  const editor = useEditor();
  const whole = asDocument(value);
  const kind = schema["x-definition"];
  /** A choice takes along what another choice had asked for. */
  const change: typeof editor.change = (place, next) => {
    const name = String(place[path.length] ?? "");
    const isOwn = place.length === path.length + 1;
    if (!isOwn || next === undefined) return editor.change(place, next);
    const changed = withoutIdle(kind, { ...whole, [name]: next });
    const isAlone = Object.keys(whole).every((key) => key in changed);
    editor.change(isAlone ? place : path, isAlone ? next : changed);
  };
  return (
    <EditorProvider value={{ ...editor, change }}>
      <div className={styles.fields}>
        {Object.entries(schema.properties ?? {})
          .filter(([name]) => !without.includes(name) && isWanted(kind, name, whole))
          .map(([name, field]) => (
            <FieldEditor
              key={name}
              name={name}
              schema={field}
              value={whole[name]}
              path={[...path, name]}
            />
          ))}
      </div>
    </EditorProvider>
  );
}
