import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import { GiftCodesDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useDashboard } from "@/bridge/useDashboard";
import { goodsOf } from "@/queue/names";
import { DashboardLink } from "@/return/Section";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { ProblemGround } from "@/ui/ProblemText";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "./Gifts.module.css";
import { GiftForm } from "./GiftForm";
import { messages } from "./messages";
import { MadeCodes } from "./MadeCodes";
import type { NewCode } from "./NewCodeCard";
import { NewCodeCard } from "./NewCodeCard";

/** Make a gift code for units of an order, and see which there are. */
export function GiftCodes({ orderId }: { orderId: string }) {
  const dashboard = useDashboard();
  const [made, setMade] = useState<NewCode | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: GiftCodesDocument,
    variables: { id: orderId },
    requestPolicy: "cache-and-network",
  });
  const reload = () => ask({ requestPolicy: "network-only" });
  if (error && !data) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  if (!data && fetching) return <Loading />;
  const order = data?.order;
  if (!order) return <EmptyState title={<FormattedMessage {...messages.gone} />} />;
  const names = Object.fromEntries(
    order.lines.map(({ id, productName, variantName }) => [id, goodsOf(productName, variantName)]),
  );
  return (
    <ProblemGround names={names}>
      <div className={styles.codes}>
        <div>
          <DashboardLink onOpen={(tab) => void dashboard.openOrder(order.id, tab)}>
            <FormattedMessage {...messages.titleOf} values={{ number: order.number }} />
          </DashboardLink>
          <FormattedMessage tagName="p" {...messages.intro} />
        </div>
        {made ? (
          <NewCodeCard made={made} onAnother={() => setMade(null)} />
        ) : (
          <GiftForm
            order={order}
            onMade={(code) => {
              setMade(code);
              reload();
            }}
          />
        )}
        <MadeCodes codes={data?.returnGiftCodes ?? []} onEnded={reload} />
      </div>
    </ProblemGround>
  );
}
