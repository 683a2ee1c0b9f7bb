import { useIntl } from "react-intl";

import { Choice, TextArea, TextInput } from "@/ui/controls";
import type { ControlProps } from "@/ui/Field";
import { Field } from "@/ui/Field";

import type { Json, Path } from "../document";
import { useEditor } from "../EditorContext";
import { issuesAt, issuesWithin } from "../issues";
import { messages } from "../messages";
import type { Field as Kind, Schema } from "../schema";
import { singular } from "../words/Teller";
import { AmountsInput } from "./AmountsInput";
import { DayInput } from "./DayInput";
import styles from "./Editor.module.css";
import { Issues } from "./Issues";
import { ListEditor, MapEditor } from "./ManyEditors";
import { ObjectEditor } from "./ObjectEditor";
import { RawInput } from "./RawInput";
import { useFieldText } from "./useFieldText";
import { WordsInput } from "./WordsInput";

export interface FieldProps {
  name: string;
  schema: Schema;
  value: Json | undefined;
  path: Path;
  /** The heading above it says already what it is. */
  isBare?: boolean;
}

/** Any field of any schema: fitting inputs for what is known, JSON for what is not. */
export function FieldEditor({ name, schema, value, path, isBare = false }: FieldProps) {
  const { reader, change, issues } = useEditor();
  const { label, hint } = useFieldText(name, schema);
  const kind = reader.field(schema);
  if (kind.kind === "object")
    return (
      <fieldset className={styles.inner}>
        <legend className={isBare ? "sr-only" : styles.legend}>{label}</legend>
        <ObjectEditor schema={kind.schema} value={value} path={path} />
        <Issues issues={issuesAt(issues, path)} />
      </fieldset>
    );
  if (kind.kind === "list" || kind.kind === "map" || kind.kind === "amounts")
    return (
      <fieldset className={styles.inner}>
        <legend className={styles.legend}>{label}</legend>
        {hint && <p className={styles.soft}>{hint}</p>}
        {kind.kind === "list" && <ListEditor of={kind.of} value={value} path={path} />}
        {kind.kind === "map" && <MapEditor of={kind.of} value={value} path={path} name={name} />}
        {kind.kind === "amounts" && (
          <AmountsInput label={label} value={value} onChange={(next) => change(path, next)} />
        )}
        <Issues issues={issuesWithin(issues, path)} />
      </fieldset>
    );
  return (
    <div className={styles.field}>
      <Field label={<span className={isBare ? "sr-only" : undefined}>{label}</span>} hint={hint}>
        {(control) => (
          <Input
            kind={kind}
            name={name}
            control={control}
            value={value}
            isOptional={reader.isOptional(schema)}
            fallback={reader.resolve(schema).default}
            onChange={(next) => change(path, next)}
          />
        )}
      </Field>
      <Issues issues={issuesWithin(issues, path)} />
    </div>
  );
}

interface InputProps {
  kind: Exclude<Kind, { kind: "object" | "list" | "map" | "amounts" }>;
  name: string;
  control: ControlProps;
  value: Json | undefined;
  isOptional: boolean;
  fallback: Json | undefined;
  onChange: (value: Json | undefined) => void;
}

function Input({ kind, name, control, value, isOptional, fallback, onChange }: InputProps) {
  const { words } = useEditor();
  const intl = useIntl();
  const text = (next: string) => onChange(next === "" && isOptional ? undefined : next);
  const shown = String(value ?? fallback ?? "");
  switch (kind.kind) {
    case "choice":
      return (
        <Choice {...control} value={shown} onChange={({ target }) => text(target.value)}>
          {(isOptional || !shown) && (
            <option value="">{intl.formatMessage(messages.notSet)}</option>
          )}
          {kind.options.map((option) => (
            <option key={option.value} value={option.value}>
              {words.teller.meaning(name, option.value, option.title)}
            </option>
          ))}
        </Choice>
      );
    case "flag":
      return (
        <Choice
          {...control}
          value={String(value ?? fallback ?? true)}
          onChange={({ target }) => onChange(target.value === "true")}
        >
          <option value="true">{intl.formatMessage(messages.yes)}</option>
          <option value="false">{intl.formatMessage(messages.no)}</option>
        </Choice>
      );
    case "whole":
    case "decimal":
      return (
        <TextInput
          {...control}
          className={styles.narrow}
          inputMode={kind.kind === "whole" ? "numeric" : "decimal"}
          value={shown}
          onChange={({ target }) => {
            const isWhole = kind.kind === "whole" && /^-?\d+$/.test(target.value);
            if (isWhole) onChange(Number(target.value));
            else text(target.value.replace(",", "."));
          }}
        />
      );
    case "day":
      return <DayInput control={control} value={value} onChange={onChange} />;
    case "words":
      return (
        <WordsInput
          control={control}
          values={Array.isArray(value) ? value.map(String) : []}
          onChange={(next) => onChange(!next.length && isOptional ? undefined : next)}
          suggestions={
            kind.options?.map((option) => ({
              value: option.value,
              label: words.teller.meaning(name, option.value, option.title),
            })) ?? words.suggestions(name === "groups" ? "customer_group" : singular(name))
          }
        />
      );
    case "text":
      return kind.isLong ? (
        <TextArea {...control} value={shown} onChange={({ target }) => text(target.value)} />
      ) : (
        <WordText name={name} control={control} value={shown} onChange={text} />
      );
    case "any":
      return <RawInput control={control} value={value} onChange={onChange} />;
  }
}

/** One text; where the shop knows what it may be, that is proposed. */
function WordText({
  name,
  control,
  value,
  onChange,
}: {
  name: string;
  control: ControlProps;
  value: string;
  onChange: (value: string) => void;
}) {
  const { words } = useEditor();
  const known = words.suggestions(name);
  return (
    <>
      <TextInput
        {...control}
        list={known.length ? `${control.id}-list` : undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {known.length > 0 && (
        <datalist id={`${control.id}-list`}>
          {known.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
