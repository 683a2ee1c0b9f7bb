import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { MailsResetDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { useLanguages } from "@/settings/languages";
import type { Scope } from "@/settings/useScope";
import { Dialog } from "@/ui/Dialog";
import { messages as ui } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { kindNames } from "./kindMessages";
import { messages } from "./messages";
import type { MailTemplate } from "./templates";
import { isOwn } from "./templates";
import type { Part } from "./words";

/** Brings back what stood before the shop wrote its own, once somebody is sure. */
export function ResetButton({
  template,
  scope,
  onReset,
  onRefused,
}: {
  template: MailTemplate;
  scope: Scope;
  onReset: (stands: Pick<MailTemplate, Part | "revision">) => void;
  onRefused: () => void;
}) {
  const intl = useIntl();
  const say = useToast();
  const { nameOf } = useLanguages();
  const [isAsking, ask] = useState(false);
  const { run, busy, trouble } = useOperation(MailsResetDocument);
  if (!isOwn(template, scope)) return null;
  const reset = async () => {
    const channelId = scope.channel?.id ?? null;
    const { kind, revision } = template;
    const input = { kind, languageCode: scope.language, channelId, revision };
    const stands = (await run({ input }))?.returnMailTemplateReset?.template;
    if (!stands) return onRefused();
    ask(false);
    onReset(stands);
    say("good", <FormattedMessage {...messages.resetDone} />);
  };
  const values = {
    name: intl.formatMessage(kindNames[template.kind]),
    language: nameOf(scope.language),
    place: scope.channel?.name ?? intl.formatMessage(messages.wholeShop),
  };
  return (
    <>
      <Button variant="secondary" onClick={() => ask(true)}>
        <FormattedMessage {...messages.reset} />
      </Button>
      {isAsking && (
        <Dialog
          title={<FormattedMessage {...messages.resetTitle} />}
          onClose={() => ask(false)}
          footer={
            <>
              <Button variant="secondary" onClick={() => ask(false)}>
                <FormattedMessage {...ui.cancel} />
              </Button>
              <Button variant="error" disabled={busy} onClick={() => void reset()}>
                <FormattedMessage {...messages.resetDo} />
              </Button>
            </>
          }
        >
          <FormattedMessage {...messages.resetText} values={values} />
          <TroubleNotice trouble={trouble} />
        </Dialog>
      )}
    </>
  );
}
