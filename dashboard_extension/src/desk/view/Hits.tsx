import { FormattedMessage } from "react-intl";

import { messages } from "../messages";
import { linesOf } from "../model/goods";
import type { Desk } from "../useDesk";
import styles from "./desk.module.css";
import { Key } from "./Key";

/** Several returns have the code that was scanned. */
export function Hits({ desk }: { desk: Desk }) {
  const { hits } = desk.state;
  if (!hits) return null;
  return (
    <section className={styles.hits} aria-labelledby="desk-hits">
      <h2 id="desk-hits" className={styles.itemTitle}>
        <FormattedMessage {...messages.hits} />
      </h2>
      <ol className={styles.lines}>
        {hits.map((ret, index) => (
          <li key={ret.id} className={styles.line}>
            <button
              type="button"
              className={styles.lineButton}
              onClick={() => desk.choose(index)}
            >
              <span className={styles.lineWords}>
                <span className={styles.sku}>{ret.number}</span>
                <span>
                  <FormattedMessage {...messages.order} values={{ number: ret.orderNumber }} />
                </span>
                <span className={styles.soft}>
                  {linesOf(ret)
                    .map(({ sku, productName }) => sku || productName)
                    .join(", ")}
                </span>
              </span>
              {index < 9 && <Key name={String(index + 1)} />}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
