import { FormattedMessage } from "react-intl";

import type { ReturnPriorityEnum } from "@/api/generated/graphql";
import { priorityWords } from "@/api/wordMessages";
import { Dialog } from "@/ui/Dialog";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { WORDS } from "./address";
import { bulk } from "./bulkMessages";
import type { AskingProps } from "./dialogs";
import { titleValues } from "./dialogs";
import styles from "./Queue.module.css";

export function PriorityDialog({
  rows,
  busy,
  trouble,
  onClose,
  onSet,
}: AskingProps & { onSet: (priority: ReturnPriorityEnum) => void }) {
  return (
    <Dialog
      title={<FormattedMessage {...bulk.priorityTitle} values={titleValues(rows)} />}
      onClose={onClose}
    >
      <TroubleNotice trouble={trouble} />
      <ul className={styles.people}>
        {WORDS.priority.map((priority) => (
          <li key={priority}>
            <button
              type="button"
              disabled={busy}
              data-autofocus={priority === "URGENT" || undefined}
              onClick={() => onSet(priority)}
            >
              <FormattedMessage {...priorityWords[priority]} />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
