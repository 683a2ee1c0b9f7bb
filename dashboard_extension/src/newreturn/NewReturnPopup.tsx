import { FormattedMessage } from "react-intl";

import { tellOtherFrames } from "@/bridge/changes";
import { useAbilities } from "@/bridge/permissions";
import { useDashboard } from "@/bridge/useDashboard";
import { useSubject } from "@/bridge/useSubject";
import { EmptyState } from "@/ui/EmptyState";

import { messages } from "./messages";
import { NewReturnForm } from "./NewReturnForm";

/** The same form in a popup of the order's page, which names the order. */
export function NewReturnPopup() {
  const { decide } = useAbilities();
  const dashboard = useDashboard();
  const orderId = useSubject("orderId");
  if (!decide || !orderId) {
    return (
      <EmptyState title={<FormattedMessage {...(decide ? messages.gone : messages.denied)} />} />
    );
  }
  const finish = (text: string, isDeclined: boolean) => {
    // None waits for another: an older Dashboard never answers what it does not know.
    void dashboard.notify(isDeclined ? "warning" : "success", text);
    tellOtherFrames();
    void dashboard.refresh();
    void dashboard.closePopup();
  };
  return (
    <NewReturnForm
      orderId={orderId}
      onCreated={(made, text) => finish(text, made.status === "DECLINED")}
    />
  );
}
