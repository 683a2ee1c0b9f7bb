import { FormattedMessage } from "react-intl";

import type { QueueAxesFragment } from "@/api/generated/graphql";
import { moneyWords, receptionWords } from "@/api/wordMessages";
import { Pill } from "@/ui/Pill";

import { nextStep, TONES } from "./nextStep";
import styles from "./Queue.module.css";
import { attentions, steps } from "./stateMessages";

/** What must happen next, and beside it what a reader could not guess from that. */
export function StepPills({ row }: { row: QueueAxesFragment }) {
  const step = nextStep(row);
  const live = row.status === "APPROVED";
  return (
    <span className={styles.pills}>
      <Pill tone={TONES[step]}>
        <FormattedMessage {...steps[step]} />
      </Pill>
      {live && row.reception === "PARTIAL" && step !== "partlyAwaited" && (
        <Pill>
          <FormattedMessage {...receptionWords.PARTIAL} />
        </Pill>
      )}
      {live && row.moneyStatus === "PARTIALLY_REIMBURSED" && (
        <Pill>
          <FormattedMessage {...moneyWords.PARTIALLY_REIMBURSED} />
        </Pill>
      )}
      {live && row.moneyStatus === "REIMBURSED" && step !== "refunded" && (
        <Pill tone="good">
          <FormattedMessage {...moneyWords.REIMBURSED} />
        </Pill>
      )}
      {row.attentionReasons
        ?.filter((reason) => reason !== "REFUND_FAILED" || step !== "refundFailed")
        .map((reason) => (
          <Pill key={reason} tone="bad">
            <FormattedMessage {...attentions[reason]} />
          </Pill>
        ))}
    </span>
  );
}
