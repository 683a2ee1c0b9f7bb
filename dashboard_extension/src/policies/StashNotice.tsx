import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { same } from "@/rules/document";
import type { useHistory } from "@/rules/useHistory";
import { Notice } from "@/ui/Notice";
import { Moment } from "@/ui/When";

import { messages } from "./messages";
import styles from "./Policies.module.css";
import { dropStash, stashed } from "@/rules/stash";
import { baseOf } from "./useAutosave";
import type { Policy } from "./usePolicy";

/** Edits of an earlier visit that were never saved. */
export function StashNotice({
  policy,
  history,
}: {
  policy: Policy;
  history: ReturnType<typeof useHistory>;
}) {
  const [found, setFound] = useState(() => {
    const stash = stashed(policy.id);
    return stash && !same(stash.document, baseOf(policy)) ? stash : null;
  });
  if (!found) return null;
  const at = new Date(found.at).toISOString();
  return (
    <Notice
      tone="warn"
      title={<FormattedMessage {...messages.stashTitle} values={{ when: <Moment at={at} /> }} />}
      action={
        <span className={styles.line}>
          <Button
            variant="secondary"
            onClick={() => {
              history.replace(found.document);
              setFound(null);
            }}
          >
            <FormattedMessage {...messages.stashTake} />
          </Button>
          <Button
            variant="tertiary"
            onClick={() => {
              dropStash(policy.id);
              setFound(null);
            }}
          >
            <FormattedMessage {...messages.stashDrop} />
          </Button>
        </span>
      }
    />
  );
}
