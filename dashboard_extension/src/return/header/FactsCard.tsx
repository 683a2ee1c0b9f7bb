import { FormattedMessage } from "react-intl";

import { kindWords, priorityWords } from "@/api/wordMessages";
import { useAbilities } from "@/bridge/permissions";
import { useDashboard } from "@/bridge/useDashboard";
import { Pill } from "@/ui/Pill";
import { When } from "@/ui/When";

import { messages } from "../messages";
import type { Request } from "../request";
import { personOf } from "../request";
import { DashboardLink, Facts as List, Section } from "../Section";
import { Assignee, Priority } from "./Assignee";

/** What a return is, in a few lines. */
export function Facts({ request }: { request: Request }) {
  const dashboard = useDashboard();
  const { decide } = useAbilities();
  const { order, decision, kind } = request;
  const named = { number: request.orderNumber };
  return (
    <Section title={<FormattedMessage {...messages.facts} />}>
      <List
        facts={[
          {
            name: <FormattedMessage {...messages.assignee} />,
            value: decide ? (
              <Assignee request={request} />
            ) : request.assignee ? (
              personOf(request.assignee)
            ) : (
              <FormattedMessage {...messages.nobody} />
            ),
          },
          {
            name: <FormattedMessage {...messages.priority} />,
            value: decide ? (
              <Priority request={request} />
            ) : (
              <FormattedMessage {...priorityWords[request.priority ?? "NORMAL"]} />
            ),
          },
          request.dueAt && {
            name: <FormattedMessage {...messages.nextDue} />,
            value: request.isOverdue ? (
              <Pill tone="bad">
                <When at={request.dueAt} />
              </Pill>
            ) : (
              <When at={request.dueAt} />
            ),
          },
          {
            name: <FormattedMessage {...messages.kind} />,
            value: <FormattedMessage {...kindWords[kind]} />,
          },
          {
            name: <FormattedMessage {...messages.asked} />,
            value: <When at={request.createdAt} />,
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
