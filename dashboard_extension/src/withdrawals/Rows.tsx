import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { Link } from "react-router-dom";

import type { WithdrawalRowFragment } from "@/api/generated/graphql";
import { useDashboard } from "@/bridge/useDashboard";
import { DashboardLink } from "@/return/Section";
import { Moment } from "@/ui/When";

import { messages } from "./messages";
import { Outcome } from "./Outcome";
import { RefundClock } from "./RefundClock";
import styles from "./Withdrawals.module.css";

type Row = WithdrawalRowFragment;

const COLUMNS = ["reference", "customer", "order", "declared", "outcome", "refundBy", "sendBackBy", "returned"] as const;

export function Table({ rows }: { rows: Row[] }) {
  const intl = useIntl();
  return (
    <table className={styles.table}>
      <caption className="sr-only">{intl.formatMessage(messages.table)}</caption>
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
        {rows.map((row) => (
          <tr key={row.id} data-return={row.id}>
            <th scope="row">
              <Reference row={row} />
            </th>
            <td>
              <Customer row={row} />
            </td>
            <td>
              <Order row={row} />
            </td>
            <td>
              <Moment at={row.declaredAt} />
            </td>
            <td>
              <Outcome row={row} />
            </td>
            <td>
              <RefundClock row={row} />
            </td>
            <td>
              <SendBackBy row={row} />
            </td>
            <td>
              <Returned row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same where a table has no room. */
export function Cards({ rows }: { rows: Row[] }) {
  const intl = useIntl();
  return (
    <ul className={styles.cards} aria-label={intl.formatMessage(messages.table)}>
      {rows.map((row) => (
        <li key={row.id} className={styles.card} data-return={row.id}>
          <div className={styles.cardHead}>
            <Reference row={row} />
            <Moment at={row.declaredAt} />
          </div>
          <Customer row={row} />
          <Outcome row={row} />
          <dl className={styles.cardFacts}>
            <dt>
              <FormattedMessage {...messages.refundBy} />
            </dt>
            <dd>
              <RefundClock row={row} />
            </dd>
            <dt>
              <FormattedMessage {...messages.order} />
            </dt>
            <dd>
              <Order row={row} />
            </dd>
            <dt>
              <FormattedMessage {...messages.returned} />
            </dt>
            <dd>
              <Returned row={row} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** The way into a withdrawal. Keys move from one of these to the next. */
function Reference({ row }: { row: Row }) {
  return (
    <Link
      className={styles.reference}
      to={`/withdrawals/${encodeURIComponent(row.id)}`}
      data-row={row.id}
    >
      {row.reference}
    </Link>
  );
}

function Customer({ row: { name, email } }: { row: Row }) {
  return (
    <span className={styles.two}>
      {name && <span>{name}</span>}
      <span className={name ? styles.soft : undefined}>{email}</span>
    </span>
  );
}

function Order({ row: { order, orderNumber } }: { row: Row }) {
  const dashboard = useDashboard();
  const number = <FormattedMessage {...messages.orderNumber} values={{ number: orderNumber }} />;
  if (!order) return number;
  return (
    <DashboardLink onOpen={(tab) => void dashboard.openOrder(order.id, tab)}>{number}</DashboardLink>
  );
}

function SendBackBy({ row: { sendBackBy, returnRequest } }: { row: Row }) {
  if (!returnRequest) return <None />;
  return (
    <time dateTime={sendBackBy}>
      <FormattedDate value={sendBackBy} dateStyle="medium" />
    </time>
  );
}

function Returned({ row: { returnRequest } }: { row: Row }) {
  if (!returnRequest) return <None />;
  return <Link to={`/returns/${encodeURIComponent(returnRequest.id)}`}>{returnRequest.number}</Link>;
}

function None() {
  return (
    <span className={styles.soft}>
      <FormattedMessage {...messages.none} />
    </span>
  );
}
