import { FormattedMessage } from "react-intl";

import { resolutionWords } from "@/api/wordMessages";
import { useDashboard } from "@/bridge/useDashboard";
import { Money } from "@/ui/Money";
import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { When } from "@/ui/When";

import { OfferButton } from "../header/Header";
import { messages as page } from "../messages";
import type { Offer } from "../offers";
import type { Exchange } from "../request";
import { nameOf } from "../request";
import { DashboardLink, Dotted } from "../Section";
import { exchangeStates, messages } from "./messages";
import styles from "./Money.module.css";

const TONES: Partial<Record<Exchange["status"], Tone>> = {
  RELEASED: "good",
  SOLD_OUT: "bad",
  EXPIRED: "bad",
  AWAITING_PAYMENT: "warn",
};

/** New goods for returned ones: what they are, where they stand, who pays the difference. */
export function ExchangeCard({
  exchange,
  offered,
  onOffer,
}: {
  exchange: Exchange;
  offered: Offer[];
  onOffer: (offer: Offer) => void;
}) {
  const dashboard = useDashboard();
  const { order, status, orderNumber } = exchange;
  const own = offered.filter(({ subject }) => subject === exchange.id);
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <strong>
          <FormattedMessage {...resolutionWords[exchange.resolution]} />
        </strong>
        <Pill tone={TONES[status]}>
          <FormattedMessage {...exchangeStates[status]} />
        </Pill>
        {order && (
          <DashboardLink onOpen={(tab) => void dashboard.openOrder(order.id, tab)}>
            <FormattedMessage {...page.order} values={{ number: orderNumber }} />
          </DashboardLink>
        )}
      </header>
      {exchange.items.map((item, index) => (
        <div key={index} className={styles.row}>
          <span>
            <FormattedMessage
              {...messages.units}
              values={{ units: item.quantity, name: nameOf(item) }}
            />
          </span>
          {item.unitGross.amount > 0 && <Money value={item.unitGross} />}
        </div>
      ))}
      {exchange.total.amount > 0 && (
        <span className={styles.soft}>
          <FormattedMessage
            {...messages.worth}
            values={{
              worth: <Money value={exchange.worth} />,
              total: <Money value={exchange.total} />,
            }}
          />
        </span>
      )}
      <Difference exchange={exchange} />
      {own.length > 0 && (
        <div className={styles.buttons}>
          {own.map((offer) => (
            <OfferButton key={offer.operation} offer={offer} onOffer={onOffer} />
          ))}
        </div>
      )}
    </article>
  );
}

function Difference({ exchange }: { exchange: Exchange }) {
  const { owed, payUntil, paymentUrl } = exchange;
  if (owed.amount <= 0) return null;
  return (
    <div>
      <Dotted>
        <FormattedMessage
          {...messages.owes}
          values={{ amount: <Money value={owed} /> }}
        />
        {payUntil && (
          <FormattedMessage
            {...messages.payUntil}
            values={{ when: <When at={payUntil} /> }}
          />
        )}
      </Dotted>
      {paymentUrl && (
        <div className={styles.soft}>
          <FormattedMessage
            {...messages.payLink}
            values={{ link: <code>{paymentUrl}</code> }}
          />
        </div>
      )}
    </div>
  );
}
