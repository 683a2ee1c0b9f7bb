import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import type { Trouble } from "@/api/trouble";

import { messages } from "./messages";
import { Notice } from "./Notice";
import { ProblemText } from "./ProblemText";

/** What went wrong, where it went wrong, and what can be done about it. */
export function TroubleNotice({
  trouble,
  onRetry,
}: {
  trouble: Trouble | null;
  onRetry?: () => void;
}) {
  if (!trouble) return null;
  const action = onRetry && (
    <Button variant="secondary" onClick={onRetry}>
      <FormattedMessage {...messages.tryAgain} />
    </Button>
  );
  switch (trouble.kind) {
    case "network":
      return (
        <Notice tone="bad" title={<FormattedMessage {...messages.networkTitle} />} action={action}>
          <FormattedMessage {...messages.networkText} />
        </Notice>
      );
    case "ended":
      return (
        <Notice tone="bad" title={<FormattedMessage {...messages.endedTitle} />}>
          <FormattedMessage {...messages.endedText} />
        </Notice>
      );
    case "denied":
      return (
        <Notice tone="bad" title={<FormattedMessage {...messages.deniedTitle} />}>
          <FormattedMessage
            {...messages.deniedText}
            values={{ permissions: trouble.permissions }}
          />
        </Notice>
      );
    case "refused":
      return (
        <Notice
          tone="bad"
          title={<FormattedMessage {...messages.refusedTitle} />}
          action={action}
        >
          {trouble.message}
        </Notice>
      );
    case "problems":
      return (
        <Notice tone="bad">
          {trouble.problems.map((problem, index) => (
            <div key={index}>
              <ProblemText problem={problem} />
            </div>
          ))}
        </Notice>
      );
  }
}
