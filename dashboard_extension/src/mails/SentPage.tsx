import { Button } from "@saleor/macaw-ui";
import { useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "react-router-dom";
import { useQuery } from "urql";

import type { ReturnMailStatusEnum } from "@/api/generated/graphql";
import { MailsSentDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { usePolling } from "@/api/usePolling";
import settings from "@/settings/Settings.module.css";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { statusNames } from "./kindMessages";
import styles from "./Mails.module.css";
import { MailTabs } from "./MailTabs";
import { messages } from "./messages";
import { SentTable } from "./SentTable";
import { useRetry } from "./useRetry";

const SHOWN = 50;
const LOOK_AGAIN = 30_000;
const STATUSES = ["FAILED", "WAITING", "SENT", "SKIPPED"] as const;
/** An empty list says by nothing that the first of its kind concerns it. */
const CONTEXT = { additionalTypenames: ["ReturnMail"] };

/** What became of the mails; first those that nobody got. */
export function SentPage() {
  const [params, setParams] = useSearchParams();
  const asked = params.get("status") ?? "FAILED";
  const status = STATUSES.find((one) => one === asked) ?? null;
  return (
    <>
      <PageHeader title={<FormattedMessage {...messages.title} />}>
        <p className={settings.soft}>
          <FormattedMessage {...messages.sentIntro} />
        </p>
      </PageHeader>
      <MailTabs />
      <div className={settings.page}>
        <StatusFilter
          status={status}
          onChange={(next) => setParams({ status: next ?? "ALL" })}
        />
        <Sent key={status} status={status} />
      </div>
    </>
  );
}

function StatusFilter({
  status,
  onChange,
}: {
  status: ReturnMailStatusEnum | null;
  onChange: (status: ReturnMailStatusEnum | null) => void;
}) {
  const intl = useIntl();
  return (
    <div role="group" className={styles.switch} aria-label={intl.formatMessage(messages.status)}>
      {[...STATUSES, null].map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={status === one}
          onClick={() => onChange(one)}
        >
          <FormattedMessage {...(one ? statusNames[one] : messages.anyStatus)} />
        </button>
      ))}
    </div>
  );
}

function Sent({ status }: { status: ReturnMailStatusEnum | null }) {
  const [pages, setPages] = useState<(string | null)[]>([null]);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const { retry, busy, trouble } = useRetry();
  const [{ data, error }, ask] = useQuery({
    query: MailsSentDocument,
    variables: { status, first: SHOWN, after: pages.at(-1) ?? null },
    requestPolicy: "cache-and-network",
    context: CONTEXT,
  });
  const reload = () => ask({ requestPolicy: "network-only" });
  usePolling(reload, LOOK_AGAIN);
  const found = data?.returnMails;
  const mails = found?.edges?.map(({ node }) => node) ?? [];
  const failed = mails.filter((mail) => mail.status === "FAILED").map(({ id }) => id);
  const selected = failed.filter((id) => chosen.has(id));
  const turn = (next: (string | null)[]) => {
    choose(new Set());
    setPages(next);
    list.current?.focus();
  };
  const again = async (ids: string[]) => {
    if (await retry(ids)) turn([null]);
  };
  const { hasNextPage, endCursor } = found?.pageInfo ?? {};
  return (
    <div ref={list} tabIndex={-1} className={styles.sent}>
      {error && <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />}
      <TroubleNotice trouble={trouble} />
      {!found && !error && <Loading />}
      {found && !mails.length && <Nothing status={status} />}
      {mails.length > 0 && (
        <SentTable
          mails={mails}
          failed={failed}
          selected={selected}
          onSelect={(ids) => choose(new Set(ids))}
          onRetry={busy ? null : (ids) => void again(ids)}
        />
      )}
      <div className={settings.line}>
        {pages.length > 1 && (
          <Button variant="secondary" onClick={() => turn(pages.slice(0, -1))}>
            <FormattedMessage {...messages.newer} />
          </Button>
        )}
        {hasNextPage && endCursor && (
          <Button variant="secondary" onClick={() => turn([...pages, endCursor])}>
            <FormattedMessage {...messages.older} />
          </Button>
        )}
      </div>
    </div>
  );
}

function Nothing({ status }: { status: ReturnMailStatusEnum | null }) {
  const isGood = status === "FAILED";
  return (
    <EmptyState
      title={<FormattedMessage {...(isGood ? messages.noFailed : messages.noneOfStatus)} />}
    >
      {isGood && <FormattedMessage {...messages.noneText} />}
    </EmptyState>
  );
}
