import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { PolicyBacktestStartDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "../Policies.module.css";
import { useWorkspace } from "../workspaceContext";
import { messages } from "./messages";

const DAY = 24 * 60 * 60 * 1000;
const PERIODS = [30, 90, 180, 365];
const SAMPLES = [1000, 5000, 20000];

/** Which orders, and how many of them. The rules are those on the page, saved or not. */
export function StartForm({
  onStarted,
  isAgain,
}: {
  onStarted: (id: string) => void;
  isAgain: boolean;
}) {
  const { policy, document } = useWorkspace();
  const intl = useIntl();
  const [days, setDays] = useState(90);
  const [sample, setSample] = useState(5000);
  const { run, busy, trouble } = useOperation(PolicyBacktestStartDocument);
  const start = async () => {
    const input = {
      document,
      placedFrom: new Date(Date.now() - days * DAY).toISOString(),
      sample: sample || null,
    };
    const id = (await run({ id: policy.id, input }))?.returnPolicyBacktestStart?.backtest?.id;
    if (id) onStarted(id);
  };
  return (
    <>
      <div className={styles.pair}>
        <Field label={<FormattedMessage {...messages.period} />}>
          {(control) => (
            <Choice
              {...control}
              value={days}
              onChange={({ target }) => setDays(Number(target.value))}
            >
              {PERIODS.map((period) => (
                <option key={period} value={period}>
                  {intl.formatMessage(messages.days, { days: period })}
                </option>
              ))}
            </Choice>
          )}
        </Field>
        <Field label={<FormattedMessage {...messages.sample} />}>
          {(control) => (
            <Choice
              {...control}
              value={sample}
              onChange={({ target }) => setSample(Number(target.value))}
            >
              {SAMPLES.map((count) => (
                <option key={count} value={count}>
                  {intl.formatMessage(messages.sampleOf, { count })}
                </option>
              ))}
              <option value={0}>{intl.formatMessage(messages.sampleAll)}</option>
            </Choice>
          )}
        </Field>
        <Button disabled={busy} onClick={() => void start()}>
          <FormattedMessage {...(isAgain ? messages.again : messages.start)} />
        </Button>
      </div>
      <TroubleNotice trouble={trouble} />
    </>
  );
}
