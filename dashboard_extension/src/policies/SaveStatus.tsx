import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { messages as shared } from "@/ui/messages";

import { messages } from "./messages";
import styles from "./Policies.module.css";
import type { useAutosave } from "./useAutosave";

/** Whether the draft is kept, in words, and read out when that changes. */
export function SaveStatus({ saving }: { saving: ReturnType<typeof useAutosave> }) {
  return (
    <span className={styles.status}>
      <span role="status" className={saving.isDirty ? undefined : styles.soft}>
        <FormattedMessage {...messages[saving.state]} />
      </span>
      {saving.state === "failed" && (
        <Button variant="secondary" size="small" onClick={() => void saving.save()}>
          <FormattedMessage {...shared.tryAgain} />
        </Button>
      )}
    </span>
  );
}
