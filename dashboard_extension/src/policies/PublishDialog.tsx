import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { PolicyPublishDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { Differences } from "@/rules/Differences";
import { TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as shared } from "@/ui/messages";
import { Notice } from "@/ui/Notice";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { FromWhen, isoOf } from "./FromWhen";
import { messages } from "./messages";
import styles from "./Policies.module.css";
import type { useAutosave } from "./useAutosave";
import type { WorkspaceContext } from "./workspaceContext";

/** Shows once more what will change, and from when on. */
export function PublishDialog({
  context: { policy, differences, words, issues, beginAgain },
  saving,
  onClose,
}: {
  context: WorkspaceContext;
  saving: ReturnType<typeof useAutosave>;
  onClose: () => void;
}) {
  const [from, setFrom] = useState<string | null>(null);
  const [note, setNote] = useState(policy.draft?.note ?? "");
  const { run, busy, trouble } = useOperation(PolicyPublishDocument);
  const say = useToast();
  const errors = issues.filter(({ severity }) => severity === "ERROR");
  const isImpossible = saving.state === "impossible" || saving.state === "conflict";
  const isReady = from !== "" && !busy && saving.state !== "saving";
  const publish = async () => {
    if (!(await saving.save(note))) return;
    const input = { revision: saving.revision.current, effectiveFrom: isoOf(from) };
    const answer = await run({ id: policy.id, input });
    const version = answer?.returnPolicyPublish?.version;
    if (!version) return;
    say("good", <FormattedMessage {...messages.published} values={{ number: version.number }} />);
    onClose();
    await beginAgain();
  };
  const number = policy.draft?.number ?? (policy.current?.number ?? 0) + 1;
  return (
    <Dialog
      wide
      title={<FormattedMessage {...messages.publishTitle} values={{ number }} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button disabled={!isReady || isImpossible} onClick={() => void publish()}>
            <FormattedMessage {...messages.publishNow} />
          </Button>
        </>
      }
    >
      {isImpossible && (
        <Notice tone="bad">
          <FormattedMessage {...messages.publishBlocked} />
        </Notice>
      )}
      {errors.length > 0 && (
        <Notice tone="bad" title={<FormattedMessage {...messages.publishErrors} />}>
          <ul className={styles.list}>
            {errors.map(({ path, message }) => (
              <li key={`${path}${message}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {differences && (
        <section className={styles.section}>
          <h3 className={styles.small}>
            <FormattedMessage {...messages.whatChanges} />
          </h3>
          <Differences differences={differences} teller={words.teller} />
        </section>
      )}
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
      <TroubleNotice trouble={saving.state === "failed" ? saving.trouble : trouble} />
    </Dialog>
  );
}
