import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { useAbilities } from "@/bridge/permissions";
import { RulesEditor } from "@/rules/editor/RulesEditor";
import { messages as rules } from "@/rules/messages";
import { Notice } from "@/ui/Notice";

import { messages } from "./messages";
import { useWorkspace } from "./workspaceContext";

/** The rules to be read, and once somebody wants it, to be changed. */
export function RulesTab() {
  const { reader, words, history, issues, canEdit, hasDraft, differences, change } =
    useWorkspace();
  const { configure } = useAbilities();
  return (
    <>
      {!configure && (
        <Notice tone="quiet">
          <FormattedMessage {...messages.readers} />
        </Notice>
      )}
      {configure && !canEdit && (
        <Notice
          tone="quiet"
          action={
            <Button onClick={change}>
              <FormattedMessage {...messages.change} />
            </Button>
          }
        >
          <FormattedMessage {...messages.changeHint} />
        </Notice>
      )}
      {hasDraft && (
        <Notice tone="warn" title={<FormattedMessage {...messages.draftTitle} />}>
          <p>
            <FormattedMessage {...messages.draftText} />
          </p>
          {differences && (
            <p>
              <FormattedMessage
                {...(differences.length ? messages.draftDiffers : messages.draftSame)}
                values={{ count: differences.length }}
              />
            </p>
          )}
        </Notice>
      )}
      <RulesEditor
        reader={reader}
        words={words}
        history={history}
        issues={issues}
        canEdit={canEdit}
        hint={<FormattedMessage {...rules.order} />}
      />
    </>
  );
}
