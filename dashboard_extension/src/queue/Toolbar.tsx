import { Button } from "@saleor/macaw-ui";
import { Columns3, Filter, Keyboard, RotateCw } from "lucide-react";
import type { RefObject } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { QueueState } from "./address";
import { countFilters } from "./address";
import { bulk } from "./bulkMessages";
import { choosing } from "./columnMessages";
import { filters } from "./filterMessages";
import { messages } from "./messages";
import styles from "./Queue.module.css";
import type { QueueDialog } from "./QueueDialogs";
import { SearchBox } from "./SearchBox";
import type { ChangeQueue } from "./useQueueState";

export function Toolbar({
  state,
  searchBox,
  narrow,
  onChange,
  onAsk,
  onReload,
}: {
  state: QueueState;
  searchBox: RefObject<HTMLInputElement>;
  narrow: boolean;
  onChange: ChangeQueue;
  onAsk: (dialog: QueueDialog) => void;
  onReload: () => void;
}) {
  const intl = useIntl();
  const count = countFilters(state.filters);
  return (
    <div className={styles.toolbar}>
      <SearchBox
        box={searchBox}
        value={state.search}
        onSearch={(search) => onChange({ search }, true)}
      />
      <Button variant="secondary" aria-keyshortcuts="f" onClick={() => onAsk({ name: "filter" })}>
        <Filter size={16} aria-hidden />
        <FormattedMessage
          {...(count ? filters.buttonCount : filters.button)}
          values={{ count }}
        />
      </Button>
      <Button variant="secondary" onClick={() => onAsk({ name: "save" })}>
        <FormattedMessage {...choosing.saveView} />
      </Button>
      <Button variant="secondary" onClick={() => onAsk({ name: "export" })}>
        <FormattedMessage {...bulk.export} />
      </Button>
      <span className={styles.icons}>
        {!narrow && (
          <button
            type="button"
            className={styles.icon}
            aria-label={intl.formatMessage(choosing.button)}
            title={intl.formatMessage(choosing.button)}
            onClick={() => onAsk({ name: "columns" })}
          >
            <Columns3 size={18} aria-hidden />
          </button>
        )}
        <button
          type="button"
          className={styles.icon}
          aria-label={intl.formatMessage(messages.reload)}
          title={intl.formatMessage(messages.reload)}
          aria-keyshortcuts="r"
          onClick={onReload}
        >
          <RotateCw size={18} aria-hidden />
        </button>
        {!narrow && (
          <button
            type="button"
            className={styles.icon}
            aria-label={intl.formatMessage(messages.showKeys)}
            title={intl.formatMessage(messages.showKeys)}
            aria-keyshortcuts="?"
            onClick={() => onAsk({ name: "keys" })}
          >
            <Keyboard size={18} aria-hidden />
          </button>
        )}
      </span>
    </div>
  );
}
