import { Download } from "lucide-react";
import { FormattedMessage } from "react-intl";

import { attemptWords, resolutionWords } from "@/api/wordMessages";
import { Money } from "@/ui/Money";
import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { Moment, When } from "@/ui/When";

import { OfferButton } from "../header/Header";
import type { Offer } from "../offers";
import type { Memo } from "../photos/useLinks";
import type { Attempt, Reimbursement, Request } from "../request";
import { lastAttempts } from "../request";
import { Breakdown } from "./Breakdown";
import { attemptKinds, messages } from "./messages";
import styles from "./Money.module.css";

/** A decided payment: how it stands, each try, its document and what it is made of. */
export function ReimbursementCard({
  request,
  reimbursement,
  memo,
  offered,
  onOffer,
}: {
  request: Request;
  reimbursement: Reimbursement;
  memo: Memo | undefined;
  offered: Offer[];
  onOffer: (offer: Offer) => void;
}) {
  const { attempts, amount, canceledAt, adjustmentReason } = reimbursement;
  const subjects = [reimbursement.id, ...attempts.map(({ id }) => id)];
  const own = offered.filter(({ subject }) => subject && subjects.includes(subject));
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <strong>
          <Money value={amount} />
        </strong>
        <span>
          <FormattedMessage {...resolutionWords[reimbursement.resolution]} />
        </span>
        {canceledAt && (
          <Pill>
            <FormattedMessage {...messages.canceled} />
          </Pill>
        )}
        <span className={styles.soft}>
          <When at={reimbursement.createdAt} />
        </span>
      </header>
      {adjustmentReason && (
        <span className={styles.soft}>
          <FormattedMessage
            {...messages.adjusted}
            values={{
              amount: <Money value={reimbursement.proposedAmount} />,
              reason: adjustmentReason,
            }}
          />
        </span>
      )}
      <Attempts reimbursement={reimbursement} />
      {memo && (
        <a className={styles.memo} href={memo.url} download>
          <Download size={15} aria-hidden />
          <FormattedMessage {...messages.memo} values={{ number: memo.number }} />
        </a>
      )}
      {own.length > 0 && (
        <div className={styles.buttons}>
          {own.map((offer, index) => (
            <OfferButton key={index} offer={offer} onOffer={onOffer} />
          ))}
        </div>
      )}
      <details className={styles.details}>
        <summary>
          <FormattedMessage {...messages.details} />
        </summary>
        <Breakdown part={reimbursement} request={request} total={amount} />
      </details>
    </article>
  );
}

const TONES: Partial<Record<Attempt["status"], Tone>> = {
  DONE: "good",
  EXTERNAL: "good",
  FAILED: "bad",
  UNKNOWN: "bad",
  IN_TRANSIT: "warn",
  CREATED: "warn",
};

function Attempts({ reimbursement }: { reimbursement: Reimbursement }) {
  const last = lastAttempts(reimbursement);
  const earlier = reimbursement.attempts.length - last.length;
  return (
    <ul className={styles.attempts}>
      {last.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} />
      ))}
      {earlier > 0 && (
        <li className={styles.soft}>
          <FormattedMessage {...messages.earlier} values={{ count: earlier }} />
        </li>
      )}
    </ul>
  );
}

function AttemptRow({ attempt }: { attempt: Attempt }) {
  const { status, name, pspReference, message, retryAt, settledAt, bonus } = attempt;
  return (
    <li>
      <div className={styles.head}>
        <Pill tone={TONES[status]}>
          <FormattedMessage {...attemptWords[status]} />
        </Pill>
        <span>
          <FormattedMessage
            {...attemptKinds[attempt.kind]}
            values={{ amount: <Money value={attempt.amount} />, name: name ?? "" }}
          />
        </span>
        {settledAt && (
          <span className={styles.soft}>
            <Moment at={settledAt} />
          </span>
        )}
      </div>
      <div className={styles.soft}>
        {message && <span className={styles.part}>{message}</span>}
        {pspReference && (
          <span className={styles.part}>
            <FormattedMessage
              {...messages.reference}
              values={{ reference: pspReference }}
            />
          </span>
        )}
        {bonus.amount > 0 && (
          <span className={styles.part}>
            <FormattedMessage
              {...messages.bonus}
              values={{ amount: <Money value={bonus} /> }}
            />
          </span>
        )}
        {retryAt && (
          <span className={styles.part}>
            <FormattedMessage {...messages.retry} values={{ when: <When at={retryAt} /> }} />
          </span>
        )}
      </div>
    </li>
  );
}
