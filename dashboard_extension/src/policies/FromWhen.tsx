import { FormattedMessage } from "react-intl";

import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages } from "./messages";
import styles from "./Policies.module.css";

/** From now on, or from a moment in the reader's own time zone. Null: now. */
export function FromWhen({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.small}>
        <FormattedMessage {...messages.decidesFrom} />
      </legend>
      <label className={styles.check}>
        <input type="radio" checked={value === null} onChange={() => onChange(null)} />
        <FormattedMessage {...messages.fromNow} />
      </label>
      <label className={styles.check}>
        <input
          type="radio"
          checked={value !== null}
          onChange={() => onChange(localText(new Date(Date.now() + DAY)))}
        />
        <FormattedMessage {...messages.fromLater} />
      </label>
      {value !== null && (
        <Field label={<FormattedMessage {...messages.moment} />}>
          {(control) => (
            <TextInput
              {...control}
              type="datetime-local"
              value={value}
              onChange={({ target }) => onChange(target.value)}
            />
          )}
        </Field>
      )}
      <p className={styles.soft}>
        <FormattedMessage {...messages.publishHint} />
      </p>
    </fieldset>
  );
}

const DAY = 24 * 60 * 60 * 1000;

/** As the browser's own field for a date and a time wants it. */
function localText(time: Date): string {
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

export const isoOf = (local: string | null): string | null =>
  local ? new Date(local).toISOString() : null;
