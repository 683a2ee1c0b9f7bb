import { FormattedMessage } from "react-intl";

import { kindWords } from "@/api/wordMessages";
import { useDashboard } from "@/bridge/useDashboard";
import { When } from "@/ui/When";

import { messages } from "../messages";
import type { Request } from "../request";
import { DashboardLink, Facts as List, Section } from "../Section";

/** What a return is, in a few lines. */
export function Facts({ request }: { request: Request }) {
  const dashboard = useDashboard();
  const { order, decision, kind } = request;
  const named = { number: request.orderNumber };
  return (
    <Section title={<FormattedMessage {...messages.facts} />}>
      <List
        facts={[
          {
            name: <FormattedMessage {...messages.kind} />,
            value: <FormattedMessage {...kindWords[kind]} />,
          },
          {
            name: <FormattedMessage {...messages.asked} />,
            value: <When at={request.createdAt} />,
          },
          request.refundDueAt && {
            name: <FormattedMessage {...messages.due} />,
            value: <When at={request.refundDueAt} />,
          },
          {
            name: <FormattedMessage {...messages.orderName} />,
            value: order ? (
              <DashboardLink onOpen={(tab) => void dashboard.openOrder(order.id, tab)}>
                <FormattedMessage {...messages.order} values={named} />
              </DashboardLink>
            ) : (
              <FormattedMessage {...messages.order} values={named} />
            ),
          },
          order && {
            name: <FormattedMessage {...messages.channel} />,
            value: order.channel.name,
          },
          decision && {
            name: <FormattedMessage {...messages.policy} />,
            value:
              decision.policyVersion === null ? (
                <FormattedMessage {...messages.policyBuiltIn} />
              ) : (
                <FormattedMessage
                  {...messages.policyVersion}
                  values={{ version: decision.policyVersion }}
                />
              ),
          },
          request.comment && {
            name: <FormattedMessage {...messages.said} />,
            value: request.comment,
          },
        ]}
      />
    </Section>
  );
}
