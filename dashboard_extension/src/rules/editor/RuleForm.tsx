import { Button } from "@saleor/macaw-ui";
import { useEffect, useRef } from "react";
import { FormattedMessage } from "react-intl";

import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import type { Path, Rule } from "../document";
import { priorityOf } from "../document";
import { useEditor } from "../EditorContext";
import { issuesAt, issuesWithin } from "../issues";
import { messages } from "../messages";
import type { Schema } from "../schema";
import { ConditionEditor } from "./ConditionEditor";
import styles from "./Editor.module.css";
import { EffectsEditor } from "./EffectsEditor";
import { FieldEditor } from "./FieldEditor";
import { Issues } from "./Issues";

const OWN = ["name", "priority", "when", "then", "enabled"];

/** One rule with all its fields, those that this page has never heard of too. */
export function RuleForm({
  rule,
  schema,
  path,
  onDone,
}: {
  rule: Rule;
  schema: Schema;
  path: Path;
  onDone: () => void;
}) {
  const { change, issues } = useEditor();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const fields = Object.entries(schema.properties ?? {});
  const then = schema.properties?.then ?? {};
  return (
    <div className={styles.form}>
      <Field
        label={<FormattedMessage {...messages.ruleName} />}
        hint={<FormattedMessage {...messages.ruleNameHint} />}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={name}
            value={rule.name}
            maxLength={120}
            onChange={({ target }) => change([...path, "name"], target.value)}
          />
        )}
      </Field>
      <Issues issues={issuesWithin(issues, [...path, "name"])} />
      <section className={styles.side}>
        <h4>
          <FormattedMessage {...messages.when} />
        </h4>
        <ConditionEditor value={rule.when} path={[...path, "when"]} />
        <Issues issues={issuesAt(issues, [...path, "when"])} />
      </section>
      <section className={styles.side}>
        <h4>
          <FormattedMessage {...messages.whatThen} />
        </h4>
        <EffectsEditor schema={then} value={rule.then} path={[...path, "then"]} />
        <Issues issues={issuesAt(issues, [...path, "then"])} />
      </section>
      {fields
        .filter(([field]) => !OWN.includes(field))
        .map(([field, inner]) => (
          <FieldEditor
            key={field}
            name={field}
            schema={inner}
            value={rule[field]}
            path={[...path, field]}
          />
        ))}
      <Issues issues={[...issuesAt(issues, path), ...issuesWithin(issues, [...path, "priority"])]} />
      <footer className={styles.formEnd}>
        <span className={styles.soft}>
          <FormattedMessage {...messages.priority} values={{ priority: priorityOf(rule) }} />
        </span>
        <Button variant="secondary" onClick={onDone}>
          <FormattedMessage {...messages.done} />
        </Button>
      </footer>
    </div>
  );
}
