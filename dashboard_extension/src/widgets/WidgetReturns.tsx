import { useIntl } from "react-intl";

import type { WidgetReturnFragment } from "@/api/generated/graphql";
import { StepPills } from "@/queue/StepPills";
import { When } from "@/ui/When";

import { messages } from "./messages";
import { OpenButton } from "./OpenButton";
import styles from "./Widgets.module.css";

/** Some returns, each with what has to happen next. */
export function WidgetReturns({ returns }: { returns: WidgetReturnFragment[] }) {
  const intl = useIntl();
  return (
    <ul className={styles.returns} aria-label={intl.formatMessage(messages.returns)}>
      {returns.map((row) => (
        <li key={row.id}>
          <OpenButton path={`/returns/${encodeURIComponent(row.id)}`}>{row.number}</OpenButton>
          <span className={styles.when}>
            <When at={row.createdAt} />
          </span>
          <span className={styles.step}>
            <StepPills row={row} />
          </span>
        </li>
      ))}
    </ul>
  );
}
