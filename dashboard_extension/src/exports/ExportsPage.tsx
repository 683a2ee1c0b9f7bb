import { Button } from "@saleor/macaw-ui";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "react-router-dom";
import { useQuery } from "urql";

import type { ExportFileFragment } from "@/api/generated/graphql";
import { ExportListDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { usePolling } from "@/api/usePolling";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { ExportRow } from "./ExportRow";
import styles from "./Exports.module.css";
import { messages } from "./messages";

const SHOWN = 25;
export const WHILE_BUSY = 2000;
const WHILE_IDLE = 30_000;

export function ExportsPage() {
  const intl = useIntl();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error }, ask] = useQuery({
    query: ExportListDocument,
    variables: { first: SHOWN, after },
    requestPolicy: "cache-and-network",
  });
  const reload = () => ask({ requestPolicy: "network-only" });
  const list = data?.returnExports;
  const files = list?.edges?.map(({ node }) => node) ?? [];
  usePolling(reload, files.some(isUnderWay) ? WHILE_BUSY : WHILE_IDLE);
  const ready = useNewlyDone(files);
  return (
    <>
      <PageHeader title={<FormattedMessage {...messages.title} />} />
      <div className={styles.page}>
        {error && <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />}
        <div role="status" className="sr-only">
          {ready > 0 && <FormattedMessage {...messages.ready} values={{ count: ready }} />}
        </div>
        {!list && !error && <Loading />}
        {list && !files.length && (
          <EmptyState
            title={<FormattedMessage {...messages.emptyTitle} />}
            action={
              <Link to="/">
                <FormattedMessage {...messages.toQueue} />
              </Link>
            }
          >
            <FormattedMessage {...messages.emptyText} />
          </EmptyState>
        )}
        {files.length > 0 && (
          <ul className={styles.list} aria-label={intl.formatMessage(messages.list)}>
            {files.map((file) => (
              <ExportRow key={file.id} file={file} />
            ))}
          </ul>
        )}
        <div className={styles.pages}>
          {after && (
            <Button variant="secondary" onClick={() => setAfter(null)}>
              <FormattedMessage {...messages.newest} />
            </Button>
          )}
          {list?.pageInfo.hasNextPage && (
            <Button variant="secondary" onClick={() => setAfter(list.pageInfo.endCursor)}>
              <FormattedMessage {...messages.more} />
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function isUnderWay({ status }: ExportFileFragment): boolean {
  return status === "PENDING" || status === "RUNNING";
}

/** How many of the files that the reader saw under way are done by now. */
function useNewlyDone(files: ExportFileFragment[]): number {
  const waited = useRef(new Set<string>());
  useEffect(() => {
    for (const file of files) if (isUnderWay(file)) waited.current.add(file.id);
  }, [files]);
  return files.filter(({ id, status }) => status === "DONE" && waited.current.has(id)).length;
}
