import type { ReactNode } from "react";
import { FormattedMessage, FormattedNumber, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { WidgetCustomerQuery } from "@/api/generated/graphql";
import { WidgetCustomerDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { Loading } from "@/ui/Loading";
import { useMoney } from "@/ui/Money";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";
import { OpenButton } from "./OpenButton";
import { useSubject } from "@/bridge/useSubject";
import { WidgetReturns } from "./WidgetReturns";
import styles from "./Widgets.module.css";

/** Beside a customer: what they ordered and gave back. Facts; what follows is for people. */
export function CustomerWidget() {
  const id = useSubject("customerId");
  const [{ data, error, fetching }, reload] = useQuery({
    query: WidgetCustomerDocument,
    variables: { id },
    requestPolicy: "cache-and-network",
  });
  if (error) return <TroubleNotice trouble={troubleOf(error)} onRetry={() => reload()} />;
  if (!data) return fetching ? <Loading /> : null;
  const history = data.user?.returnHistory;
  if (!data.user || !history) return <FormattedMessage tagName="p" {...messages.missing} />;
  return <History history={history} email={data.user.email} />;
}

type HistoryData = NonNullable<NonNullable<WidgetCustomerQuery["user"]>["returnHistory"]>;

function History({ history, email }: { history: HistoryData; email: string }) {
  const intl = useIntl();
  const money = useMoney();
  const { orders, returns, openReturns, unitsBought, unitsReturned, returnRate } = history;
  if (!orders && !returns)
    return (
      <p className={styles.soft}>
        <FormattedMessage {...messages.guest} />
      </p>
    );
  return (
    <div className={styles.widget}>
      <dl className={styles.facts}>
        <Fact name={<FormattedMessage {...messages.orders} />}>
          <FormattedNumber value={orders} />
        </Fact>
        <Fact name={<FormattedMessage {...messages.returns} />}>
          <FormattedNumber value={returns} />
        </Fact>
        <Fact name={<FormattedMessage {...messages.open} />}>
          <FormattedNumber value={openReturns} />
        </Fact>
        <Fact
          name={<FormattedMessage {...messages.rate} />}
          more={
            <FormattedMessage
              {...messages.rateOf}
              values={{ returned: unitsReturned, bought: unitsBought }}
            />
          }
        >
          {returnRate !== null &&
            intl.formatNumber(returnRate, { style: "percent", maximumFractionDigits: 0 })}
        </Fact>
        <Fact name={<FormattedMessage {...messages.refunded} />}>
          {history.refunded.length ? (
            intl.formatList(history.refunded.map(money), { type: "unit" })
          ) : (
            <FormattedMessage {...messages.nothingRefunded} />
          )}
        </Fact>
      </dl>
      {history.lastReturns.length > 0 && <WidgetReturns returns={history.lastReturns} />}
      {returns > history.lastReturns.length && (
        <OpenButton path={`/?view=all&q=${encodeURIComponent(email)}`}>
          <FormattedMessage {...messages.showAll} />
        </OpenButton>
      )}
    </div>
  );
}

function Fact({
  name,
  more,
  children,
}: {
  name: ReactNode;
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {more && <span className={styles.more}>{more}</span>}
      </dd>
    </div>
  );
}
