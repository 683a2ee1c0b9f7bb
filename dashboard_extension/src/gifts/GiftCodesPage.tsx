import { FormattedMessage } from "react-intl";
import { useSearchParams } from "react-router-dom";

import { useAbilities } from "@/bridge/permissions";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";

import styles from "./Gifts.module.css";
import { GiftCodes } from "./GiftCodes";
import { messages } from "./messages";

/** The gift codes of an order on a page of ours, where the Dashboard opens no popup. */
export function GiftCodesPage() {
  const { decide } = useAbilities();
  const [params] = useSearchParams();
  const orderId = params.get("orderId");
  return (
    <>
      <PageHeader title={<FormattedMessage {...messages.title} />} />
      {!decide && <EmptyState title={<FormattedMessage {...messages.denied} />} />}
      {decide && !orderId && (
        <EmptyState title={<FormattedMessage {...messages.noOrder} />}>
          <FormattedMessage {...messages.noOrderText} />
        </EmptyState>
      )}
      {decide && orderId && (
        <div className={styles.page}>
          <GiftCodes key={orderId} orderId={orderId} />
        </div>
      )}
    </>
  );
}
