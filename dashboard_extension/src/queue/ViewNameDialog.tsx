import { Button } from "@saleor/macaw-ui";
import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as shared } from "@/ui/messages";

import { choosing } from "./columnMessages";
import styles from "./Queue.module.css";

/** Asks for the name of a view, when it is made and when it is called anew. */
export function ViewNameDialog({
  title,
  hint,
  name: given = "",
  onSave,
  onClose,
}: {
  title: ReactNode;
  hint?: ReactNode;
  name?: string;
  onSave: (name: string) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState(given);
  const [missing, setMissing] = useState(false);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <Button type="submit" form="queue-view-name">
          <FormattedMessage {...choosing.save} />
        </Button>
      }
    >
      <form
        id="queue-view-name"
        className={styles.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onSave(name.trim());
          else setMissing(true);
        }}
      >
        <Field
          label={<FormattedMessage {...choosing.name} />}
          hint={hint}
          error={missing && !name.trim() && <FormattedMessage {...shared.required} />}
        >
          {(control) => (
            <TextInput
              data-autofocus
              {...control}
              value={name}
              maxLength={60}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
