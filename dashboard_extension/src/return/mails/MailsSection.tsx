import { Button } from "@saleor/macaw-ui";
import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { MailsSentPartsFragment } from "@/api/generated/graphql";
import { MailsOfReturnDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { kindNames } from "@/mails/kindMessages";
import { MailError, MailStatus } from "@/mails/MailState";
import { messages } from "@/mails/messages";
import { useRetry } from "@/mails/useRetry";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { When } from "@/ui/When";

import type { Request } from "../request";
import { Dotted, Section } from "../Section";
import styles from "./MailsSection.module.css";

/** The mails that the return brought, folded until somebody asks or one did not go out. */
export function MailsSection({ request }: { request: Request }) {
  const { id, updatedAt } = request;
  const [{ data, error }, ask] = useQuery({
    query: MailsOfReturnDocument,
    variables: { id },
    requestPolicy: "cache-and-network",
  });
  const seen = useRef(updatedAt);
  useEffect(() => {
    if (seen.current === updatedAt) return;
    seen.current = updatedAt;
    ask({ requestPolicy: "network-only" });
  }, [ask, updatedAt]);
  const { retry, busy, trouble } = useRetry();
  const mails = data?.returnRequest?.mails ?? [];
  if (!mails.length && !error) return null;
  const failed = mails.filter(({ status }) => status === "FAILED").length;
  return (
    <Section
      title={<FormattedMessage {...messages.ofReturn} />}
      aside={
        failed > 0 && (
          <Pill tone="bad">
            <FormattedMessage {...messages.ofReturnFailed} values={{ count: failed }} />
          </Pill>
        )
      }
    >
      {error && <TroubleNotice trouble={troubleOf(error)} onRetry={() => ask()} />}
      <TroubleNotice trouble={trouble} />
      {mails.length > 0 && (
        <details key={String(failed > 0)} open={failed > 0}>
          <summary className={styles.summary}>
            <FormattedMessage {...messages.ofReturnCount} values={{ count: mails.length }} />
          </summary>
          <ul className={styles.list}>
            {mails.map((mail) => (
              <Mail
                key={mail.id}
                mail={mail}
                onRetry={busy ? null : () => void retry([mail.id])}
              />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Mail({
  mail,
  onRetry,
}: {
  mail: MailsSentPartsFragment;
  onRetry: (() => void) | null;
}) {
  const intl = useIntl();
  const name = intl.formatMessage(kindNames[mail.kind]);
  return (
    <li className={styles.mail}>
      <div className={styles.head}>
        <strong>{name}</strong>
        <MailStatus status={mail.status} />
      </div>
      <Dotted soft>
        {mail.to}
        <When at={mail.endedAt ?? mail.createdAt} />
      </Dotted>
      <MailError mail={mail} />
      {mail.status === "FAILED" && (
        <Button
          variant="secondary"
          disabled={!onRetry}
          aria-label={intl.formatMessage(messages.retryOne, { name, to: mail.to })}
          onClick={() => onRetry?.()}
        >
          <FormattedMessage {...messages.retry} />
        </Button>
      )}
    </li>
  );
}
