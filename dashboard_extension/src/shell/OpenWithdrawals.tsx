import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import { WithdrawalCountsDocument } from "@/api/generated/graphql";
import { usePolling } from "@/api/usePolling";

import styles from "./Layout.module.css";
import { messages } from "./messages";

const LOOK_EVERY = 60_000;

/** How many withdrawals wait for staff, beside the way to them; nothing where none does. */
export function OpenWithdrawals() {
  const [{ data }, ask] = useQuery({
    query: WithdrawalCountsDocument,
    requestPolicy: "cache-and-network",
  });
  usePolling(() => ask({ requestPolicy: "network-only" }), LOOK_EVERY);
  const open = data?.open?.totalCount ?? 0;
  const overdue = data?.overdue?.totalCount ?? 0;
  if (!open && !overdue) return null;
  return (
    <span className={styles.count} data-alarm={overdue > 0 || undefined}>
      <span aria-hidden>{open || overdue}</span>
      <span className="sr-only">
        <FormattedMessage {...messages.openWithdrawals} values={{ open, overdue }} />
      </span>
    </span>
  );
}
