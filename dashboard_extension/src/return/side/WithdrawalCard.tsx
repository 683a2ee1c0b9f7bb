import { FormattedDate, FormattedMessage } from "react-intl";
import { Link } from "react-router-dom";

import { Moment } from "@/ui/When";
import { RefundClock } from "@/withdrawals/RefundClock";
import { messages as withdrawals } from "@/withdrawals/messages";

import type { Request } from "../request";
import { Facts, Section } from "../Section";
import { messages } from "./messages";

/** The declaration that a return came of, and the clocks that it started. */
export function WithdrawalCard({ of: withdrawal }: { of: NonNullable<Request["withdrawal"]> }) {
  const { id, reference, declaredAt, sendBackBy, mayWithholdRefund } = withdrawal;
  return (
    <Section title={<FormattedMessage {...messages.withdrawal} />}>
      <FormattedMessage tagName="div" {...messages.withdrawalText} />
      <Facts
        facts={[
          {
            name: <FormattedMessage {...withdrawals.reference} />,
            value: <Link to={`/withdrawals/${encodeURIComponent(id)}`}>{reference}</Link>,
          },
          {
            name: <FormattedMessage {...withdrawals.declared} />,
            value: <Moment at={declaredAt} />,
          },
          {
            name: <FormattedMessage {...withdrawals.refundBy} />,
            value: <RefundClock row={withdrawal} />,
          },
          {
            name: <FormattedMessage {...messages.withhold} />,
            value: (
              <FormattedMessage {...(mayWithholdRefund ? messages.mayWithhold : messages.mayNot)} />
            ),
          },
          {
            name: <FormattedMessage {...withdrawals.sendBackBy} />,
            value: <FormattedDate value={sendBackBy} dateStyle="medium" />,
          },
        ]}
      />
    </Section>
  );
}
