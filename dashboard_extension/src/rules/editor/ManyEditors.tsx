import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { TextInput } from "@/ui/controls";

import type { Json, Path } from "../document";
import { asDocument } from "../document";
import { useEditor } from "../EditorContext";
import { messages } from "../messages";
import type { Schema } from "../schema";
import { emptyOf } from "../schema";
import styles from "./Editor.module.css";
import { FieldEditor } from "./FieldEditor";
import { ObjectEditor } from "./ObjectEditor";

interface Many {
  of: Schema;
  value: Json | undefined;
  path: Path;
}

/** Objects one below the other, as the kinds of customers are. */
export function ListEditor({ of, value, path }: Many) {
  const { reader, change } = useEditor();
  const intl = useIntl();
  const items = Array.isArray(value) ? value : [];
  return (
    <>
      {items.map((item, at) => (
        <fieldset key={at} className={styles.box}>
          <legend className={styles.legend}>
            <FormattedMessage {...messages.item} values={{ number: at + 1 }} />
          </legend>
          <ObjectEditor schema={of} value={item} path={[...path, at]} />
          <button
            type="button"
            className={styles.icon}
            aria-label={intl.formatMessage(messages.removeNamed, {
              name: String(asDocument(item).name ?? at + 1),
            })}
            onClick={() => change([...path, at], undefined)}
          >
            <Trash2 size={16} aria-hidden />
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className={styles.small}
        onClick={() => change(path, [...items, emptyOf(reader, of)])}
      >
        <Plus size={14} aria-hidden /> <FormattedMessage {...messages.addEntry} />
      </button>
    </>
  );
}

/** A value for each of some keys, such as days by country. */
export function MapEditor({ of, value, path, name }: Many & { name: string }) {
  const { reader, words, change } = useEditor();
  const intl = useIntl();
  const [key, setKey] = useState("");
  const entries = asDocument(value);
  const known = words.suggestions(name.endsWith("by_country") ? "shipping_country" : "grade");
  const proposed = /by_(country|grade)$/.test(name) ? known : [];
  const add = () => {
    const found = proposed.find(({ label }) => label.toLowerCase() === key.trim().toLowerCase());
    const wanted = found?.value ?? key.trim();
    if (wanted && !(wanted in entries)) change([...path, wanted], emptyOf(reader, of));
    setKey("");
  };
  return (
    <>
      {Object.entries(entries).map(([entry, inner]) => (
        <div key={entry} className={styles.entry}>
          <span>{known.find((one) => one.value === entry)?.label ?? entry}</span>
          <FieldEditor
            name={name === "by_grade" ? "moment" : entry}
            schema={of}
            value={inner}
            path={[...path, entry]}
            isBare
          />
          <button
            type="button"
            className={styles.icon}
            aria-label={intl.formatMessage(messages.removeNamed, { name: entry })}
            onClick={() => change([...path, entry], undefined)}
          >
            <Trash2 size={16} aria-hidden />
          </button>
        </div>
      ))}
      <div className={styles.entry}>
        <TextInput
          aria-label={intl.formatMessage(messages.entryKey)}
          placeholder={intl.formatMessage(messages.entryKey)}
          list={proposed.length ? `${path.join("-")}-keys` : undefined}
          value={key}
          onChange={({ target }) => setKey(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        {proposed.length > 0 && (
          <datalist id={`${path.join("-")}-keys`}>
            {proposed.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </datalist>
        )}
        <button type="button" className={styles.small} onClick={add}>
          <Plus size={14} aria-hidden /> <FormattedMessage {...messages.addEntry} />
        </button>
      </div>
    </>
  );
}
