import { Button } from "@saleor/macaw-ui";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "react-router-dom";

import type { MailsSentQuery } from "@/api/generated/graphql";
import { When } from "@/ui/When";

import settings from "@/settings/Settings.module.css";

import { kindNames } from "./kindMessages";
import styles from "./Mails.module.css";
import { MailError, MailStatus } from "./MailState";
import { messages } from "./messages";

type Sent = NonNullable<NonNullable<MailsSentQuery["returnMails"]>["edges"]>[number]["node"];

interface Props {
  mails: readonly Sent[];
  /** Ids of those that can be tried again, and of those that are picked. */
  failed: readonly string[];
  selected: readonly string[];
  onSelect: (ids: readonly string[]) => void;
  onRetry: ((ids: string[]) => void) | null;
}

export function SentTable({ mails, failed, selected, onSelect, onRetry }: Props) {
  const intl = useIntl();
  const pick = (id: string) =>
    onSelect(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  return (
    <>
      {failed.length > 0 && (
        <div className={styles.bulk}>
          <label className={settings.check}>
            <input
              type="checkbox"
              checked={selected.length === failed.length}
              onChange={({ target }) => onSelect(target.checked ? failed : [])}
            />
            <FormattedMessage {...messages.selectAll} />
          </label>
          <Button
            disabled={!selected.length || !onRetry}
            onClick={() => onRetry?.([...selected])}
          >
            <FormattedMessage {...messages.retry} />
          </Button>
          <span role="status" className={settings.soft}>
            {selected.length > 0 && (
              <FormattedMessage {...messages.selected} values={{ count: selected.length }} />
            )}
          </span>
        </div>
      )}
      <ul className={settings.list} aria-label={intl.formatMessage(messages.list)}>
        {mails.map((mail) => (
          <Row
            key={mail.id}
            mail={mail}
            isPicked={selected.includes(mail.id)}
            onPick={() => pick(mail.id)}
          />
        ))}
      </ul>
    </>
  );
}

function Row({
  mail,
  isPicked,
  onPick,
}: {
  mail: Sent;
  isPicked: boolean;
  onPick: () => void;
}) {
  const intl = useIntl();
  const name = intl.formatMessage(kindNames[mail.kind]);
  const request = mail.returnRequest;
  return (
    <li className={settings.row}>
      {mail.status === "FAILED" && (
        <label className={styles.pick}>
          <input
            type="checkbox"
            checked={isPicked}
            aria-label={intl.formatMessage(messages.select, { name, to: mail.to })}
            onChange={onPick}
          />
        </label>
      )}
      <div className={settings.words}>
        <p className={settings.line}>
          <strong className={settings.name}>{name}</strong>
          <MailStatus status={mail.status} />
          {request && (
            <Link to={`/returns/${encodeURIComponent(request.id)}`}>{request.number}</Link>
          )}
        </p>
        <p className={styles.facts}>
          <span>{mail.to}</span>
          <When at={mail.endedAt ?? mail.createdAt} />
        </p>
        <MailError mail={mail} />
      </div>
    </li>
  );
}
