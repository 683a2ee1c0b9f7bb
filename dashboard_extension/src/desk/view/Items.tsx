import { FormattedMessage, useIntl } from "react-intl";

import { becomesWords } from "../becomes";
import type { Item } from "../model/goods";
import { sessionMessages as messages } from "../sessionMessages";
import styles from "./desk.module.css";

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
