import { Button } from "@saleor/macaw-ui";
import { useRef } from "react";
import type { MessageDescriptor } from "react-intl";
import { FormattedMessage } from "react-intl";
import { useSearchParams } from "react-router-dom";
import { useQuery } from "urql";

import type { WithdrawalListQuery } from "@/api/generated/graphql";
import { WithdrawalCountsDocument, WithdrawalListDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { usePolling } from "@/api/usePolling";
import { useAbilities } from "@/bridge/permissions";
import { useNarrow } from "@/queue/useNarrow";
import { useRowKeys } from "@/queue/useRowKeys";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { useHotkeys } from "@/ui/useHotkeys";

import { messages } from "./messages";
import { Cards, Table } from "./Rows";
import styles from "./Withdrawals.module.css";

const SHOWN = ["open", "overdue", "all"] as const;
type Shown = (typeof SHOWN)[number];
const ASKED: Record<Shown, { open?: boolean; overdue?: boolean }> = {
  open: { open: true },
  overdue: { overdue: true },
  all: {},
};
const SIZE = 25;
const LOOK_EVERY = 60_000;

/** What customers declared by law, with the clocks that it started. */
export function WithdrawalsPage() {
  const { decide } = useAbilities();
  if (!decide)
    return (
      <>
        <PageHeader title={<FormattedMessage {...messages.title} />} />
        <EmptyState title={<FormattedMessage {...messages.denied} />} />
      </>
    );
  return <Withdrawals />;
}

function Withdrawals() {
  const [params, setParams] = useSearchParams();
  const shown = SHOWN.find((one) => one === params.get("show")) ?? "open";
  const [before, after] = [params.get("before"), params.get("after")];
  const size = before ? { last: SIZE, before } : { first: SIZE, after };
  const [{ data, error, fetching }, ask] = useQuery({
    query: WithdrawalListDocument,
    variables: { ...size, ...ASKED[shown] },
    requestPolicy: "cache-and-network",
  });
  const [{ data: counts }, recount] = useQuery({
    query: WithdrawalCountsDocument,
    requestPolicy: "cache-and-network",
  });
  const reload = () => {
    ask({ requestPolicy: "network-only" });
    recount({ requestPolicy: "network-only" });
  };
  usePolling(reload, LOOK_EVERY);
  const page = data?.returnWithdrawals ?? null;
  return (
    <div className={styles.page}>
      <PageHeader title={<FormattedMessage {...messages.title} />}>
        <p className={styles.intro}>
          <FormattedMessage {...messages.intro} />
        </p>
      </PageHeader>
      <Filter shown={shown} counts={counts} onChange={(show) => setParams({ show })} />
      {error && (
        <div className={styles.trouble}>
          <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />
        </div>
      )}
      {!page && !error && <Loading />}
      {page && (
        <List
          page={page}
          shown={shown}
          busy={fetching}
          isFirst={!before && !after}
          onReload={reload}
          onPage={(where) => setParams({ show: shown, ...where })}
        />
      )}
    </div>
  );
}

type Counts = { open: Count; overdue: Count };
type Count = { totalCount: number | null } | null;

function Filter({
  shown,
  counts,
  onChange,
}: {
  shown: Shown;
  counts: Counts | undefined;
  onChange: (shown: Shown) => void;
}) {
  return (
    <fieldset className={styles.filter}>
      <legend className="sr-only">
        <FormattedMessage {...messages.show} />
      </legend>
      {SHOWN.map((one) => {
        const count = one === "all" ? null : counts?.[one]?.totalCount;
        return (
          <button
            key={one}
            type="button"
            className={styles.tab}
            aria-pressed={shown === one}
            onClick={() => onChange(one)}
          >
            <FormattedMessage {...messages[one]} />
            {typeof count === "number" && (
              <span className={styles.count} data-alarm={(one === "overdue" && count > 0) || undefined}>
                {count}
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}

const EMPTY: Record<Shown, { title: MessageDescriptor; text?: MessageDescriptor }> = {
  open: { title: messages.emptyOpen, text: messages.emptyOpenText },
  overdue: { title: messages.emptyOverdue },
  all: { title: messages.emptyAll },
};
const HINTS: Partial<Record<Shown, MessageDescriptor>> = {
  open: messages.openHint,
  overdue: messages.overdueHint,
};

function List({
  page,
  shown,
  busy,
  isFirst,
  onReload,
  onPage,
}: {
  page: NonNullable<WithdrawalListQuery["returnWithdrawals"]>;
  shown: Shown;
  busy: boolean;
  isFirst: boolean;
  onReload: () => void;
  onPage: (where: { after?: string; before?: string }) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const { move } = useRowKeys(list, page);
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    r: onReload,
  });
  const rows = page.edges?.map(({ node }) => node) ?? [];
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  const { title, text } = EMPTY[shown];
  const hint = HINTS[shown];
  return (
    <>
      <div ref={list} className={styles.list} aria-busy={busy}>
        {rows.length === 0 ? (
          <EmptyState title={<FormattedMessage {...title} />}>
            {text && <FormattedMessage {...text} />}
          </EmptyState>
        ) : (
          <>
            {hint && (
              <p className={styles.hint}>
                <FormattedMessage {...hint} />
              </p>
            )}
            {narrow ? <Cards rows={rows} /> : <Table rows={rows} />}
          </>
        )}
      </div>
      <footer className={styles.pager}>
        <span role="status">
          <FormattedMessage {...messages.count} values={{ count: page.totalCount ?? rows.length }} />
        </span>
        {!narrow && rows.length > 0 && (
          <span className={styles.keys}>
            <FormattedMessage {...messages.keys} />
          </span>
        )}
        {!isFirst && (
          <Button variant="tertiary" onClick={() => onPage({})}>
            <FormattedMessage {...messages.first} />
          </Button>
        )}
        {(hasNextPage || hasPreviousPage) && (
          <>
            <Button
              variant="secondary"
              disabled={!hasPreviousPage}
              onClick={() => startCursor && onPage({ before: startCursor })}
            >
              <FormattedMessage {...messages.previous} />
            </Button>
            <Button
              variant="secondary"
              disabled={!hasNextPage}
              onClick={() => endCursor && onPage({ after: endCursor })}
            >
              <FormattedMessage {...messages.next} />
            </Button>
          </>
        )}
      </footer>
    </>
  );
}
