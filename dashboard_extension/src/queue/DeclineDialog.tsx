import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { TextArea } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as shared } from "@/ui/messages";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { bulk } from "./bulkMessages";
import type { AskingProps } from "./dialogs";
import { titleValues } from "./dialogs";
import styles from "./Queue.module.css";

export function DeclineDialog({
  rows,
  busy,
  trouble,
  onClose,
  onDecline,
}: AskingProps & { onDecline: (reason: string) => void }) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <Dialog
      title={<FormattedMessage {...bulk.declineTitle} values={titleValues(rows)} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button type="submit" form="queue-decline" variant="error" disabled={busy}>
            <FormattedMessage {...bulk.declineDo} values={{ count: rows.length }} />
          </Button>
        </>
      }
    >
      <form
        id="queue-decline"
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim()) onDecline(reason.trim());
          else setMissing(true);
        }}
      >
        <TroubleNotice trouble={trouble} />
        <Field
          label={<FormattedMessage {...bulk.declineReason} />}
          hint={<FormattedMessage {...bulk.declineHint} />}
          error={missing && !reason.trim() && <FormattedMessage {...shared.required} />}
        >
          {(control) => (
            <TextArea
              data-autofocus
              {...control}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
                  event.currentTarget.form?.requestSubmit();
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
