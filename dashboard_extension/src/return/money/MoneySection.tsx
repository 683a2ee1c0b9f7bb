import { FormattedMessage } from "react-intl";

import { useMoney } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { When } from "@/ui/When";

import { OfferButton } from "../header/Header";
import { messages as page } from "../messages";
import type { Offer } from "../offers";
import { mayDo } from "../offers";
import type { Memo } from "../photos/useLinks";
import type { Request } from "../request";
import { owedProposals, sum } from "../request";
import { Dotted, Section } from "../Section";
import { Breakdown } from "./Breakdown";
import { ExchangeCard } from "./ExchangeCard";
import { messages } from "./messages";
import styles from "./Money.module.css";
import { ReimbursementCard } from "./ReimbursementCard";

/** What is owed now, what was paid, and what new goods take of it. */
export function MoneySection({
  request,
  offered,
  onOffer,
  memos,
}: {
  request: Request;
  offered: Offer[];
  onOffer: (offer: Offer) => void;
  memos: Record<string, Memo>;
}) {
  const { exchanges, reimbursements } = request;
  const owed = owedProposals(request);
  const isEmpty = !owed.length && !exchanges?.length && !reimbursements?.length;
  const pay = mayDo(offered, "pay");
  return (
    <Section
      title={<FormattedMessage {...page.money} />}
      aside={pay && <OfferButton offer={pay} onOffer={onOffer} />}
    >
      {isEmpty && (
        <span className={styles.soft}>
          <FormattedMessage {...messages.nothing} />
        </span>
      )}
      {owed.length > 0 && <Owed request={request} />}
      {owed.map((proposal) => (
        <Breakdown
          key={proposal.resolution}
          part={proposal}
          request={request}
          total={proposal.amount}
        />
      ))}
      {[...(exchanges ?? [])].reverse().map((exchange) => (
        <ExchangeCard
          key={exchange.id}
          exchange={exchange}
          offered={offered}
          onOffer={onOffer}
        />
      ))}
      {[...(reimbursements ?? [])].reverse().map((reimbursement) => (
        <ReimbursementCard
          key={reimbursement.id}
          request={request}
          reimbursement={reimbursement}
          memo={memos[reimbursement.id]}
          offered={offered}
          onOffer={onOffer}
        />
      ))}
    </Section>
  );
}

/** What is owed, by when, and what of it no payment can give back. */
function Owed({ request }: { request: Request }) {
  const money = useMoney();
  const owed = owedProposals(request);
  const amount = sum(owed.map(({ amount }) => amount));
  const outside = sum(owed.map(({ outside }) => outside));
  if (!amount) return null;
  return (
    <>
      <p className={styles.owed}>
        <Dotted>
          <FormattedMessage
            {...messages.owed}
            values={{ amount: <strong>{money(amount)}</strong> }}
          />
          {request.refundDueAt && (
            <FormattedMessage
              {...messages.due}
              values={{ when: <When at={request.refundDueAt} /> }}
            />
          )}
        </Dotted>
      </p>
      {outside && outside.amount > 0 && (
        <Notice tone="warn">
          <FormattedMessage {...messages.outside} values={{ amount: money(outside) }} />
        </Notice>
      )}
    </>
  );
}
