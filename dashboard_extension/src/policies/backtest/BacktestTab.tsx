import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router-dom";

import { Choice } from "@/ui/controls";
import { EmptyState } from "@/ui/EmptyState";
import { Field } from "@/ui/Field";

import styles from "../Policies.module.css";
import { useWorkspace } from "../workspaceContext";
import { messages } from "./messages";
import { Running } from "./Running";
import { StartForm } from "./StartForm";

/** Drafts held against the shop's past. */
export function BacktestTab() {
  const { policy, hasDraft, isDirty } = useWorkspace();
  const { testId } = useParams();
  const navigate = useNavigate();
  const [started, setStarted] = useState<string | null>(null);
  const base = `/policies/${encodeURIComponent(policy.id)}/backtest`;
  const id = testId ?? started;
  const open = (next: string) => {
    setStarted(next);
    void navigate(`${base}/${encodeURIComponent(next)}`);
  };
  const mayStart = hasDraft || isDirty;
  return (
    <>
      <p className={styles.soft}>
        <FormattedMessage {...messages.intro} />
      </p>
      {mayStart ? (
        <StartForm onStarted={open} isAgain={Boolean(id)} />
      ) : (
        <EmptyState title={<FormattedMessage {...messages.noDraft} />}>
          <FormattedMessage {...messages.noDraftText} />
        </EmptyState>
      )}
      {policy.backtests.length > 0 && (
        <Earlier id={id ?? ""} onChoose={open} tests={policy.backtests} />
      )}
      {id && <Running key={id} id={id} />}
    </>
  );
}

function Earlier({
  id,
  tests,
  onChoose,
}: {
  id: string;
  tests: readonly { id: string; createdAt: string }[];
  onChoose: (id: string) => void;
}) {
  const intl = useIntl();
  const shown = tests.slice(0, 20);
  return (
    <Field label={<FormattedMessage {...messages.earlier} />}>
      {(control) => (
        <Choice
          {...control}
          value={shown.some((test) => test.id === id) ? id : ""}
          onChange={({ target }) => target.value && onChoose(target.value)}
        >
          <option value="" />
          {shown.map((test) => (
            <option key={test.id} value={test.id}>
              {intl.formatMessage(messages.testOf, {
                when: intl.formatDate(test.createdAt, { dateStyle: "medium", timeStyle: "short" }),
              })}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}
