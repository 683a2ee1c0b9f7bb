import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { PolicyDraftDeleteDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { Dialog } from "@/ui/Dialog";
import { messages as shared } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";
import { dropStash } from "@/rules/stash";
import type { Policy } from "./usePolicy";

export function DiscardDialog({
  policy,
  revision,
  onClose,
  onDone,
}: {
  policy: Policy;
  revision: number;
  onClose: () => void;
  onDone: () => Promise<void>;
}) {
  const { run, busy, trouble } = useOperation(PolicyDraftDeleteDocument);
  const say = useToast();
  const discard = async () => {
    if (!(await run({ id: policy.id, revision }))) return;
    dropStash(policy.id);
    say("good", <FormattedMessage {...messages.discarded} />);
    await onDone();
  };
  return (
    <Dialog
      title={<FormattedMessage {...messages.discardTitle} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button variant="error" disabled={busy} onClick={() => void discard()}>
            <FormattedMessage {...messages.discardDo} />
          </Button>
        </>
      }
    >
      <FormattedMessage {...messages.discardText} />
      <TroubleNotice trouble={trouble} />
    </Dialog>
  );
}
