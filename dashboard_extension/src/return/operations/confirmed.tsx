import { FormattedMessage, useIntl } from "react-intl";

import {
  ReturnPageApproveDocument,
  ReturnPageCancelDocument,
  ReturnPageCancelExchangeDocument,
  ReturnPageReleaseExchangeDocument,
  ReturnPageRetryDocument,
} from "@/api/generated/graphql";
import { outcomeWords } from "@/api/wordMessages";
import { useMoney } from "@/ui/Money";
import { Notice } from "@/ui/Notice";

import { operations } from "../messages";
import { lastAttempts, sum, total } from "../request";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { useAct } from "./useAct";

/** Says what follows from an approval, so that nobody is surprised by it. */
export function Approve({ request, onClose }: DialogProps) {
  const intl = useIntl();
  const form = useAct(ReturnPageApproveDocument, "approve", request.number, onClose);
  const { decision, lines } = request;
  const goods = lines.some(({ resolution }) =>
    ["EXCHANGE", "REPLACEMENT"].includes(resolution),
  );
  const own = lines.map(({ orderLine }) => orderLine?.id);
  const pays = decision?.lines?.some(
    ({ orderLineId, refundAt }) =>
      own.includes(orderLineId ?? undefined) &&
      refundAt?.automatic &&
      refundAt.moment === "APPROVAL",
  );
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.approve} />}
      submit={<FormattedMessage {...operations.approve} />}
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id: request.id })}
      onClose={onClose}
    >
      <p className={styles.spaced}>
        <FormattedMessage
          {...messages.approveText}
          values={{ units: total(lines, ({ quantityRequested }) => quantityRequested) }}
        />
        {goods && <FormattedMessage {...messages.approveGoods} />}
        {pays && <FormattedMessage {...messages.approvePays} />}
      </p>
      {decision?.outcome === "DECLINE" && (
        <Notice tone="warn">
          <FormattedMessage
            {...messages.approveAgainst}
            values={{ outcome: intl.formatMessage(outcomeWords[decision.outcome]) }}
          />
        </Notice>
      )}
    </ActionDialog>
  );
}

export function CancelReturn({ request, onClose }: DialogProps) {
  const form = useAct(ReturnPageCancelDocument, "cancel", request.number, onClose);
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.cancel} />}
      submit={<FormattedMessage {...operations.cancel} />}
      isDangerous
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id: request.id })}
      onClose={onClose}
    >
      <FormattedMessage {...messages.cancelText} />
    </ActionDialog>
  );
}

export function Retry({ request, offer, onClose }: DialogProps) {
  const money = useMoney();
  const form = useAct(ReturnPageRetryDocument, "retry", request.number, onClose);
  const id = offer.subject ?? "";
  const reimbursement = request.reimbursements?.find((one) => one.id === id);
  const failed = reimbursement
    ? lastAttempts(reimbursement).filter(({ status }) => status === "FAILED")
    : [];
  const amount = sum(failed.map((attempt) => attempt.amount));
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.retry} />}
      submit={<FormattedMessage {...operations.retry} />}
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id })}
      onClose={onClose}
    >
      <FormattedMessage
        {...messages.retryText}
        values={{ amount: amount ? money(amount) : "" }}
      />
    </ActionDialog>
  );
}

export function ReleaseExchange({ request, offer, onClose }: DialogProps) {
  const form = useAct(
    ReturnPageReleaseExchangeDocument,
    "releaseExchange",
    request.number,
    onClose,
  );
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.releaseExchange} />}
      submit={<FormattedMessage {...operations.releaseExchange} />}
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id: offer.subject ?? "" })}
      onClose={onClose}
    >
      <FormattedMessage {...messages.releaseText} />
    </ActionDialog>
  );
}

export function CancelExchange({ request, offer, onClose }: DialogProps) {
  const form = useAct(
    ReturnPageCancelExchangeDocument,
    "cancelExchange",
    request.number,
    onClose,
  );
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.cancelExchange} />}
      submit={<FormattedMessage {...operations.cancelExchange} />}
      isDangerous
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id: offer.subject ?? "" })}
      onClose={onClose}
    >
      <FormattedMessage {...messages.cancelExchangeText} />
    </ActionDialog>
  );
}
