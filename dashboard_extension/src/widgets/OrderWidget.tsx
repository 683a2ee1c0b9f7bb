import { Button } from "@saleor/macaw-ui";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { WidgetOrderQuery } from "@/api/generated/graphql";
import { WidgetOrderDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useOtherFramesChanges } from "@/bridge/changes";
import { useAbilities } from "@/bridge/permissions";
import { useDashboard } from "@/bridge/useDashboard";
import { useSubject } from "@/bridge/useSubject";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { goodsOf } from "@/queue/names";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";
import { WidgetReturns } from "./WidgetReturns";
import styles from "./Widgets.module.css";

type Order = NonNullable<WidgetOrderQuery["order"]>;

/** Beside an order: its returns, what may still come back, and how to begin. */
export function OrderWidget() {
  const id = useSubject("orderId");
  const language = useLanguageCode();
  const [{ data, error, fetching }, reload] = useQuery({
    query: WidgetOrderDocument,
    variables: { id, language },
    requestPolicy: "cache-and-network",
  });
  useOtherFramesChanges(() => reload({ requestPolicy: "network-only" }));
  if (error) return <TroubleNotice trouble={troubleOf(error)} onRetry={() => reload()} />;
  if (!data) return fetching ? <Loading /> : null;
  if (!data.order) return <FormattedMessage tagName="p" {...messages.missing} />;
  return <OrderReturns order={data.order} />;
}

function OrderReturns({ order }: { order: Order }) {
  const { decide } = useAbilities();
  const returns = order.returnRequests ?? [];
  const awaited = returns.filter(
    ({ status, reception, lines }) =>
      status === "APPROVED" && reception !== "FULL" && lines.some(({ isKept }) => !isKept),
  );
  const params = `?orderId=${encodeURIComponent(order.id)}`;
  return (
    <div className={styles.widget}>
      {returns.length ? (
        <WidgetReturns returns={returns} />
      ) : (
        <p className={styles.soft}>
          <FormattedMessage {...messages.none} />
        </p>
      )}
      <Returnable lines={order.returnEligibility?.lines ?? []} />
      <div className={styles.actions}>
        {decide && (
          <PopupButton identifier="new-return" orderId={order.id} path={`/new${params}`}>
            <FormattedMessage {...messages.newReturn} />
          </PopupButton>
        )}
        {decide && (
          <PopupButton identifier="gift-code" orderId={order.id} path={`/gifts${params}`}>
            <FormattedMessage {...messages.giftCode} />
          </PopupButton>
        )}
        {awaited.length > 0 && (
          <PopupButton identifier="receive" orderId={order.id} path={pageOf(awaited)}>
            <FormattedMessage {...messages.receive} />
          </PopupButton>
        )}
      </div>
    </div>
  );
}

/** The desk has to be told by a scan what lies on it; a return's page knows. */
const pageOf = (awaited: { id: string }[]) =>
  awaited.length === 1 ? `/returns/${encodeURIComponent(awaited[0]?.id ?? "")}` : "/desk";

type Line = NonNullable<Order["returnEligibility"]>["lines"][number];

function Returnable({ lines }: { lines: Line[] }) {
  const intl = useIntl();
  const open = lines.filter(({ returnableQuantity }) => returnableQuantity > 0);
  if (!open.length)
    return (
      <p className={styles.soft}>
        <FormattedMessage {...messages.nothingReturnable} />
      </p>
    );
  const count = open.reduce((sum, line) => sum + line.returnableQuantity, 0);
  const soonest = open.flatMap(({ deadline }) => deadline ?? []).sort()[0];
  return (
    <div>
      <p className={styles.head}>
        {soonest ? (
          <FormattedMessage
            {...messages.returnable}
            values={{ count, date: intl.formatDate(soonest, { dateStyle: "medium" }) }}
          />
        ) : (
          <FormattedMessage {...messages.returnableOpen} values={{ count }} />
        )}
      </p>
      <ul className={styles.lines}>
        {open.map(({ orderLine, returnableQuantity }) => (
          <li key={orderLine.id}>
            <FormattedMessage
              {...messages.line}
              values={{
                count: returnableQuantity,
                name: goodsOf(orderLine.productName, orderLine.variantName),
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Over the order where the Dashboard can do that; else on a page of ours. */
function PopupButton({
  identifier,
  orderId,
  path,
  children,
}: {
  identifier: string;
  orderId: string;
  path: string;
  children: ReactNode;
}) {
  const { openPopup, openReturns } = useDashboard();
  const open = async () => {
    if (!(await openPopup(identifier, { orderId }))) await openReturns(path);
  };
  return (
    <Button variant="secondary" onClick={() => void open()}>
      {children}
    </Button>
  );
}
