import { FormattedDate, FormattedMessage } from "react-intl";
import { Link } from "react-router-dom";

import { moneyWords, statusWords } from "@/api/wordMessages";
import { Dotted, Facts, Section } from "@/return/Section";
import { Pill } from "@/ui/Pill";
import { Moment } from "@/ui/When";

import { messages } from "./detailMessages";
import { messages as shared } from "./messages";
import { RefundClock } from "./RefundClock";
import type { Withdrawal } from "./steps";

/** When it was declared, to the second and with the zone, and the clocks that this started. */
export function Times({ withdrawal }: { withdrawal: Withdrawal }) {
  const { declaredAt, sendBackBy, mayWithholdRefund, returnRequest: request } = withdrawal;
  return (
    <Section title={<FormattedMessage {...messages.times} />}>
      <Facts
        facts={[
          {
            name: <FormattedMessage {...messages.declaredAt} />,
            value: (
              <time dateTime={declaredAt}>
                <FormattedDate value={declaredAt} dateStyle="long" timeStyle="long" />
              </time>
            ),
          },
          { name: <FormattedMessage {...messages.period} />, value: <Period of={withdrawal} /> },
          {
            name: <FormattedMessage {...shared.refundBy} />,
            value: <RefundClock row={withdrawal} />,
          },
          request && {
            name: <FormattedMessage {...messages.withhold} />,
            value: (
              <FormattedMessage
                {...(mayWithholdRefund ? messages.mayWithhold : messages.mayNotWithhold)}
              />
            ),
          },
          request && {
            name: <FormattedMessage {...shared.sendBackBy} />,
            value: (
              <time dateTime={sendBackBy}>
                <FormattedDate value={sendBackBy} dateStyle="medium" />
              </time>
            ),
          },
          request && {
            name: <FormattedMessage {...messages.became} />,
            value: (
              <Dotted>
                <Link to={`/returns/${encodeURIComponent(request.id)}`}>{request.number}</Link>
                <FormattedMessage {...statusWords[request.status]} />
                <FormattedMessage {...moneyWords[request.moneyStatus]} />
              </Dotted>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Period({ of: { inTime, periodEndedAt } }: { of: Withdrawal }) {
  if (inTime) return <Pill tone="good">{<FormattedMessage {...messages.inTime} />}</Pill>;
  if (inTime === null) return <FormattedMessage {...messages.noRight} />;
  return (
    <Pill tone="warn">
      <FormattedMessage
        {...messages.late}
        values={{ moment: periodEndedAt && <Moment at={periodEndedAt} /> }}
      />
    </Pill>
  );
}
