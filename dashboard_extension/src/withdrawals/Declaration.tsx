import { Button } from "@saleor/macaw-ui";
import { Copy } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import { useDashboard } from "@/bridge/useDashboard";
import { DashboardLink, Dotted, Facts, Section } from "@/return/Section";
import { copied } from "@/ui/copied";
import type { Tone } from "@/ui/Notice";
import { Notice } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { useToast } from "@/ui/Toasts";
import { Moment } from "@/ui/When";

import { actors, mailStates, messages } from "./detailMessages";
import { messages as shared } from "./messages";
import type { Withdrawal } from "./steps";
import styles from "./Withdrawals.module.css";

/** The declaration as it is kept: nothing of it is put into other words. */
export function Declaration({ withdrawal }: { withdrawal: Withdrawal }) {
  const { items, isWhole, comment, name, email, languageCode, actor, order } = withdrawal;
  const dashboard = useDashboard();
  const language = useLanguageName();
  const number = (
    <FormattedMessage {...shared.orderNumber} values={{ number: withdrawal.orderNumber }} />
  );
  return (
    <Section title={<FormattedMessage {...messages.declaration} />}>
      <p className={styles.hint}>
        <FormattedMessage {...messages.declarationHint} />
      </p>
      <div>
        <strong>
          <FormattedMessage {...(isWhole ? messages.whole : messages.part)} />
        </strong>
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.orderLineId}>
              <Dotted>
                <FormattedMessage {...messages.item} values={item} />
                {item.sku && <span className={styles.soft}>{item.sku}</span>}
              </Dotted>
            </li>
          ))}
        </ul>
      </div>
      <Facts
        facts={[
          comment && {
            name: <FormattedMessage {...messages.comment} />,
            value: <span className={styles.written}>{comment}</span>,
          },
          name && { name: <FormattedMessage {...messages.name} />, value: name },
          { name: <FormattedMessage {...messages.email} />, value: email },
          {
            name: <FormattedMessage {...shared.order} />,
            value: order ? (
              <DashboardLink onOpen={(tab) => void dashboard.openOrder(order.id, tab)}>
                {number}
              </DashboardLink>
            ) : (
              number
            ),
          },
          { name: <FormattedMessage {...messages.language} />, value: language(languageCode) },
          {
            name: <FormattedMessage {...messages.by} />,
            value: <FormattedMessage {...actors[actor]} />,
          },
          { name: <FormattedMessage {...messages.digest} />, value: <Digest of={withdrawal} /> },
        ]}
      />
    </Section>
  );
}

function Digest({ of: { digest } }: { of: Withdrawal }) {
  const intl = useIntl();
  const say = useToast();
  const copy = async () => {
    if (await copied(digest)) say("good", <FormattedMessage {...messages.copied} />);
  };
  return (
    <span className={styles.digest}>
      <code>{digest}</code>
      <button
        type="button"
        className={styles.icon}
        aria-label={intl.formatMessage(messages.copyDigest)}
        onClick={() => void copy()}
      >
        <Copy size={15} aria-hidden />
      </button>
    </span>
  );
}

function useLanguageName(): (code: string) => string {
  const { locale } = useIntl();
  return (code) => {
    try {
      return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
    } catch {
      return code;
    }
  };
}

const TONES: Record<NonNullable<Withdrawal["acknowledgement"]>["status"], Tone> = {
  WAITING: "quiet",
  SENT: "good",
  SKIPPED: "warn",
  FAILED: "bad",
};

/** What went to the customer as evidence, and whether it went. */
export function Acknowledgement({ withdrawal }: { withdrawal: Withdrawal }) {
  const dashboard = useDashboard();
  const { acknowledgement: mail, acknowledgementUrl } = withdrawal;
  return (
    <Section
      title={<FormattedMessage {...messages.acknowledgement} />}
      aside={
        <Button
          variant="secondary"
          onClick={() => void dashboard.openElsewhere(acknowledgementUrl)}
        >
          <FormattedMessage {...messages.pdf} />
        </Button>
      }
    >
      {mail ? (
        <Facts
          facts={[
            {
              name: <FormattedMessage {...messages.mail} />,
              value: (
                <span className={styles.two}>
                  <span>
                    <Pill tone={TONES[mail.status]}>
                      <FormattedMessage
                        {...mailStates[mail.status]}
                        values={{ moment: mail.endedAt && <Moment at={mail.endedAt} /> }}
                      />
                    </Pill>
                  </span>
                  <FormattedMessage {...messages.mailTo} values={{ to: mail.to }} />
                  {mail.error && <span className={styles.soft}>{mail.error}</span>}
                </span>
              ),
            },
          ]}
        />
      ) : (
        <Notice tone="warn">
          <FormattedMessage {...messages.noMail} />
        </Notice>
      )}
    </Section>
  );
}
