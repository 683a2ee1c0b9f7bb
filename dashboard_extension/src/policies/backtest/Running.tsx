import { useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { PolicyBacktestDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "../Policies.module.css";
import { messages } from "./messages";
import type { Test } from "./test";
import { TestResult } from "./TestResult";

const PAUSE = 1500;

/** How far a test is, and then what came of it. */
export function Running({ id }: { id: string }) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: PolicyBacktestDocument,
    variables: { id },
    requestPolicy: "network-only",
  });
  const test = data?.returnPolicyBacktest;
  const isRunning = test?.status === "QUEUED" || test?.status === "RUNNING";
  useEffect(() => {
    if (!isRunning || fetching) return;
    const timer = setTimeout(() => ask({ requestPolicy: "network-only" }), PAUSE);
    return () => clearTimeout(timer);
  }, [isRunning, fetching, ask]);
  if (error) return <TroubleNotice trouble={troubleOf(error)} onRetry={ask} />;
  if (!test) return fetching ? <Loading /> : null;
  if (test.status === "FAILED")
    return (
      <Notice tone="bad">
        <FormattedMessage {...messages.failed} values={{ error: test.error }} />
      </Notice>
    );
  if (test.result) return <TestResult result={test.result} />;
  return <Progress test={test} />;
}

function Progress({ test }: { test: Test }) {
  const intl = useIntl();
  const { ordersDone: done, ordersTotal: total, status, isStalled } = test;
  return (
    <div className={styles.section}>
      <progress
        className={styles.progress}
        aria-label={intl.formatMessage(messages.progress)}
        max={total || 1}
        {...(status === "RUNNING" ? { value: done } : {})}
      />
      <p role="status">
        {status === "QUEUED" ? (
          <FormattedMessage {...messages.queued} />
        ) : (
          <FormattedMessage {...messages.running} values={{ done, total }} />
        )}
      </p>
      {isStalled && (
        <Notice tone="warn">
          <FormattedMessage {...messages.stalled} />
        </Notice>
      )}
    </div>
  );
}
