import { FormattedMessage, useIntl } from "react-intl";

import type { ReturnErrorCode, WithdrawalRowFragment } from "@/api/generated/graphql";
import { problems as general } from "@/api/problemMessages";
import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";

import { kept, messages, outcomes } from "./messages";
import styles from "./Withdrawals.module.css";

const TONES: Record<WithdrawalRowFragment["outcome"], Tone> = {
  ACCEPTED: "good",
  DECLINED: "quiet",
  REVIEW: "warn",
};

/** What kept units from becoming a return, without a full stop. */
export function useProblemWord(): (code: ReturnErrorCode) => string {
  const intl = useIntl();
  return (code) => intl.formatMessage(kept[code] ?? general[code]).replace(/\.$/, "");
}

/** What became of a withdrawal by itself, why not more, and whether staff are done with it. */
export function Outcome({ row }: { row: Pick<WithdrawalRowFragment, "outcome" | "problems" | "closedAt"> }) {
  const word = useProblemWord();
  return (
    <span className={styles.outcome}>
      <span className={styles.pills}>
        <Pill tone={row.closedAt ? "quiet" : TONES[row.outcome]}>
          <FormattedMessage {...outcomes[row.outcome]} />
        </Pill>
        {row.closedAt && (
          <Pill>
            <FormattedMessage {...messages.closed} />
          </Pill>
        )}
      </span>
      {row.problems.map((code) => (
        <span key={code} className={styles.soft}>
          {word(code)}
        </span>
      ))}
    </span>
  );
}
