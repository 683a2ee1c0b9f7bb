import { FormattedMessage } from "react-intl";

import { newKey } from "@/api/newKey";
import { Notice } from "@/ui/Notice";

import { messages } from "../messages";
import { countsOf, isComplete, linesOf } from "../model/goods";
import type { Desk } from "../useDesk";
import styles from "./desk.module.css";
import { Key } from "./Key";
import { LineRow } from "./LineRow";

/** The return that is open, its goods in big rows. */
export function ParcelPanel({ desk }: { desk: Desk }) {
  const { parcel, draft } = desk.state;
  if (!parcel) return null;
  const { ret, items } = parcel;
  const lines = linesOf(ret);
  const awaited = lines.reduce((sum, line) => sum + countsOf(line, items).awaited, 0);
  const isLeaving = items.length > 0 && isComplete(parcel) && !draft.lineId;
  return (
    <section className={styles.parcel} aria-labelledby="desk-parcel">
      <header className={styles.parcelHead}>
        <div>
          <h2 id="desk-parcel" className={styles.number}>
            {ret.number}
          </h2>
          <span className={styles.soft}>
            <FormattedMessage {...messages.order} values={{ number: ret.orderNumber }} />
          </span>
        </div>
        <div className={styles.tools}>
          {items.length === 0 && (
            <button
              type="button"
              className={styles.button}
              onClick={() => desk.dispatch({ type: "empty" })}
            >
              <FormattedMessage {...messages.emptyBox} />
              <Key name="E" />
            </button>
          )}
          <button type="button" className={styles.button} onClick={desk.finish}>
            <FormattedMessage {...(items.length ? messages.done : messages.putAway)} />
            <Key name="Q" />
          </button>
        </div>
      </header>
      {ret.comment && (
        <p className={styles.comment}>
          <FormattedMessage {...messages.customerSays} values={{ text: ret.comment }} />
        </p>
      )}
      <ol className={styles.lines}>
        {lines.map((line, index) => (
          <LineRow
            key={line.id}
            line={line}
            number={index + 1}
            items={items}
            isChosen={draft.lineId === line.id}
            hasKey={draft.lineId === null && index < 9}
            onChoose={() => desk.dispatch({ type: "line", lineId: line.id })}
            onMissing={() => desk.dispatch({ type: "missing", lineId: line.id, key: newKey() })}
          />
        ))}
      </ol>
      {isLeaving && (
        <Notice tone="good">
          <FormattedMessage {...messages.leaves} />
        </Notice>
      )}
      {items.length > 0 && awaited > 0 && (
        <p className={styles.soft}>
          <FormattedMessage {...messages.stillAwaited} values={{ count: awaited }} />
        </p>
      )}
    </section>
  );
}
