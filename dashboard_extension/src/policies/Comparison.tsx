import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Differences } from "@/rules/Differences";
import { differencesOf } from "@/rules/differences";
import type { JsonObject } from "@/rules/document";
import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages } from "./messages";
import styles from "./Policies.module.css";
import type { Version } from "./versions";
import { useWorkspace } from "./workspaceContext";

/** Any two versions, side by side in sentences; at first the newest and the one before. */
export function Comparison({ versions }: { versions: Version[] }) {
  const intl = useIntl();
  const { words } = useWorkspace();
  const [later, setLater] = useState<number | null>(versions[0]?.number ?? null);
  const [earlier, setEarlier] = useState<number | null>(versions[1]?.number ?? null);
  const find = (number: number | null) =>
    (versions.find((one) => one.number === number)?.document ?? {}) as JsonObject;
  const choose = (set: (number: number | null) => void) => ({
    onChange: ({ target }: { target: HTMLSelectElement }) =>
      set(target.value ? Number(target.value) : null),
  });
  const named = ({ number, status }: Version) =>
    [messages.version, messages[`status_${status}`]]
      .map((text) => intl.formatMessage(text, { number }))
      .join(" · ");
  const options = versions.map((version) => (
    <option key={version.number} value={version.number}>
      {named(version)}
    </option>
  ));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <FormattedMessage {...messages.compare} />
      </h2>
      <div className={styles.pair}>
        <Field label={<FormattedMessage {...messages.compareWith} />}>
          {(control) => (
            <Choice {...control} value={later ?? ""} {...choose(setLater)}>
              {options}
            </Choice>
          )}
        </Field>
        <Field label={<FormattedMessage {...messages.with} />}>
          {(control) => (
            <Choice {...control} value={earlier ?? ""} {...choose(setEarlier)}>
              {options}
              <option value="">{intl.formatMessage(messages.builtInRules)}</option>
            </Choice>
          )}
        </Field>
      </div>
      <Differences
        differences={differencesOf(find(earlier), find(later))}
        teller={words.teller}
      />
    </section>
  );
}
