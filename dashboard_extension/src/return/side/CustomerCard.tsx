import { FormattedMessage, FormattedNumber } from "react-intl";
import { Link } from "react-router-dom";
import { useQuery } from "urql";

import type { ReturnPageHistoryQuery } from "@/api/generated/graphql";
import { ReturnPageHistoryDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { statusWords } from "@/api/wordMessages";
import { useAbilities } from "@/bridge/permissions";
import { useDashboard } from "@/bridge/useDashboard";
import { Money } from "@/ui/Money";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { When } from "@/ui/When";

import { messages as page } from "../messages";
import type { Request } from "../request";
import { personOf } from "../request";
import { DashboardLink, Dotted, Facts, Section } from "../Section";
import { messages } from "./messages";
import styles from "./Side.module.css";

type History = NonNullable<
  NonNullable<ReturnPageHistoryQuery["returnRequest"]>["customerHistory"]
>;

/** Who wants to give something back, and what they ordered and returned before. */
export function CustomerCard({ request }: { request: Request }) {
  const { order } = request;
  const isGift = request.kind === "GIFT";
  const { user } = request;
  const dashboard = useDashboard();
  const { seeCustomers } = useAbilities();
  const email = user?.email ?? order?.userEmail;
  const name = user ? personOf(user) : email;
  return (
    <Section title={<FormattedMessage {...page.customer} />}>
      {isGift && <Recipient email={request.contactEmail} />}
      <div>
        {isGift && (
          <h3 className={styles.subtitle}>
            <FormattedMessage {...messages.buyer} />
          </h3>
        )}
        {user && seeCustomers ? (
          <DashboardLink onOpen={(tab) => void dashboard.openCustomer(user.id, tab)}>
            {name}
          </DashboardLink>
        ) : (
          <strong>{name}</strong>
        )}
        {email && email !== name && <div className={styles.soft}>{email}</div>}
        {isGift && (
          <div className={styles.soft}>
            <FormattedMessage {...messages.buyerText} />
          </div>
        )}
        {!user && !isGift && (
          <div className={styles.soft}>
            <FormattedMessage {...messages.guest} />
          </div>
        )}
      </div>
      {user && <Past request={request} />}
    </Section>
  );
}

/** Of a gift: to whom everything goes. */
function Recipient({ email }: { email: string | null }) {
  if (!email) return null;
  return (
    <div>
      <h3 className={styles.subtitle}>
        <FormattedMessage {...messages.recipient} />
      </h3>
      <strong className={styles.address}>{email}</strong>
      <div className={styles.soft}>
        <FormattedMessage {...messages.recipientText} />
      </div>
    </div>
  );
}

function Past({ request }: { request: Request }) {
  const [{ data, error }] = useQuery({
    query: ReturnPageHistoryDocument,
    variables: { id: request.id },
  });
  if (error) return <TroubleNotice trouble={troubleOf(error)} />;
  const history = data?.returnRequest?.customerHistory;
  if (!history) return null;
  const others = history.lastReturns.filter(({ id }) => id !== request.id);
  return (
    <>
      <Facts facts={factsOf(history)} />
      {others.length > 0 && (
        <div>
          <h3 className={styles.subtitle}>
            <FormattedMessage {...messages.last} />
          </h3>
          <ul className={styles.list}>
            {others.map(({ id, number, status, createdAt }) => (
              <li key={id} className={styles.row}>
                <Link to={`/returns/${encodeURIComponent(id)}`}>{number}</Link>
                <Dotted soft>
                  <FormattedMessage {...statusWords[status]} />
                  <When at={createdAt} />
                </Dotted>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function factsOf(history: History) {
  const { orders, returns, openReturns, returnRate, refunded } = history;
  const paid = refunded.filter(({ amount }) => amount > 0);
  return [
    {
      name: <FormattedMessage {...messages.history} />,
      value: (
        <Dotted>
          <FormattedMessage {...messages.orders} values={{ orders }} />
          <FormattedMessage {...messages.returns} values={{ returns }} />
          {openReturns > 0 && (
            <FormattedMessage {...messages.open} values={{ open: openReturns }} />
          )}
        </Dotted>
      ),
    },
    returnRate !== null && {
      name: <FormattedMessage {...messages.rate} />,
      value: (
        <FormattedMessage
          {...messages.rateOf}
          values={{
            rate: (
              <FormattedNumber
                value={returnRate}
                style="percent"
                maximumFractionDigits={0}
              />
            ),
            returned: history.unitsReturned,
            bought: history.unitsBought,
          }}
        />
      ),
    },
    {
      name: <FormattedMessage {...messages.refunded} />,
      value: paid.length ? (
        <Dotted>
          {paid.map((value) => (
            <Money key={value.currency} value={value} />
          ))}
        </Dotted>
      ) : (
        <FormattedMessage {...messages.none} />
      ),
    },
  ];
}
