import { Trash2 } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import { Choice } from "@/ui/controls";

import type { Json, Path } from "../document";
import { asDocument } from "../document";
import { useEditor } from "../EditorContext";
import { messages } from "../messages";
import type { Schema } from "../schema";
import { emptyOf, filled } from "../schema";
import { effectName, inReadingOrder } from "../words/effects";
import { isWanted } from "./dependent";
import styles from "./Editor.module.css";
import { FieldEditor } from "./FieldEditor";
import { RawInput } from "./RawInput";

/** What is set, each with its form, and a list of what could be. */
export function EffectsEditor({
  schema,
  value,
  path,
}: {
  schema: Schema;
  value: Json | undefined;
  path: Path;
}) {
  const { reader, words, change } = useEditor();
  const intl = useIntl();
  const effects = asDocument(value);
  const known = Object.entries(reader.bare(schema).properties ?? {});
  const set = inReadingOrder(Object.keys(effects)).filter((name) => effects[name] !== null);
  const required = reader.bare(schema).required ?? [];
  const kind = reader.bare(schema)["x-definition"];
  const left = known.filter(
    ([name]) => !set.includes(name) && isWanted(kind, name, effects),
  );
  return (
    <div className={styles.effects}>
      {!set.length && (
        <p className={styles.soft}>
          <FormattedMessage {...messages.noEffects} />
        </p>
      )}
      {set.map((name) => {
        const field = known.find(([one]) => one === name)?.[1];
        const title = effectName(name, words.teller, field && reader.bare(field).title);
        return (
          <section key={name} className={styles.effect} aria-label={title}>
            <h4 className={styles.effectName}>{title}</h4>
            {field ? (
              <FieldEditor
                name={name}
                schema={field}
                value={effects[name]}
                path={[...path, name]}
                isBare
              />
            ) : (
              <RawInput
                control={{ id: name, "aria-describedby": undefined, "aria-invalid": false }}
                value={effects[name]}
                onChange={(next) => change([...path, name], next)}
              />
            )}
            {!required.includes(name) && (
              <button
                type="button"
                className={styles.icon}
                aria-label={intl.formatMessage(messages.removeNamed, { name: title })}
                onClick={() => change([...path, name], undefined)}
              >
                <Trash2 size={16} aria-hidden />
              </button>
            )}
          </section>
        );
      })}
      {left.length > 0 && (
        <Choice
          className={styles.adder}
          aria-label={intl.formatMessage(messages.addEffect)}
          value=""
          onChange={({ target }) => {
            const field = left.find(([name]) => name === target.value)?.[1];
            const begun = filled(reader, field, emptyOf(reader, field));
            change([...path, target.value], begun);
          }}
        >
          <option value="">{intl.formatMessage(messages.addEffect)}</option>
          {left.map(([name, field]) => (
            <option key={name} value={name}>
              {effectName(name, words.teller, reader.bare(field).title)}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}
