import { Minus, Plus } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import { messages } from "../messages";
import styles from "./desk.module.css";
import { Key } from "./Key";

export function Quantity({
  value,
  onChange,
}: {
  value: number;
  onChange: (quantity: number) => void;
}) {
  const intl = useIntl();
  return (
    <div className={styles.quantity}>
      <span className={styles.legend}>
        <FormattedMessage {...messages.quantity} />
      </span>
      <button
        type="button"
        className={styles.icon}
        aria-label={intl.formatMessage(messages.less)}
        disabled={value <= 1}
        onClick={() => onChange(value - 1)}
      >
        <Minus size={16} aria-hidden />
      </button>
      <output className={styles.figures} aria-label={intl.formatMessage(messages.quantity)}>
        {intl.formatNumber(value)}
      </output>
      <button
        type="button"
        className={styles.icon}
        aria-label={intl.formatMessage(messages.more)}
        onClick={() => onChange(value + 1)}
      >
        <Plus size={16} aria-hidden />
      </button>
      <Key name="+" />
      <Key name="−" />
    </div>
  );
}
