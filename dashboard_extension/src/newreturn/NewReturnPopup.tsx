import { FormattedMessage } from "react-intl";
import { useSearchParams } from "react-router-dom";

import { useAbilities } from "@/bridge/permissions";
import { useDashboard } from "@/bridge/useDashboard";
import { EmptyState } from "@/ui/EmptyState";

import { messages } from "./messages";
import { NewReturnForm } from "./NewReturnForm";

/** The same form in a popup of the order's page, which names the order. */
export function NewReturnPopup() {
  const { decide } = useAbilities();
  const [params] = useSearchParams();
  const dashboard = useDashboard();
  const orderId = params.get("orderId");
  if (!decide || !orderId) {
    return (
      <EmptyState title={<FormattedMessage {...(decide ? messages.gone : messages.denied)} />} />
    );
  }
  const finish = async (text: string, isDeclined: boolean) => {
    await dashboard.notify(isDeclined ? "warning" : "success", text);
    await dashboard.refresh();
    await dashboard.closePopup();
  };
  return (
    <NewReturnForm
      orderId={orderId}
      onCreated={(made, text) => void finish(text, made.status === "DECLINED")}
    />
  );
}
