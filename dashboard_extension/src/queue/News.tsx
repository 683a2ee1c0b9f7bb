import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { messages } from "./messages";
import styles from "./Queue.module.css";

/** Says that the list has changed elsewhere; the reader decides when it moves. */
export function News({
  waiting,
  gone,
  onShow,
}: {
  waiting: number;
  gone: number;
  onShow: () => void;
}) {
  return (
    <div role="status" className={waiting || gone ? styles.news : undefined}>
      {(waiting > 0 || gone > 0) && (
        <>
          <FormattedMessage
            {...(waiting ? messages.news : messages.changed)}
            values={{ count: waiting }}
          />
          <Button variant="secondary" aria-keyshortcuts="r" onClick={onShow}>
            <FormattedMessage {...messages.showNews} />
          </Button>
        </>
      )}
    </div>
  );
}
