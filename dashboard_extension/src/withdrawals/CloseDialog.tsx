import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { WithdrawalCloseDocument } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { TextArea } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as shared } from "@/ui/messages";
import { ProblemText } from "@/ui/ProblemText";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./detailMessages";
import type { Withdrawal } from "./steps";

const FORM = "withdrawal-close";

export function CloseDialog({
  withdrawal: { id, reference },
  onClose,
  onDone,
}: {
  withdrawal: Withdrawal;
  onClose: () => void;
  onDone: () => void;
}) {
  const say = useToast();
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const { run, busy, trouble } = useOperation(WithdrawalCloseDocument);
  const ofNote = problemsOfNote(trouble);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!note.trim());
    if (!note.trim() || busy || !(await run({ id, note }))) return;
    say("good", <FormattedMessage {...messages.closed} values={{ reference }} />);
    onDone();
    onClose();
  };
  return (
    <Dialog
      title={<FormattedMessage {...messages.closeTitle} values={{ reference }} />}
      onClose={onClose}
      footer={
        <Button type="submit" form={FORM} disabled={busy}>
          <FormattedMessage {...messages.closeSend} />
        </Button>
      }
    >
      <form id={FORM} noValidate onSubmit={(event) => void send(event)}>
        <p>
          <FormattedMessage {...messages.closeText} />
        </p>
        <Field
          label={<FormattedMessage {...messages.closeNote} />}
          hint={<FormattedMessage {...messages.closeHint} />}
          error={
            isMissing ? (
              <FormattedMessage {...shared.required} />
            ) : (
              ofNote && <ProblemText problem={ofNote} />
            )
          }
        >
          {(control) => (
            <TextArea
              {...control}
              data-autofocus
              rows={4}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
        {!ofNote && <TroubleNotice trouble={trouble} />}
      </form>
    </Dialog>
  );
}

/** What is wrong with the note is said at the note. */
function problemsOfNote(trouble: Trouble | null) {
  if (trouble?.kind !== "problems") return undefined;
  return trouble.problems.find(({ field }) => field === "note" || field === "reason");
}
