import type { MessageDescriptor } from "react-intl";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { WidgetHomeQuery } from "@/api/generated/graphql";
import { WidgetHomeDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { usePolling } from "@/api/usePolling";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";
import { OpenButton } from "./OpenButton";
import styles from "./Widgets.module.css";

const LOOK_EVERY = 60_000;

type Summary = NonNullable<WidgetHomeQuery["returnSummary"]>;

const TILES: { name: MessageDescriptor; of: keyof Summary & string; view: string; alarm?: true }[] = [
  { name: messages.overdue, of: "overdue", view: "overdue", alarm: true },
  { name: messages.toReview, of: "toReview", view: "to_review" },
  { name: messages.toReceive, of: "toReceive", view: "to_receive" },
  { name: messages.toInspect, of: "toInspect", view: "to_inspect" },
  { name: messages.refundDue, of: "refundDue", view: "refund_due" },
  { name: messages.failed, of: "failed", view: "failed", alarm: true },
];

/** On the Dashboard's first page: what waits, and how much comes back. */
export function HomeWidget() {
  const [{ data, error }, ask] = useQuery({
    query: WidgetHomeDocument,
    requestPolicy: "cache-and-network",
  });
  const reload = () => ask({ requestPolicy: "network-only" });
  usePolling(reload, LOOK_EVERY);
  const summary = data?.returnSummary;
  if (error && !summary) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  if (!summary) return <Loading />;
  return (
    <div className={styles.widget}>
      <ul className={styles.tiles}>
        {TILES.map(({ name, of, view, alarm }) => (
          <li key={view}>
            <OpenButton path={`/?view=${view}`} className={styles.tile}>
              <span className={styles.big} data-alarm={(alarm && Number(summary[of]) > 0) || undefined}>
                {Number(summary[of])}
              </span>
              <FormattedMessage {...name} />
            </OpenButton>
          </li>
        ))}
      </ul>
      <LateWithdrawals count={data.lateWithdrawals?.totalCount ?? 0} />
      <Rate summary={summary} />
    </div>
  );
}

/** What the law wanted paid by now; nothing where there is none. */
function LateWithdrawals({ count }: { count: number }) {
  if (!count) return null;
  return (
    <OpenButton path="/withdrawals?show=overdue" className={styles.alarm}>
      <FormattedMessage {...messages.lateWithdrawals} values={{ count }} />
    </OpenButton>
  );
}

function Rate({ summary }: { summary: Summary }) {
  const intl = useIntl();
  const percent = (rate: number) =>
    intl.formatNumber(rate, { style: "percent", maximumFractionDigits: 1 });
  const { returnRate, previousReturnRate, unitsReturned, unitsSold } = summary;
  return (
    <div className={styles.rate}>
      <span className={styles.soft}>
        <FormattedMessage {...messages.returnRate} />
      </span>
      <span className={styles.sides}>
        <span className={styles.big}>
          {returnRate === null ? (
            <FormattedMessage {...messages.nothingSold} />
          ) : (
            percent(returnRate)
          )}
        </span>
        {returnRate !== null && (
          <span className={styles.soft}>
            <FormattedMessage
              {...messages.units}
              values={{ returned: unitsReturned, sold: unitsSold }}
            />
          </span>
        )}
      </span>
      {previousReturnRate !== null && (
        <span className={styles.soft}>
          <FormattedMessage {...messages.before} values={{ rate: percent(previousReturnRate) }} />
        </span>
      )}
    </div>
  );
}
