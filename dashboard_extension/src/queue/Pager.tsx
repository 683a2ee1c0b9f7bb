import { Button } from "@saleor/macaw-ui";
import { FormattedMessage, useIntl } from "react-intl";

import { SIZES } from "./address";
import { messages } from "./messages";
import styles from "./Queue.module.css";
import type { QueuePage } from "./useLivePage";
import type { ChangeQueue } from "./useQueueState";

export function Pager({
  page,
  size,
  isFirst,
  onChange,
}: {
  page: QueuePage;
  size: number;
  isFirst: boolean;
  onChange: ChangeQueue;
}) {
  const intl = useIntl();
  return (
    <footer className={styles.pager}>
      <span role="status" className={styles.soft}>
        <FormattedMessage {...messages.total} values={{ count: page.total }} />
      </span>
      <label className={styles.size}>
        <FormattedMessage {...messages.size} />
        <select
          value={size}
          onChange={({ target }) => onChange({ size: Number(target.value) })}
        >
          {SIZES.map((one) => (
            <option key={one} value={one}>
              {intl.formatNumber(one)}
            </option>
          ))}
        </select>
      </label>
      {!isFirst && (
        <Button variant="tertiary" onClick={() => onChange({})}>
          <FormattedMessage {...messages.first} />
        </Button>
      )}
      <Button
        variant="secondary"
        disabled={!page.previous}
        onClick={() => page.previous && onChange({ before: page.previous })}
      >
        <FormattedMessage {...messages.previous} />
      </Button>
      <Button
        variant="secondary"
        disabled={!page.next}
        onClick={() => page.next && onChange({ after: page.next })}
      >
        <FormattedMessage {...messages.next} />
      </Button>
    </footer>
  );
}
