import { FormattedMessage } from "react-intl";

import { Money } from "@/ui/Money";
import { Pill } from "@/ui/Pill";

import { messages } from "./messages";
import styles from "./newreturn.module.css";
import type { Choice } from "./wanted";

const TONES = { APPROVE: "good", REVIEW: "warn", DECLINE: "bad", KEEP_ITEM: "info" } as const;
const PARTS = ["restockingFee", "returnShippingFee", "deliveryCosts", "bonus"] as const;
const FEES = new Set<string>(["restockingFee", "returnShippingFee"]);

/** What the policy makes of the line, and what it comes to. */
export function Estimate({ choice }: { choice: Choice }) {
  return (
    <div className={styles.estimate} role="status">
      <span className={styles.rowHead}>
        <strong>
          <FormattedMessage {...messages.estimate} />
        </strong>
        <Pill tone={TONES[choice.outcome]}>
          <FormattedMessage {...messages[choice.outcome]} />
        </Pill>
      </span>
      {choice.refusal && <p className={styles.refusal}>{choice.refusal.message}</p>}
      <dl className={styles.figures}>
        {PARTS.filter((part) => choice[part].amount !== 0).map((part) => (
          <div key={part}>
            <dt>
              <FormattedMessage {...messages[part]} />
            </dt>
            <dd>
              <Money value={FEES.has(part) ? taken(choice[part]) : choice[part]} />
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <FormattedMessage {...messages.refund} />
          </dt>
          <dd>
            <strong>
              <Money value={choice.refund} />
            </strong>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Fees are kept: they are shown as what they take away. */
const taken = ({ amount, currency }: Choice["restockingFee"]) => ({ amount: -amount, currency });
