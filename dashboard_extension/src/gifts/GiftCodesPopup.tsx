import { FormattedMessage } from "react-intl";

import { useAbilities } from "@/bridge/permissions";
import { useSubject } from "@/bridge/useSubject";
import { EmptyState } from "@/ui/EmptyState";

import { GiftCodes } from "./GiftCodes";
import { messages } from "./messages";

/** The same in a popup of the order's page, which names the order. */
export function GiftCodesPopup() {
  const { decide } = useAbilities();
  const orderId = useSubject("orderId");
  if (!decide || !orderId)
    return <EmptyState title={<FormattedMessage {...(decide ? messages.gone : messages.denied)} />} />;
  return <GiftCodes orderId={orderId} />;
}
