import { FormattedMessage, useIntl } from "react-intl";

import { newKey } from "@/api/newKey";

import { messages } from "../messages";
import { lineOf } from "../model/state";
import type { Works } from "../outbox/works";
import type { Desk } from "../useDesk";
import styles from "./desk.module.css";

/** A code that means nothing here: what may it be, and what is done with it? */
export function Stray({
  desk,
  works,
  warehouseId,
}: {
  desk: Desk;
  works: Works;
  warehouseId: string;
}) {
  const { stray, parcel, draft, grades } = desk.state;
  const intl = useIntl();
  if (!stray) return null;
  const line = parcel && lineOf(parcel, draft.lineId);
  const incorrect = grades.find(({ meaning }) => meaning === "INCORRECT");
  const number = parcel?.ret.number ?? "";
  const record = () => {
    works.outbox.add({
      id: newKey(),
      returnId: "",
      number,
      goods: {},
      parcel: null,
      call: {
        kind: "blind",
        description: stray,
        quantity: 1,
        note: number ? intl.formatMessage(messages.blindNote, { number }) : "",
        warehouseId,
      },
    });
    desk.dispatch({ type: "back" });
  };
  return (
    <section className={styles.stray} aria-labelledby="desk-stray">
      <h2 id="desk-stray" className={styles.itemTitle}>
        <FormattedMessage {...messages.strayTitle} values={{ code: stray }} />
      </h2>
      <p>
        {parcel ? (
          <FormattedMessage {...messages.strayInReturn} values={{ number }} />
        ) : (
          <FormattedMessage {...messages.strayAlone} />
        )}
      </p>
      <div className={styles.tools}>
        {line && incorrect && (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              desk.dispatch({ type: "draft", change: { note: stray } });
              desk.dispatch({ type: "grade", slug: incorrect.slug });
              desk.dispatch({ type: "back" });
            }}
          >
            <FormattedMessage
              {...messages.strayIncorrect}
              values={{ goods: line.sku || line.productName, grade: incorrect.name }}
            />
          </button>
        )}
        <button type="button" className={styles.button} onClick={record}>
          <FormattedMessage {...messages.strayBlind} />
        </button>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => desk.dispatch({ type: "back" })}
        >
          <FormattedMessage {...messages.strayBack} />
        </button>
      </div>
    </section>
  );
}
