import { useState } from "react";
import { FormattedMessage } from "react-intl";

import {
  ReturnPageCancelPaymentDocument,
  ReturnPageDeclineDocument,
  ReturnPageSettleConflictDocument,
  ReturnPageSettleOverpaymentDocument,
} from "@/api/generated/graphql";
import { useMoney } from "@/ui/Money";

import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { ReasonForm } from "./ReasonForm";
import { useAct } from "./useAct";

export function Decline({ request, onClose }: DialogProps) {
  const [reason, setReason] = useState("");
  const form = useAct(ReturnPageDeclineDocument, "decline", request.number, onClose);
  return (
    <ReasonForm
      operation="decline"
      label={<FormattedMessage {...messages.declineReason} />}
      hint={<FormattedMessage {...messages.declineHint} />}
      isDangerous
      reason={reason}
      onReason={setReason}
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id: request.id, reason })}
      onClose={onClose}
    />
  );
}

export function CancelPayment({ request, offer, onClose }: DialogProps) {
  const money = useMoney();
  const [reason, setReason] = useState("");
  const form = useAct(
    ReturnPageCancelPaymentDocument,
    "cancelPayment",
    request.number,
    onClose,
  );
  const id = offer.subject ?? "";
  const reimbursement = request.reimbursements?.find((one) => one.id === id);
  return (
    <ReasonForm
      operation="cancelPayment"
      isDangerous
      reason={reason}
      onReason={setReason}
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id, reason })}
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage
          {...messages.cancelPaymentText}
          values={{ amount: reimbursement ? money(reimbursement.amount) : "" }}
        />
      </p>
    </ReasonForm>
  );
}

export function SettleOverpayment({ request, onClose }: DialogProps) {
  const [reason, setReason] = useState("");
  const form = useAct(
    ReturnPageSettleOverpaymentDocument,
    "settleOverpayment",
    request.number,
    onClose,
  );
  return (
    <ReasonForm
      operation="settleOverpayment"
      reason={reason}
      onReason={setReason}
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id: request.id, reason })}
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage {...messages.overpaymentText} />
      </p>
    </ReasonForm>
  );
}

export function SettleConflict({ request, onClose }: DialogProps) {
  const reversals = request.proposedStockReversals ?? [];
  const [reason, setReason] = useState("");
  const [reverseStock, setReverseStock] = useState(reversals.length > 0);
  const form = useAct(
    ReturnPageSettleConflictDocument,
    "settleConflict",
    request.number,
    onClose,
  );
  return (
    <ReasonForm
      operation="settleConflict"
      reason={reason}
      onReason={setReason}
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() => void form.act({ id: request.id, reason, reverseStock })}
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage {...messages.conflictText} />
      </p>
      {reversals.length > 0 && (
        <div>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={reverseStock}
              onChange={(event) => setReverseStock(event.target.checked)}
            />
            <FormattedMessage {...messages.reverseStock} />
          </label>
          {reversals.map(({ quantity, sku, warehouseName }, index) => (
            <div key={index} className={styles.soft}>
              <FormattedMessage
                {...messages.reversal}
                values={{ units: quantity, sku, warehouse: warehouseName }}
              />
            </div>
          ))}
        </div>
      )}
    </ReasonForm>
  );
}
