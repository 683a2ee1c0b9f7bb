import { FormattedMessage } from "react-intl";

import { messages as shared } from "@/ui/messages";

import styles from "./ReturnPage.module.css";

const MAIN = [220, 180, 120];
const SIDE = [160, 140, 260];

/** The page's shape while it is asked for, so that nothing jumps when it comes. */
export function Skeleton() {
  return (
    <div className={styles.page} role="status">
      <span className="sr-only">
        <FormattedMessage {...shared.loading} />
      </span>
      <div className={styles.bone} style={{ height: 88, marginTop: 20 }} />
      <div className={styles.columns} aria-hidden>
        {[MAIN, SIDE].map((column, index) => (
          <div key={index} className={styles.column}>
            {column.map((height) => (
              <div key={height} className={styles.bone} style={{ height }} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
