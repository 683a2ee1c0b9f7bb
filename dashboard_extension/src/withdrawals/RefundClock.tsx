import { FormattedDate, FormattedMessage } from "react-intl";

import type { WithdrawalClockFragment } from "@/api/generated/graphql";
import { Pill } from "@/ui/Pill";
import { useLength } from "@/ui/useLength";

import { refundClock } from "./clock";
import { clocks } from "./messages";
import styles from "./Withdrawals.module.css";

/** Until when the money is due, and how that stands, in words. */
export function RefundClock({ row }: { row: WithdrawalClockFragment }) {
  const length = useLength();
  const { state, tone } = refundClock(row);
  const now = new Date().toISOString();
  const time = state === "overdue" ? length(row.refundBy) : length(now, row.refundBy);
  return (
    <span className={styles.clock}>
      <time dateTime={row.refundBy}>
        <FormattedDate value={row.refundBy} dateStyle="medium" />
      </time>
      <Pill tone={tone}>
        <FormattedMessage {...clocks[state]} values={{ time }} />
      </Pill>
    </span>
  );
}
