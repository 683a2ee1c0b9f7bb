import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { Link, useParams } from "react-router-dom";
import { useQuery } from "urql";

import { WithdrawalDetailDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { nameOf } from "@/queue/names";
import { Key } from "@/return/Section";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { useHotkeys } from "@/ui/useHotkeys";
import { Moment } from "@/ui/When";

import { isOpen } from "./clock";
import { CloseDialog } from "./CloseDialog";
import { Acknowledgement, Declaration } from "./Declaration";
import { messages } from "./detailMessages";
import { Outcome } from "./Outcome";
import { Steps } from "./Steps";
import type { Withdrawal } from "./steps";
import { Times } from "./Times";
import styles from "./Withdrawals.module.css";

/** One declaration as it came, and what staff have to do about it. */
export function WithdrawalPage() {
  const { id = "" } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: WithdrawalDetailDocument,
    variables: { id },
    requestPolicy: "cache-and-network",
  });
  const reload = () => ask({ requestPolicy: "network-only" });
  const withdrawal = data?.returnWithdrawal;
  if (withdrawal) return <Found withdrawal={withdrawal} onChanged={reload} />;
  if (error) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  if (fetching) return <Loading />;
  return <EmptyState title={<FormattedMessage {...messages.gone} />} action={<Back />} />;
}

function Back() {
  return (
    <Link to="/withdrawals">
      <FormattedMessage {...messages.back} />
    </Link>
  );
}

function Found({ withdrawal, onChanged }: { withdrawal: Withdrawal; onChanged: () => void }) {
  const [isClosing, setClosing] = useState(false);
  const mayClose = isOpen(withdrawal);
  useHotkeys({ c: () => mayClose && setClosing(true) });
  return (
    <>
      <div className={styles.bar}>
        <Back />
      </div>
      <PageHeader
        title={<FormattedMessage {...messages.heading} values={{ reference: withdrawal.reference }} />}
        aside={
          mayClose && (
            <Button variant="secondary" aria-keyshortcuts="c" onClick={() => setClosing(true)}>
              <FormattedMessage {...messages.close} />
              <Key name="c" />
            </Button>
          )
        }
      >
        <Outcome row={withdrawal} />
      </PageHeader>
      <div className={styles.detail}>
        {withdrawal.closedAt && <Closed withdrawal={withdrawal} at={withdrawal.closedAt} />}
        <div className={styles.columns}>
          <div className={styles.column}>
            <Steps withdrawal={withdrawal} />
            <Declaration withdrawal={withdrawal} />
          </div>
          <div className={styles.column}>
            <Times withdrawal={withdrawal} />
            <Acknowledgement withdrawal={withdrawal} />
          </div>
        </div>
      </div>
      {isClosing && (
        <CloseDialog withdrawal={withdrawal} onClose={() => setClosing(false)} onDone={onChanged} />
      )}
    </>
  );
}

function Closed({ withdrawal: { closedBy, closingNote }, at }: { withdrawal: Withdrawal; at: string }) {
  const text = closedBy ? messages.closedBy : messages.closedBySomebody;
  const values = { moment: <Moment at={at} />, name: closedBy && nameOf(closedBy) };
  return (
    <Notice tone="quiet" title={<FormattedMessage {...text} values={values} />}>
      <span className={styles.written}>{closingNote}</span>
    </Notice>
  );
}
