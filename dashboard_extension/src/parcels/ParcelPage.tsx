import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { Link, useParams } from "react-router-dom";
import { useQuery } from "urql";

import { ParcelDetailDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { Moment } from "@/ui/When";

import { Candidates } from "./Candidates";
import { CloseDialog } from "./CloseDialog";
import { matchMessages, messages } from "./messages";
import type { Parcel } from "./parcel";
import styles from "./parcels.module.css";
import { TONES } from "./ParcelsPage";

export function ParcelPage() {
  const { id = "" } = useParams();
  const language = useLanguageCode();
  const [isClosing, setClosing] = useState(false);
  const [{ data, error, fetching }, reload] = useQuery({
    query: ParcelDetailDocument,
    variables: { id, language },
    requestPolicy: "cache-and-network",
  });
  const again = () => reload({ requestPolicy: "network-only" });
  if (error && !data) return <TroubleNotice trouble={troubleOf(error)} onRetry={again} />;
  if (fetching && !data) return <Loading />;
  const parcel = data?.returnBlindReceipt;
  if (!parcel) {
    return (
      <EmptyState
        title={<FormattedMessage {...messages.gone} />}
        action={
          <Link to="/parcels">
            <FormattedMessage {...messages.back} />
          </Link>
        }
      />
    );
  }
  return (
    <>
      <PageHeader
        title={parcel.number}
        aside={
          parcel.status === "OPEN" && (
            <Button variant="secondary" onClick={() => setClosing(true)}>
              <FormattedMessage {...matchMessages.close} />
            </Button>
          )
        }
      >
        <span className={styles.rowHead}>
          <Pill tone={TONES[parcel.status]}>
            <FormattedMessage {...messages[parcel.status]} />
          </Pill>
          <span className={styles.soft}>
            <Moment at={parcel.receivedAt} /> {parcel.warehouseName}
          </span>
        </span>
      </PageHeader>
      <div className={styles.detail}>
        <Fate parcel={parcel} />
        <Facts parcel={parcel} />
        {parcel.status === "OPEN" && (
          <Candidates parcel={parcel} grades={data?.returnGrades ?? []} onDone={again} />
        )}
      </div>
      {isClosing && (
        <CloseDialog parcel={parcel} onClose={() => setClosing(false)} onDone={again} />
      )}
    </>
  );
}

function Fate({ parcel }: { parcel: Parcel }) {
  const { returnRequest, closedReason } = parcel;
  if (returnRequest) {
    const number = (
      <Link key="return" to={`/returns/${encodeURIComponent(returnRequest.id)}`}>
        {returnRequest.number}
      </Link>
    );
    return (
      <Notice tone="good">
        <FormattedMessage {...messages.matchedTo} values={{ number }} />
      </Notice>
    );
  }
  if (!closedReason) return null;
  return (
    <Notice tone="quiet">
      <FormattedMessage {...messages.closedBecause} values={{ reason: closedReason }} />
    </Notice>
  );
}

function Facts({ parcel }: { parcel: Parcel }) {
  const { sender, trackingNumber, note, user, decidedBy } = parcel;
  const facts = [
    { label: messages.sender, text: sender },
    { label: messages.tracking, text: trackingNumber },
    { label: messages.note, text: note },
  ].filter(({ text }) => text);
  return (
    <section className={styles.card} aria-labelledby="parcel-goods">
      <h2 id="parcel-goods" className={styles.heading}>
        <FormattedMessage {...messages.goods} />
      </h2>
      <ul className={styles.rows}>
        {parcel.items.map((item) => (
          <li key={item.id} className={styles.goodsRow}>
            {item.variant?.product.thumbnail && (
              <img src={item.variant.product.thumbnail.url} alt="" width={48} height={48} />
            )}
            <span>
              <strong>{item.sku || item.description}</strong>
              {item.sku && item.description && <span> {item.description}</span>}
              {item.note && <span className={styles.soft}> {item.note}</span>}
            </span>
            <span>
              <FormattedMessage {...messages.units} values={{ count: item.quantity }} />
            </span>
            {item.grade && <Pill>{item.grade.name}</Pill>}
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        {facts.map(({ label, text }) => (
          <div key={label.id}>
            <dt>
              <FormattedMessage {...label} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {user && (
        <p className={styles.soft}>
          <FormattedMessage {...messages.recordedBy} values={{ name: user.email }} />
        </p>
      )}
      {decidedBy && (
        <p className={styles.soft}>
          <FormattedMessage {...messages.decidedBy} values={{ name: decidedBy.email }} />
        </p>
      )}
    </section>
  );
}
