import { Button } from "@saleor/macaw-ui";
import type { ReactNode } from "react";
import { lazy, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { PolicyBacktestSideFragment } from "@/api/generated/graphql";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";

import styles from "../Policies.module.css";
import { messages as trying } from "../try/messages";
import { useWorkspace } from "../workspaceContext";
import { Examples } from "./Examples";
import { messages } from "./messages";
import type { Row } from "./row";
import type { Test } from "./test";

const Chart = lazy(() => import("./Chart"));

/** What the draft would have changed: numbers, a chart with its table, and examples. */
export function TestResult({
  result,
}: {
  result: NonNullable<Test["result"]>;
}) {
  const intl = useIntl();
  const { canEdit, hasDraft, publish } = useWorkspace();
  const { published, draft } = result;
  if (!result.orders)
    return (
      <Notice tone="info">
        <FormattedMessage {...messages.none} />
      </Notice>
    );
  const numbers = [
    ["orders", result.orders],
    ["requests", result.requests],
    ["changed", result.changedRequests],
    ["customers", result.customersTouched],
  ] as const;
  const outcomes = (["APPROVE", "REVIEW", "DECLINE", "KEEP_ITEM"] as const).map((outcome) => ({
    name: intl.formatMessage(trying[`outcome_${outcome}`]),
    before: countOf(published, outcome),
    after: countOf(draft, outcome),
  }));
  const returnable = {
    name: intl.formatMessage(messages.returnable),
    before: published.returnableLines,
    after: draft.returnableLines,
  };
  const money = currenciesOf(published, draft).flatMap((currency): Row[] =>
    (["fees", "refunds"] as const).map((kind) => ({
      name: intl.formatMessage(messages[kind], { currency }),
      before: sumOf(published[kind], currency),
      after: sumOf(draft[kind], currency),
      currency,
    })),
  );
  return (
    <div className={styles.section}>
      <dl className={styles.numbers}>
        {numbers.map(([name, count]) => (
          <div key={name} className={styles.number}>
            <dt>
              <FormattedMessage {...messages[name]} />
            </dt>
            <dd>{intl.formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <Measured title={<FormattedMessage {...messages.outcomes} />} rows={outcomes} isDrawn />
      <Measured title={<FormattedMessage {...messages.money} />} rows={money} isDrawn />
      <Measured title={null} rows={[returnable]} />
      <Examples examples={result.examples} />
      {canEdit && hasDraft && (
        <div>
          <Button onClick={publish}>
            <FormattedMessage {...messages.publish} />
          </Button>
        </div>
      )}
    </div>
  );
}

function Measured({
  title,
  rows,
  isDrawn = false,
}: {
  title: ReactNode;
  rows: Row[];
  isDrawn?: boolean;
}) {
  if (!rows.length) return null;
  return (
    <section className={styles.section}>
      {title && <h2 className={styles.heading}>{title}</h2>}
      {isDrawn && (
        <Suspense fallback={<Loading />}>
          <Chart rows={rows} />
        </Suspense>
      )}
      <MeasureTable rows={rows} />
    </section>
  );
}

function MeasureTable({ rows }: { rows: Row[] }) {
  const intl = useIntl();
  const told = (value: number, currency: string | undefined, sign = false) =>
    intl.formatNumber(value, {
      ...(currency ? { style: "currency", currency } : {}),
      ...(sign ? { signDisplay: "exceptZero" } : {}),
    });
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage {...messages.measure} />
            </th>
            {(["before", "after", "difference"] as const).map((name) => (
              <th key={name} scope="col" className={styles.count}>
                <FormattedMessage {...messages[name]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after, currency }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.count}>{told(before, currency)}</td>
              <td className={styles.count}>{told(after, currency)}</td>
              <td className={styles.count}>{told(after - before, currency, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Side = PolicyBacktestSideFragment;
type Money = Side["fees"][number];

const countOf = ({ outcomes }: Side, wanted: string) =>
  outcomes.find(({ outcome }) => outcome === wanted)?.requests ?? 0;

const sumOf = (sums: readonly Money[], wanted: string) =>
  sums.find(({ currency }) => currency === wanted)?.amount ?? 0;

function currenciesOf(...sides: Side[]): string[] {
  const all = sides.flatMap(({ fees, refunds }) => [...fees, ...refunds]);
  return [...new Set(all.map(({ currency }) => currency))].sort();
}
