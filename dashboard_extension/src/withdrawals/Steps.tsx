import { FormattedDate, FormattedMessage } from "react-intl";
import { Link } from "react-router-dom";

import { useDashboard } from "@/bridge/useDashboard";
import { DashboardLink, Dotted, Section } from "@/return/Section";

import { messages, steps } from "./detailMessages";
import { useProblemWord } from "./Outcome";
import type { Step, Withdrawal } from "./steps";
import { stepsOf } from "./steps";
import styles from "./Withdrawals.module.css";

/** What staff have to do, in its order, each with the way to where it is done. */
export function Steps({ withdrawal }: { withdrawal: Withdrawal }) {
  const found = stepsOf(withdrawal);
  return (
    <Section title={<FormattedMessage {...messages.nextSteps} />}>
      <ol className={styles.steps} data-single={found.length === 1 || undefined}>
        {found.map((step, index) => (
          <li key={index}>
            <span>
              <Words step={step} withdrawal={withdrawal} />
            </span>
            <Way step={step} withdrawal={withdrawal} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Words({ step, withdrawal }: { step: Step; withdrawal: Withdrawal }) {
  const word = useProblemWord();
  const moment = <FormattedDate value={withdrawal.refundBy} dateStyle="long" />;
  const reason = step.name === "answer" ? word(step.problem) : "";
  return <FormattedMessage {...steps[step.name]} values={{ moment, reason }} />;
}

function Way({ step, withdrawal: { order } }: { step: Step; withdrawal: Withdrawal }) {
  const dashboard = useDashboard();
  switch (step.name) {
    case "cancelOrder":
    case "refundCanceled":
      return (
        order && (
          <DashboardLink onOpen={(tab) => void dashboard.openOrder(order.id, tab)}>
            <FormattedMessage {...steps.toOrder} />
          </DashboardLink>
        )
      );
    case "otherReturn":
      return (
        <Dotted>
          {step.returns.map((one) => (
            <ReturnLink key={one.id} request={one} />
          ))}
        </Dotted>
      );
    case "decide":
    case "await":
    case "pay":
    case "payNow":
    case "declined":
      return step.request ? <ReturnLink request={step.request} /> : null;
    default:
      return null;
  }
}

function ReturnLink({ request }: { request: { id: string; number: string } }) {
  return <Link to={`/returns/${encodeURIComponent(request.id)}`}>{request.number}</Link>;
}
