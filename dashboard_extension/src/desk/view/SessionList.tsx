import { FormattedMessage } from "react-intl";

import type { Parcel } from "../model/goods";
import { lineOf } from "../model/state";
import type { Entry } from "../outbox/entries";
import { sessionMessages as messages } from "../sessionMessages";
import styles from "./desk.module.css";
import type { EntryActions } from "./entryActions";
import { EntryRow } from "./EntryRow";
import { Items } from "./Items";

const SHOWN = 40;

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
