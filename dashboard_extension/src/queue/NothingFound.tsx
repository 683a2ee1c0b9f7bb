import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { EmptyState } from "@/ui/EmptyState";

import type { QueueState } from "./address";
import { isNarrowed, NO_FILTERS } from "./address";
import { messages } from "./messages";
import type { ChangeQueue } from "./useQueueState";

export function NothingFound({ state, onChange }: { state: QueueState; onChange: ChangeQueue }) {
  if (!isNarrowed(state))
    return (
      <EmptyState title={<FormattedMessage {...messages.emptyView} />}>
        <FormattedMessage {...messages.emptyViewText} />
      </EmptyState>
    );
  return (
    <EmptyState
      title={<FormattedMessage {...messages.emptyNarrowed} />}
      action={
        <Button onClick={() => onChange({ view: "ALL", filters: NO_FILTERS })}>
          <FormattedMessage {...messages.searchAll} />
        </Button>
      }
    >
      <FormattedMessage {...messages.emptyNarrowedText} />
    </EmptyState>
  );
}
