import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { ParcelCloseDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { TextArea } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as ui } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { matchMessages } from "./messages";

export function CloseDialog({
  parcel,
  onClose,
  onDone,
}: {
  parcel: { id: string; number: string };
  onClose: () => void;
  onDone: () => void;
}) {
  const intl = useIntl();
  const say = useToast();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const { run, busy, trouble } = useOperation(ParcelCloseDocument);
  const { number } = parcel;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (!reason.trim() || busy || !(await run({ id: parcel.id, reason }))) return;
    say("good", intl.formatMessage(matchMessages.closed, { number }));
    onDone();
    onClose();
  };
  return (
    <Dialog
      title={<FormattedMessage {...matchMessages.closeTitle} values={{ number }} />}
      onClose={onClose}
      footer={
        <Button type="submit" form="parcel-close" disabled={busy}>
          <FormattedMessage {...matchMessages.closeSend} />
        </Button>
      }
    >
      <form id="parcel-close" onSubmit={(event) => void send(event)}>
        <p>
          <FormattedMessage {...matchMessages.closeText} />
        </p>
        <Field
          label={<FormattedMessage {...matchMessages.closeReason} />}
          error={isMissing && <FormattedMessage {...ui.required} />}
        >
          {(control) => (
            <TextArea {...control} value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
        <TroubleNotice trouble={trouble} />
      </form>
    </Dialog>
  );
}
