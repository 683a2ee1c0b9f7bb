import { Button } from "@saleor/macaw-ui";
import { useEffect } from "react";
import { FormattedMessage } from "react-intl";

import { Notice } from "@/ui/Notice";

import styles from "./Mails.module.css";
import { messages } from "./messages";
import type { MailTemplate } from "./templates";

/** Two wrote at once: what the other wrote is shown, and nothing is lost unasked. */
export function ChangedNotice({
  theirs,
  reload,
  busy,
  onKeepMine,
  onTakeTheirs,
}: {
  /** Null until it is read. */
  theirs: MailTemplate | null;
  reload: () => void;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  // Once: what comes of it is given here.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(reload, []);
  return (
    <Notice tone="bad" title={<FormattedMessage {...messages.changedTitle} />}>
      {theirs && (
        <>
          <p>
            <FormattedMessage {...messages.changedText} />
          </p>
          <p lang={theirs.languageCode}>
            <strong>{theirs.subject}</strong>
          </p>
          <pre className={styles.theirs} lang={theirs.languageCode}>
            {theirs.html || theirs.text}
          </pre>
          <div className={styles.choices}>
            <Button disabled={busy} onClick={onKeepMine}>
              <FormattedMessage {...messages.keepMine} />
            </Button>
            <Button variant="secondary" onClick={onTakeTheirs}>
              <FormattedMessage {...messages.takeTheirs} />
            </Button>
          </div>
        </>
      )}
    </Notice>
  );
}
