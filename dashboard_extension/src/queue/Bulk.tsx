import { Button } from "@saleor/macaw-ui";
import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { QueueRowFragment } from "@/api/generated/graphql";
import { useAbilities } from "@/bridge/permissions";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { useHotkeys } from "@/ui/useHotkeys";

import { AssignDialog } from "./AssignDialog";
import { bulk } from "./bulkMessages";
import { DeclineDialog } from "./DeclineDialog";
import { PriorityDialog } from "./PriorityDialog";
import styles from "./Queue.module.css";
import { ReimburseDialog } from "./ReimburseDialog";
import { ResultDialog } from "./ResultDialog";
import type { BulkActions } from "./useBulkActions";

type Asking = "decline" | "assign" | "priority" | "reimburse";

interface Props {
  picked: QueueRowFragment[];
  actions: BulkActions;
  /** The return that the keys are on. */
  current: () => QueueRowFragment | undefined;
  onClear: () => void;
  onExport: () => void;
}

/** What can be done with many returns at once, by buttons and by keys. */
export function Bulk({ picked, actions, current, onClear, onExport }: Props) {
  const { pay } = useAbilities();
  const intl = useIntl();
  const [asking, setAsking] = useState<{ what: Asking; rows: QueueRowFragment[] } | null>(null);
  const [hint, setHint] = useState<ReactNode>(null);
  const waiting = picked.filter(({ status }) => status === "REQUESTED");

  const decide = (go: () => void) => {
    if (!picked.length) setHint(<FormattedMessage {...bulk.nothingSelected} />);
    else if (!waiting.length) setHint(<FormattedMessage {...bulk.notToReview} />);
    else {
      setHint(null);
      go();
    }
  };
  const ask = (what: Asking, rows = picked) => {
    setHint(null);
    if (rows.length) setAsking({ what, rows });
  };
  const assign = () => {
    const here = current();
    ask("assign", picked.length ? picked : here ? [here] : []);
  };
  const approve = () => !actions.busy && void actions.approve(picked);
  useHotkeys({
    a: () => decide(approve),
    d: () => decide(() => ask("decline")),
    s: assign,
  });

  const close = () => {
    actions.forget();
    setAsking(null);
  };
  const finish = (done: Promise<boolean>) => void done.then((went) => went && setAsking(null));
  return (
    <>
      {hint && !picked.length && (
        <div className={styles.hintBar} role="status">
          {hint}
        </div>
      )}
      {picked.length > 0 && (
        <section className={styles.bulk} aria-label={intl.formatMessage(bulk.bar)}>
          {actions.trouble && !asking && <TroubleNotice trouble={actions.trouble} />}
          {hint && <div role="status">{hint}</div>}
          <div className={styles.bulkRow}>
            <strong role="status" className={styles.selected}>
              <FormattedMessage
                {...(actions.busy ? bulk.working : bulk.selected)}
                values={{ count: picked.length }}
              />
            </strong>
            {waiting.length > 0 && (
              <>
                <Button disabled={actions.busy} aria-keyshortcuts="a" onClick={() => decide(approve)}>
                  <FormattedMessage {...bulk.approve} />
                </Button>
                <Ask what="decline" keys="d" onAsk={ask} />
              </>
            )}
            <Ask what="assign" keys="s" onAsk={assign} />
            <Ask what="priority" onAsk={ask} />
            {pay && <Ask what="reimburse" onAsk={ask} />}
            <Button variant="secondary" onClick={onExport}>
              <FormattedMessage {...bulk.export} />
            </Button>
            <Button variant="tertiary" onClick={onClear}>
              <FormattedMessage {...bulk.clear} />
            </Button>
          </div>
        </section>
      )}
      {asking?.what === "decline" && (
        <DeclineDialog
          rows={asking.rows}
          {...actions}
          onClose={close}
          onDecline={(reason) => finish(actions.decline(asking.rows, reason))}
        />
      )}
      {asking?.what === "assign" && (
        <AssignDialog
          rows={asking.rows}
          {...actions}
          onClose={close}
          onAssign={(userId) => finish(actions.assign(asking.rows, userId))}
        />
      )}
      {asking?.what === "priority" && (
        <PriorityDialog
          rows={asking.rows}
          {...actions}
          onClose={close}
          onSet={(priority) => finish(actions.prioritize(asking.rows, priority))}
        />
      )}
      {asking?.what === "reimburse" && (
        <ReimburseDialog
          rows={asking.rows}
          {...actions}
          onClose={close}
          onPay={() => finish(actions.reimburse(asking.rows))}
        />
      )}
      {actions.results && (
        <ResultDialog outcomes={actions.results} onClose={actions.closeResults} />
      )}
    </>
  );
}

function Ask({
  what,
  keys,
  onAsk,
}: {
  what: Asking;
  keys?: string;
  onAsk: (what: Asking) => void;
}) {
  return (
    <Button variant="secondary" aria-keyshortcuts={keys} onClick={() => onAsk(what)}>
      <FormattedMessage {...bulk[what]} />
    </Button>
  );
}
