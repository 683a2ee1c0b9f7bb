import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import settings from "@/settings/Settings.module.css";
import { Pill } from "@/ui/Pill";

import styles from "./Mails.module.css";
import { messages } from "./messages";
import type { Variable } from "./templates";

type Row = Omit<Variable, "rows">;
const NARROW = 760;

type Insert = (before: string, after?: string) => void;

/** The names that a text may use, to be read and to be put in. */
export function Variables({
  variables,
  onInsert,
}: {
  variables: readonly Variable[];
  onInsert: Insert | null;
}) {
  // On a phone the preview is not to be pushed far down.
  const [isNarrow] = useState(() => window.innerWidth <= NARROW);
  return (
    <details className={styles.variables} open={!isNarrow}>
      <summary className={settings.summary}>
        <FormattedMessage {...messages.variables} />
      </summary>
      {onInsert && (
        <p className={settings.soft}>
          <FormattedMessage {...messages.variablesHint} />
        </p>
      )}
      <ul className={styles.names}>
        {variables.map((variable) => (
          <li key={variable.name}>
            {variable.rows.length ? (
              <List variable={variable} onInsert={onInsert} />
            ) : (
              <Name variable={variable} onInsert={onInsert} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A row for each, with all that a row knows, to be cut down. */
function blockOf({ name, rows }: Variable): string {
  const row = rows.map((one) => `{{${one.name}}}`).join(" ");
  return `{{#${name}}}\n- ${row}\n{{/${name}}}\n`;
}

function List({ variable, onInsert }: { variable: Variable; onInsert: Insert | null }) {
  return (
    <>
      <Head
        variable={variable}
        label={messages.insertList}
        onInsert={onInsert && (() => onInsert(blockOf(variable)))}
      >
        <Pill>
          <FormattedMessage {...messages.isList} />
        </Pill>
      </Head>
      <ul className={styles.names}>
        {variable.rows.map((row) => (
          <li key={row.name}>
            <Name variable={row} onInsert={onInsert} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ variable, onInsert }: { variable: Row; onInsert: Insert | null }) {
  const intl = useIntl();
  const { name } = variable;
  return (
    <Head
      variable={variable}
      label={messages.insert}
      onInsert={onInsert && (() => onInsert(`{{${name}}}`))}
    >
      {onInsert && (
        <button
          type="button"
          className={styles.ifThere}
          aria-label={intl.formatMessage(messages.insertIf, { name })}
          onClick={() => onInsert(`{{#${name}}}`, `{{/${name}}}`)}
        >
          <FormattedMessage {...messages.ifThere} />
        </button>
      )}
    </Head>
  );
}

function Head({
  variable: { name, meaning, sample },
  label,
  onInsert,
  children,
}: {
  variable: Row;
  label: typeof messages.insert;
  onInsert: (() => void) | null;
  children: ReactNode;
}) {
  const intl = useIntl();
  return (
    <div className={styles.variable}>
      {onInsert ? (
        <button
          type="button"
          className={styles.name}
          aria-label={intl.formatMessage(label, { name })}
          onClick={onInsert}
        >
          {name}
        </button>
      ) : (
        <code>{name}</code>
      )}
      {children}
      <span className={styles.told}>
        <span>{meaning}</span>
        {sample && (
          <FormattedMessage tagName="span" {...messages.sample} values={{ sample }} />
        )}
      </span>
    </div>
  );
}
