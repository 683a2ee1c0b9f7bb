import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, FormattedNumber, useIntl } from "react-intl";
import { useClient } from "urql";

import type { ExportFileFragment } from "@/api/generated/graphql";
import { ExportCancelDocument, ExportLinkDocument } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { troubleOf } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { When } from "@/ui/When";

import styles from "./Exports.module.css";
import { failures, messages, statuses } from "./messages";

const TONES: Record<ExportFileFragment["status"], Tone> = {
  PENDING: "quiet",
  RUNNING: "info",
  DONE: "good",
  FAILED: "bad",
  CANCELED: "quiet",
};

/** One export: how far it is, and what can be done with it. */
export function ExportRow({ file }: { file: ExportFileFragment }) {
  const intl = useIntl();
  const canceling = useOperation(ExportCancelDocument);
  const { fetchFile, gone, trouble } = useDownload(file.id);
  const date = intl.formatDate(file.createdAt, { dateStyle: "medium", timeStyle: "short" });
  const underWay = file.status === "PENDING" || file.status === "RUNNING";
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <strong>{date}</strong>
        <span className={styles.facts}>
          <FormattedMessage
            tagName="span"
            {...(file.rows === "LINES" ? messages.ofLines : messages.ofReturns)}
            values={{ type: file.fileType }}
          />
          <FormattedMessage
            tagName="span"
            {...messages.columns}
            values={{ count: file.fields.length }}
          />
        </span>
      </div>
      <div className={styles.state}>
        <Pill tone={TONES[file.status]}>
          <FormattedMessage {...statuses[file.status]} />
        </Pill>
        <Progress file={file} />
      </div>
      <div className={styles.actions}>
        {file.status === "DONE" && !gone && (
          <Button
            variant="secondary"
            aria-label={intl.formatMessage(messages.downloadOf, { date })}
            onClick={() => void fetchFile()}
          >
            <FormattedMessage {...messages.download} />
          </Button>
        )}
        {underWay && (
          <Button
            variant="secondary"
            disabled={canceling.busy}
            aria-label={intl.formatMessage(messages.cancelOf, { date })}
            onClick={() => void canceling.run({ id: file.id })}
          >
            <FormattedMessage {...messages.cancel} />
          </Button>
        )}
      </div>
      {(file.failure || gone) && (
        <p className={styles.trouble}>
          <FormattedMessage {...(file.failure ? failures[file.failure] : messages.gone)} />
        </p>
      )}
      {(trouble || canceling.trouble) && (
        <div className={styles.trouble}>
          <TroubleNotice trouble={trouble ?? canceling.trouble} />
        </div>
      )}
    </li>
  );
}

function Progress({ file: { status, rowsDone, rowsTotal, size, expiresAt } }: { file: ExportFileFragment }) {
  const intl = useIntl();
  if (status === "RUNNING" && rowsTotal !== null)
    return (
      <>
        <progress
          value={rowsDone}
          max={rowsTotal || 1}
          aria-label={intl.formatMessage(messages.progress)}
        />
        <span className={styles.soft}>
          <FormattedMessage
            {...messages.rowsDone}
            values={{ done: intl.formatNumber(rowsDone), total: rowsTotal }}
          />
        </span>
      </>
    );
  if (status !== "DONE") return null;
  return (
    <span className={styles.facts}>
      <FormattedMessage
        tagName="span"
        {...messages.rowsOf}
        values={{ total: rowsTotal ?? rowsDone }}
      />
      {size !== null && <Size bytes={size} />}
      {expiresAt && (
        <span>
          <FormattedMessage {...messages.kept} /> <When at={expiresAt} />
        </span>
      )}
    </span>
  );
}

function Size({ bytes }: { bytes: number }) {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return (
    <span>
      <FormattedNumber value={value} style="unit" unit={unit} maximumFractionDigits={1} />
    </span>
  );
}

/** The link works for some minutes only, so it is asked for when somebody follows it. */
function useDownload(id: string) {
  const client = useClient();
  const [gone, setGone] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const fetchFile = async () => {
    const { data, error } = await client
      .query(ExportLinkDocument, { id }, { requestPolicy: "network-only" })
      .toPromise();
    setTrouble(error ? troubleOf(error) : null);
    if (error) return;
    const url = data?.returnExport?.url;
    setGone(!url);
    if (url) follow(url);
  };
  return { fetchFile, gone, trouble };
}

function follow(url: string) {
  const link = document.createElement("a");
  link.href = url;
  link.download = "";
  link.click();
}
