import type { KeyboardEvent } from "react";
import { FormattedMessage } from "react-intl";

import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages } from "../messages";
import type { Desk } from "../useDesk";
import styles from "./desk.module.css";

const FIELDS = [
  { name: "note", label: messages.note, hint: null },
  { name: "serials", label: messages.serials, hint: messages.serialsHint },
  { name: "lot", label: messages.lot, hint: null },
] as const;

/** What few goods need; open once one of them is used. */
export function ItemDetails({ desk }: { desk: Desk }) {
  const { draft } = desk.state;
  const isUsed = Boolean(draft.note || draft.serials || draft.lot);
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    desk.confirm();
  };
  return (
    <details className={styles.details} open={isUsed || undefined} data-desk="details">
      <summary>
        <FormattedMessage {...messages.details} />
      </summary>
      <div className={styles.fields}>
        {FIELDS.map(({ name, label, hint }) => (
          <Field
            key={name}
            label={<FormattedMessage {...label} />}
            hint={hint && <FormattedMessage {...hint} />}
          >
            {(control) => (
              <TextInput
                {...control}
                data-desk={name}
                autoComplete="off"
                value={draft[name]}
                onKeyDown={enter}
                onChange={({ target }) =>
                  desk.dispatch({ type: "draft", change: { [name]: target.value } })
                }
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}

/** Go to a field of the item with a key. */
export function focusDetail(name: "note" | "serials") {
  const details = document.querySelector<HTMLDetailsElement>('[data-desk="details"]');
  if (details) details.open = true;
  document.querySelector<HTMLInputElement>(`[data-desk="${name}"]`)?.focus();
}
