import { FormattedMessage, useIntl } from "react-intl";

import { becomesWords } from "../becomes";
import type { Item, Parcel } from "../model/goods";
import { lineOf } from "../model/state";
import type { Entry } from "../outbox/entries";
import { sessionMessages as messages } from "../sessionMessages";
import styles from "./desk.module.css";
import { EntryRow } from "./EntryRow";

const SHOWN = 40;

export interface EntryActions {
  onTakeBack: (entry: Entry) => void;
  onDrop: (entry: Entry) => void;
  onSendAgain: (entry: Entry) => void;
  onLeavePhotos: (entry: Entry) => void;
  onCorrect: (entry: Entry) => void;
  onAddUnits: ((entry: Entry) => void) | null;
}

/** All that this desk took in, the newest first, and what became of it. */
export function SessionList({
  parcel,
  entries,
  actions,
}: {
  parcel: Parcel | null;
  entries: Entry[];
  actions: EntryActions;
}) {
  const newest = [...entries].reverse().slice(0, SHOWN);
  // What must be mended is never beyond the end of the list.
  const old = entries.filter((entry) => entry.state !== "done" && !newest.includes(entry));
  const isEmpty = !newest.length && !parcel?.items.length;
  return (
    <section className={styles.session} aria-labelledby="desk-session">
      <h2 id="desk-session" className={styles.itemTitle}>
        <FormattedMessage {...messages.title} />
      </h2>
      {isEmpty && (
        <p className={styles.soft}>
          <FormattedMessage {...messages.none} />
        </p>
      )}
      <ul className={styles.entries}>
        {parcel && parcel.items.length > 0 && (
          <li className={styles.entry}>
            <span className={styles.entryHead}>
              <strong>{parcel.ret.number}</strong>
              <span className={styles.soft}>
                <FormattedMessage {...messages.inParcel} />
              </span>
            </span>
            <Items
              items={parcel.items}
              nameOf={(id) => {
                const line = lineOf(parcel, id);
                return line?.sku || line?.productName || "";
              }}
            />
          </li>
        )}
        {[...newest, ...old].map((entry) => (
          <EntryRow key={entry.id} entry={entry} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

export function Items({
  items,
  nameOf,
}: {
  items: readonly Item[];
  nameOf: (lineId: string) => string;
}) {
  const intl = useIntl();
  return (
    <ul className={styles.entryItems}>
      {items.map((item) => (
        <li key={item.key}>
          <FormattedMessage
            {...messages.item}
            values={{
              quantity: item.quantity,
              goods: nameOf(item.lineId),
              becomes: intl.formatMessage(becomesWords[item.becomes ?? "LATER"]),
            }}
          />
        </li>
      ))}
    </ul>
  );
}
