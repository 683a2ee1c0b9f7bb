import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { Link, useSearchParams } from "react-router-dom";
import { useQuery } from "urql";

import type { ParcelListQuery, ReturnBlindStatusEnum } from "@/api/generated/graphql";
import { ParcelListDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { When } from "@/ui/When";

import { messages } from "./messages";
import styles from "./parcels.module.css";

type Row = NonNullable<NonNullable<ParcelListQuery["returnBlindReceipts"]>["edges"]>[number]["node"];

const STATUSES = ["OPEN", "MATCHED", "CLOSED"] as const;
export const TONES = { OPEN: "warn", MATCHED: "good", CLOSED: "quiet" } as const;
const PAGE = 25;

export function ParcelsPage() {
  const [params, setParams] = useSearchParams();
  const wanted = params.get("status") ?? "OPEN";
  const status = STATUSES.find((one) => one === wanted) ?? null;
  return (
    <>
      <PageHeader
        title={<FormattedMessage {...messages.title} />}
        aside={
          <Link to="/parcels/new" className={styles.primary}>
            <FormattedMessage {...messages.record} />
          </Link>
        }
      >
        <FormattedMessage {...messages.intro} />
      </PageHeader>
      <Filter status={status} onChange={(next) => setParams({ status: next ?? "all" })} />
      <Pages key={status ?? "all"} status={status} />
    </>
  );
}

function Filter({
  status,
  onChange,
}: {
  status: ReturnBlindStatusEnum | null;
  onChange: (status: ReturnBlindStatusEnum | null) => void;
}) {
  return (
    <fieldset className={styles.filter}>
      <legend className="sr-only">
        <FormattedMessage {...messages.status} />
      </legend>
      {[...STATUSES, null].map((one) => (
        <button
          key={one ?? "all"}
          type="button"
          className={styles.tab}
          aria-pressed={status === one}
          onClick={() => onChange(one)}
        >
          <FormattedMessage {...messages[one ?? "all"]} />
        </button>
      ))}
    </fieldset>
  );
}

/** The pages asked for so far, each by its own query, so that none is fetched twice. */
function Pages({ status }: { status: ReturnBlindStatusEnum | null }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <div className={styles.list}>
      {cursors.map((after, index) => (
        <ListPage
          key={after ?? ""}
          status={status}
          after={after}
          isLast={index === cursors.length - 1}
          onMore={(next) => setCursors([...cursors, next])}
        />
      ))}
    </div>
  );
}

function ListPage({
  status,
  after,
  isLast,
  onMore,
}: {
  status: ReturnBlindStatusEnum | null;
  after: string | null;
  isLast: boolean;
  onMore: (after: string) => void;
}) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: ParcelListDocument,
    variables: { first: PAGE, after, status },
    requestPolicy: "cache-and-network",
  });
  if (error && !data) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  if (fetching && !data) return <Loading />;
  const rows = data?.returnBlindReceipts?.edges?.map(({ node }) => node) ?? [];
  const info = data?.returnBlindReceipts?.pageInfo;
  if (!rows.length && !after) {
    const title = status === "OPEN" ? messages.emptyOpen : messages.emptyOther;
    return (
      <EmptyState title={<FormattedMessage {...title} />}>
        <FormattedMessage {...messages.emptyText} />
      </EmptyState>
    );
  }
  return (
    <>
      {!after && (
        <p className={styles.soft} role="status">
          <FormattedMessage
            {...messages.count}
            values={{ count: data?.returnBlindReceipts?.totalCount ?? rows.length }}
          />
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <ParcelRow key={row.id} row={row} />
        ))}
      </ul>
      {isLast && info?.hasNextPage && info.endCursor && (
        <Button variant="secondary" onClick={() => onMore(info.endCursor ?? "")}>
          <FormattedMessage {...messages.more} />
        </Button>
      )}
    </>
  );
}

function ParcelRow({ row }: { row: Row }) {
  const goods = row.items.map(({ quantity, sku, description }) => `${quantity} × ${sku || description}`);
  return (
    <li>
      <Link className={styles.row} to={`/parcels/${encodeURIComponent(row.id)}`}>
        <span className={styles.rowHead}>
          <strong>{row.number}</strong>
          <Pill tone={TONES[row.status]}>
            <FormattedMessage {...messages[row.status]} />
          </Pill>
          {row.returnRequest && <span>{row.returnRequest.number}</span>}
        </span>
        <span className={styles.sender}>
          {row.sender || <FormattedMessage {...messages.unknownSender} />}
        </span>
        <span>{goods.join(", ")}</span>
        <span className={`${styles.soft} ${styles.where}`}>
          <When at={row.receivedAt} />
          <span>{row.warehouseName}</span>
        </span>
      </Link>
    </li>
  );
}
