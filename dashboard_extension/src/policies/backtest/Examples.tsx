import { FormattedMessage, useIntl } from "react-intl";

import { useDashboard } from "@/bridge/useDashboard";
import type { Json } from "@/rules/document";
import { asDocument } from "@/rules/document";
import { Pill } from "@/ui/Pill";

import styles from "../Policies.module.css";
import { messages as trying } from "../try/messages";
import { OUTCOMES } from "../try/outcomes";
import { messages } from "./messages";
import type { Test } from "./test";

type Example = NonNullable<Test["result"]>["examples"][number];

/** The orders that the draft changes the most, as both sides decide them. */
export function Examples({ examples }: { examples: readonly Example[] }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <FormattedMessage {...messages.examples} />
      </h2>
      {!examples.length && (
        <p className={styles.soft}>
          <FormattedMessage {...messages.noExamples} />
        </p>
      )}
      <ul className={styles.cards}>
        {examples.map((example) => (
          <li key={example.number} className={styles.card}>
            <One example={example} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ example }: { example: Example }) {
  const dashboard = useDashboard();
  const { number, order, wasAsked, published, draft } = example;
  return (
    <div className={styles.words}>
      <p className={styles.line}>
        <strong>
          <FormattedMessage {...messages.example} values={{ number }} />
        </strong>
        {!wasAsked && (
          <span className={styles.soft}>
            <FormattedMessage {...messages.notAsked} />
          </span>
        )}
        {order && (
          <button
            type="button"
            className={styles.asLink}
            onClick={() => void dashboard.openOrder(order.id, true)}
          >
            <FormattedMessage {...messages.openOrder} />
          </button>
        )}
      </p>
      <div className={styles.pair}>
        <Side title="before" side={published} />
        <Side title="after" side={draft} />
      </div>
    </div>
  );
}

/** The server tells each side as plain data: outcome, lines and trace. */
function Side({ title, side }: { title: "before" | "after"; side: unknown }) {
  const intl = useIntl();
  const { outcome, lines } = asDocument(side);
  return (
    <div className={styles.words}>
      <span className={styles.soft}>
        <FormattedMessage {...messages[title]} />
      </span>
      <span>
        <Outcome outcome={String(outcome ?? "")} />
      </span>
      <ul className={styles.list}>
        {(Array.isArray(lines) ? lines : []).map((line, at) => (
          <li key={at}>
            {[
              intl.formatMessage(messages.lineNumber, { number: Number(asDocument(line).line) + 1 }),
              ...told(line, intl),
            ].join(" · ")}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Outcome({ outcome }: { outcome: string }) {
  const name = outcome.toUpperCase() as keyof typeof OUTCOMES;
  const tone = OUTCOMES[name];
  return tone ? (
    <Pill tone={tone}>
      <FormattedMessage {...trying[`outcome_${name}`]} />
    </Pill>
  ) : (
    <span>{outcome}</span>
  );
}

function told(line: Json, intl: ReturnType<typeof useIntl>): string[] {
  const { outcome, refusal, deadline, fees, refund } = asDocument(line);
  const name = String(outcome ?? "").toUpperCase() as keyof typeof OUTCOMES;
  const known = trying[`outcome_${name}`];
  const amount = (value: Json | undefined) =>
    intl.formatNumber(Number(value), { minimumFractionDigits: 2 });
  return [
    refusal
      ? intl.formatMessage(trying.refused)
      : known
        ? intl.formatMessage(known)
        : String(outcome ?? ""),
    ...(deadline
      ? [
          intl.formatMessage(messages.until, {
            day: intl.formatDate(String(deadline), { dateStyle: "medium" }),
          }),
        ]
      : []),
    ...(Number(refund) ? [intl.formatMessage(messages.refund, { amount: amount(refund) })] : []),
    ...(Number(fees) ? [intl.formatMessage(messages.fee, { amount: amount(fees) })] : []),
  ];
}
