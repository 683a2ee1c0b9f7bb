import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import { PolicyPageDocument, PolicyRollbackDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as shared } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { FromWhen, isoOf } from "./FromWhen";
import { messages } from "./messages";
import type { Version } from "./versions";
import { useWorkspace } from "./workspaceContext";

export function RollbackDialog({ version, onClose }: { version: Version; onClose: () => void }) {
  const { policy, beginAgain } = useWorkspace();
  const [from, setFrom] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const { run, busy, trouble } = useOperation(PolicyRollbackDocument);
  const say = useToast();
  // The revision as it is now: an autosave may have raised it since the page was opened.
  const [{ data }] = useQuery({ query: PolicyPageDocument, requestPolicy: "network-only" });
  const revision = data?.returnPolicies?.find(({ id }) => id === policy.id)?.revision;
  const restore = async () => {
    if (revision === undefined) return;
    const input = { revision, version: version.number, effectiveFrom: isoOf(from), note };
    const done = (await run({ id: policy.id, input }))?.returnPolicyRollback?.version;
    if (!done) return;
    const values = { number: done.number, restored: version.number };
    say("good", <FormattedMessage {...messages.wentBack} values={values} />);
    onClose();
    await beginAgain();
  };
  return (
    <Dialog
      title={<FormattedMessage {...messages.goBackTitle} values={{ number: version.number }} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button
            disabled={busy || from === "" || revision === undefined}
            onClick={() => void restore()}
          >
            <FormattedMessage {...messages.goBackDo} />
          </Button>
        </>
      }
    >
      <FormattedMessage {...messages.goBackText} />
      <FromWhen value={from} onChange={setFrom} />
      <Field
        label={<FormattedMessage {...messages.note} />}
        hint={<FormattedMessage {...messages.noteHint} />}
      >
        {(control) => (
          <TextInput
            {...control}
            value={note}
            maxLength={255}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <TroubleNotice trouble={trouble} />
    </Dialog>
  );
}
