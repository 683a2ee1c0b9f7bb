import { FormattedMessage } from "react-intl";
import { Link, useNavigate, useSearchParams } from "react-router-dom";

import { useAbilities } from "@/bridge/permissions";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { useToast } from "@/ui/Toasts";

import { messages } from "./messages";
import { NewReturnForm } from "./NewReturnForm";
import { OrderSearch } from "./OrderSearch";

/** Staff ask for a return: first the order, then what comes back of it. */
export function NewReturnPage() {
  const { decide } = useAbilities();
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const say = useToast();
  const orderId = params.get("orderId");
  if (!decide) {
    return (
      <>
        <PageHeader title={<FormattedMessage {...messages.title} />} />
        <EmptyState title={<FormattedMessage {...messages.denied} />}>
          <FormattedMessage {...messages.deniedText} />
        </EmptyState>
      </>
    );
  }
  if (!orderId) {
    return (
      <>
        <PageHeader title={<FormattedMessage {...messages.title} />}>
          <FormattedMessage {...messages.findHint} />
        </PageHeader>
        <OrderSearch onChoose={(id) => setParams({ orderId: id })} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={<FormattedMessage {...messages.title} />}
        aside={
          <Link to="/new">
            <FormattedMessage {...messages.otherOrder} />
          </Link>
        }
      />
      <NewReturnForm
        key={orderId}
        orderId={orderId}
        onCreated={(made, text) => {
          say(made.status === "DECLINED" ? "warn" : "good", text);
          void navigate(`/returns/${encodeURIComponent(made.id)}`);
        }}
      />
    </>
  );
}
