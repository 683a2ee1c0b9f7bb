import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { Dialog } from "@/ui/Dialog";
import { useMoney } from "@/ui/Money";
import { Pill } from "@/ui/Pill";
import { ProblemText } from "@/ui/ProblemText";

import { bulk } from "./bulkMessages";
import styles from "./Queue.module.css";
import type { Outcome } from "./useBulk";

/** What became of each return; what failed comes first. */
export function ResultDialog({
  outcomes,
  onClose,
}: {
  outcomes: Outcome[];
  onClose: () => void;
}) {
  const failed = outcomes.filter(({ problems }) => problems.length);
  const done = outcomes.filter(({ problems }) => !problems.length);
  return (
    <Dialog
      title={<FormattedMessage {...bulk.resultTitle} />}
      onClose={onClose}
      footer={
        <Button onClick={onClose}>
          <FormattedMessage {...bulk.close} />
        </Button>
      }
    >
      <FormattedMessage
        tagName="p"
        {...(failed.length ? bulk.resultSummary : bulk.resultAll)}
        values={{ done: done.length, all: outcomes.length }}
      />
      <ul className={styles.outcomes}>
        {[...failed, ...done].map((outcome) => (
          <OneOutcome key={outcome.id} outcome={outcome} />
        ))}
      </ul>
    </Dialog>
  );
}

function OneOutcome({ outcome: { number, problems, paid } }: { outcome: Outcome }) {
  const money = useMoney();
  const bad = problems.length > 0;
  return (
    <li>
      <span className={styles.outcomeNumber}>{number}</span>
      <span>
        <Pill tone={bad ? "bad" : "good"}>
          <FormattedMessage {...(bad ? bulk.notDone : bulk.done)} />
        </Pill>
        {problems.map((problem, index) => (
          <div key={index}>
            <ProblemText problem={problem} />
          </div>
        ))}
        {paid.map((amount, index) => (
          <div key={index}>
            <FormattedMessage {...bulk.paid} values={{ amount: money(amount) }} />
          </div>
        ))}
      </span>
    </li>
  );
}
