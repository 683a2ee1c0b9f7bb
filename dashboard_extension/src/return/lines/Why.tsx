import { useState } from "react";
import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { ReturnPageTraceDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { outcomeWords } from "@/api/wordMessages";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import type { Request, Terms } from "../request";
import { Dotted } from "../Section";
import styles from "./Lines.module.css";
import { messages } from "./messages";

/** The decision's trace in plain words, asked for when somebody wants to know. */
export function Why({ request, terms }: { request: Request; terms: Terms }) {
  const [open, setOpen] = useState(false);
  const intl = useIntl();
  return (
    <details
      className={styles.details}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <FormattedMessage {...messages.why} />
      </summary>
      <Dotted>
        <FormattedMessage
          {...messages.whyOutcome}
          values={{ outcome: intl.formatMessage(outcomeWords[terms.outcome]) }}
        />
        {terms.deliveredAt && terms.deliverySource && (
          <FormattedMessage
            {...messages.whyDelivered}
            values={{
              date: <FormattedDate value={terms.deliveredAt} dateStyle="medium" />,
              source: intl.formatMessage(messages[`source_${terms.deliverySource}`]),
            }}
          />
        )}
      </Dotted>
      {open && <Trace id={request.id} line={terms.orderLineId} />}
    </details>
  );
}

function Trace({ id, line }: { id: string; line: string | null }) {
  const [{ data, error, fetching }] = useQuery({
    query: ReturnPageTraceDocument,
    variables: { id, language: useLanguageCode() },
  });
  if (error) return <TroubleNotice trouble={troubleOf(error)} />;
  if (fetching && !data) return <Loading />;
  const steps = (data?.returnRequest?.decision?.trace ?? []).filter(
    ({ orderLineId }) => orderLineId === null || orderLineId === line,
  );
  if (!steps.length) return <FormattedMessage tagName="p" {...messages.noTrace} />;
  return (
    <ol className={styles.trace}>
      {steps.map(({ rule, fired, sentences }, index) => (
        <li key={index} className={fired ? undefined : styles.silent}>
          <Dotted>
            <strong>
              <FormattedMessage
                {...(rule.startsWith("[") ? messages.builtIn : messages.rule)}
                values={{ name: rule }}
              />
            </strong>
            {!fired && <FormattedMessage {...messages.ruleSilent} />}
          </Dotted>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
