import { FormattedMessage } from "react-intl";

import type { MailsSentPartsFragment, ReturnMailStatusEnum } from "@/api/generated/graphql";
import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";

import { statusNames } from "./kindMessages";
import styles from "./Mails.module.css";
import { messages } from "./messages";

const TONES: Record<ReturnMailStatusEnum, Tone> = {
  FAILED: "bad",
  WAITING: "info",
  SENT: "good",
  SKIPPED: "quiet",
};

export function MailStatus({ status }: { status: ReturnMailStatusEnum }) {
  return (
    <Pill tone={TONES[status]}>
      <FormattedMessage {...statusNames[status]} />
    </Pill>
  );
}

/** What the last try met, where it was not taken. */
export function MailError({ mail }: { mail: MailsSentPartsFragment }) {
  if (!mail.error) return null;
  return (
    <p className={styles.error}>
      <FormattedMessage tagName="span" {...messages.error} values={{ error: mail.error }} />
      {mail.tries > 0 && (
        <FormattedMessage tagName="span" {...messages.tries} values={{ count: mail.tries }} />
      )}
    </p>
  );
}
