import { Button } from "@saleor/macaw-ui";
import type { FormEvent, KeyboardEvent } from "react";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { ReturnPageAddNoteDocument } from "@/api/generated/graphql";
import { newKey } from "@/api/newKey";
import { useOperation } from "@/api/useOperation";
import { TextArea } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import type { Request } from "../request";
import { messages } from "./messages";
import styles from "./Timeline.module.css";

/** A note for colleagues. What was typed stays until the shop has it. */
export function NoteForm({ request }: { request: Request }) {
  const [message, setMessage] = useState("");
  const [key, setKey] = useState(newKey);
  const toast = useToast();
  const { run, busy, trouble } = useOperation(ReturnPageAddNoteDocument);
  const save = async () => {
    if (busy || !message.trim()) return;
    if (!(await run({ id: request.id, message, key }))) return;
    // What was typed meanwhile is the next note.
    setMessage((now) => (now === message ? "" : now));
    setKey(newKey());
    toast("good", <FormattedMessage {...messages.noteSaved} />);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
    if (event.key === "Escape") (event.target as HTMLElement).blur();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={<FormattedMessage {...messages.note} />}
        hint={message && <FormattedMessage {...messages.noteHint} />}
      >
        {(control) => (
          <TextArea
            {...control}
            data-note=""
            className={message ? undefined : styles.low}
            value={message}
            onChange={(event) => {
              setMessage(event.target.value);
              setKey(newKey());
            }}
            onKeyDown={press}
          />
        )}
      </Field>
      {message.trim() && (
        <Button type="submit" variant="secondary" disabled={busy}>
          <FormattedMessage {...messages.noteSave} />
        </Button>
      )}
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
