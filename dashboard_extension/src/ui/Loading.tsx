import { Spinner } from "@saleor/macaw-ui";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";

import styles from "./Loading.module.css";
import { messages } from "./messages";

export function Loading({ label }: { label?: ReactNode }) {
  return (
    <div className={styles.loading} role="status">
      <Spinner aria-hidden />
      <span>{label ?? <FormattedMessage {...messages.loading} />}</span>
    </div>
  );
}
