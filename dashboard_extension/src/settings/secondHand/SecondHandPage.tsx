import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import type { SettingsSecondHandQuery } from "@/api/generated/graphql";
import { SettingsSecondHandDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useAbilities } from "@/bridge/permissions";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages as shared } from "../messages";
import styles from "../Settings.module.css";
import { LinkDialog } from "./LinkDialog";
import { messages } from "./messages";

/** What goods of a grade are sold as. */
export function SecondHandPage() {
  const { configure } = useAbilities();
  const [pages, setPages] = useState<(string | null)[]>([null]);
  const [isLinking, setIsLinking] = useState(false);
  return (
    <>
      <PageHeader
        title={<FormattedMessage {...shared.secondHand} />}
        aside={
          configure && (
            <Button onClick={() => setIsLinking(true)}>
              <FormattedMessage {...messages.link} />
            </Button>
          )
        }
      >
        <p className={styles.soft}>
          <FormattedMessage {...messages.intro} />
        </p>
      </PageHeader>
      <div className={styles.page}>
        {pages.map((after, at) => (
          <Page
            key={after}
            after={after}
            onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
          />
        ))}
      </div>
      {isLinking && <LinkDialog onClose={() => setIsLinking(false)} />}
    </>
  );
}

/** An empty list says by nothing that the first of its kind concerns it. */
const CONTEXT = { additionalTypenames: ["ReturnSecondHandVariant"] };

function Page({
  after,
  onMore,
}: {
  after: string | null;
  onMore: ((after: string) => void) | null;
}) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: SettingsSecondHandDocument,
    variables: { after },
    requestPolicy: "cache-and-network",
    context: CONTEXT,
  });
  if (error) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  const found = data?.returnSecondHandVariants;
  if (!found) return fetching ? <Loading /> : null;
  const rows = found.edges?.map(({ node }) => node) ?? [];
  if (!rows.length && !after)
    return (
      <EmptyState title={<FormattedMessage {...messages.none} />}>
        <FormattedMessage {...messages.noneText} />
      </EmptyState>
    );
  const { hasNextPage, endCursor } = found.pageInfo;
  return (
    <>
      <Rows rows={rows} />
      {onMore && hasNextPage && endCursor && (
        <div>
          <Button variant="secondary" onClick={() => onMore(endCursor)}>
            <FormattedMessage {...messages.more} />
          </Button>
        </div>
      )}
    </>
  );
}

type Found = NonNullable<SettingsSecondHandQuery["returnSecondHandVariants"]>;
type Link = NonNullable<Found["edges"]>[number]["node"];
const COLUMNS = ["source", "grade", "channel", "target", "how"] as const;

function Rows({ rows }: { rows: readonly Link[] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                <FormattedMessage {...messages[column]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, sku, grade, channelSlug, targetSku, isMade }) => (
            <tr key={id}>
              <th scope="row">{sku}</th>
              <td>{grade.name}</td>
              <td>{channelSlug}</td>
              <td>{targetSku}</td>
              <td>
                <FormattedMessage {...(isMade ? messages.made : messages.linked)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
