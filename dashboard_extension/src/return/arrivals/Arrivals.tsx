import { FormattedMessage, useIntl } from "react-intl";

import { useDashboard } from "@/bridge/useDashboard";
import { Pill } from "@/ui/Pill";
import { Moment } from "@/ui/When";

import { messages as page } from "../messages";
import type { Request } from "../request";
import { namesOf } from "../request";
import { DashboardLink, Dotted, Section } from "../Section";
import styles from "./Arrivals.module.css";
import { messages } from "./messages";

type Receipt = Request["receipts"][number];
type Parcel = Request["parcels"][number];

/** Parcels on their way, and what was in those that arrived. */
export function Arrivals({ request }: { request: Request }) {
  const { parcels, receipts } = request;
  const names = namesOf(request);
  if (!parcels.length && !receipts.length) return null;
  const entries = [
    ...parcels.map((parcel) => ({
      at: parcel.createdAt,
      key: parcel.id,
      content: <ParcelEntry parcel={parcel} names={names} />,
    })),
    ...receipts.map((receipt) => ({
      at: receipt.receivedAt,
      key: receipt.id,
      content: <ReceiptEntry receipt={receipt} names={names} />,
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Section title={<FormattedMessage {...page.arrivals} />}>
      <ul className={styles.list}>
        {entries.map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
      </ul>
    </Section>
  );
}

type Names = Record<string, string>;

function ParcelEntry({ parcel, names }: { parcel: Parcel; names: Names }) {
  const back = parcel.direction === "OUTBOUND";
  return (
    <>
      <div className={styles.head}>
        <strong>
          <FormattedMessage {...(back ? messages.outbound : messages.inbound)} />
        </strong>
        <span className={styles.soft}>
          <Moment at={parcel.createdAt} />
        </span>
      </div>
      <Tracking parcel={parcel} />
      {parcel.items.map(({ line, quantity }) => (
        <div key={line.id}>
          <FormattedMessage
            {...messages.units}
            values={{ units: quantity, name: names[line.id] }}
          />
        </div>
      ))}
      {parcel.note && <div className={styles.soft}>{parcel.note}</div>}
    </>
  );
}

/** Anybody may have typed the address: nothing but a page of the web is opened. */
const WEB = /^https?:\/\//i;

function Tracking({ parcel }: { parcel: Parcel }) {
  const dashboard = useDashboard();
  const intl = useIntl();
  const { carrier, trackingNumber, trackingUrl } = parcel;
  if (!trackingNumber) return null;
  return (
    <Dotted>
      {carrier}
      {WEB.test(trackingUrl) ? (
        <DashboardLink
          label={intl.formatMessage(messages.track, { number: trackingNumber })}
          onOpen={() => void dashboard.openElsewhere(trackingUrl)}
        >
          {trackingNumber}
        </DashboardLink>
      ) : (
        trackingNumber
      )}
    </Dotted>
  );
}

function ReceiptEntry({ receipt, names }: { receipt: Receipt; names: Names }) {
  return (
    <>
      <div className={styles.head}>
        <strong>
          <FormattedMessage {...messages.receipt} values={{ number: receipt.number }} />
        </strong>
        <span className={styles.soft}>
          {receipt.warehouseName} <Moment at={receipt.receivedAt} />
        </span>
      </div>
      {receipt.isEmptyBox && <FormattedMessage {...messages.emptyBox} />}
      {receipt.items.map(({ id, line, quantity, isMissing, note }) => (
        <div key={id}>
          <FormattedMessage
            {...(isMissing ? messages.missing : messages.units)}
            values={{ units: quantity, name: names[line.id] }}
          />
          {note && <span className={styles.soft}> {note}</span>}
        </div>
      ))}
      {receipt.note && <div className={styles.soft}>{receipt.note}</div>}
      <Differences receipt={receipt} names={names} />
    </>
  );
}

function Differences({ receipt, names }: { receipt: Receipt; names: Names }) {
  const intl = useIntl();
  if (!receipt.discrepancies.length) return null;
  return (
    <div className={styles.pills}>
      {receipt.discrepancies.map(({ kind, quantity, line, isOpen }, index) => {
        const told = intl.formatMessage(messages[`kind_${kind}`], { units: quantity });
        const name = line && names[line.id];
        return (
          <Pill key={index} tone={isOpen ? "warn" : "quiet"}>
            {name ? intl.formatMessage(messages.of, { told, name }) : told}
          </Pill>
        );
      })}
    </div>
  );
}
