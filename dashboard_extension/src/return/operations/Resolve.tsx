import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { ReturnPageResolveDocument } from "@/api/generated/graphql";
import { useMoney } from "@/ui/Money";

import { messages } from "./messages";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { ReasonForm } from "./ReasonForm";
import { useAct } from "./useAct";

/** What staff saw on the provider's own pages ends what nobody could know. */
export function Resolve({ request, offer, onClose }: DialogProps) {
  const money = useMoney();
  const [paid, setPaid] = useState<boolean | null>(null);
  const [reason, setReason] = useState("");
  const form = useAct(ReturnPageResolveDocument, "resolve", request.number, onClose);
  const attemptId = offer.subject ?? "";
  const attempt = request.reimbursements
    ?.flatMap(({ attempts }) => attempts)
    .find(({ id }) => id === attemptId);
  return (
    <ReasonForm
      operation="resolve"
      isAnswered={paid !== null}
      reason={reason}
      onReason={setReason}
      busy={form.busy}
      trouble={form.trouble}
      onSubmit={() =>
        void form.act({ id: attemptId, paid: paid === true, reason })
      }
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage {...messages.resolveText} />
      </p>
      <fieldset className={styles.choices}>
        <legend>
          <FormattedMessage
            {...messages.resolveWhich}
            values={{
              amount: attempt ? money(attempt.amount) : "",
              name: attempt?.name ?? "",
            }}
          />
        </legend>
        {[true, false].map((answer) => (
          <label key={String(answer)} className={styles.check}>
            <input
              type="radio"
              name="paid"
              checked={paid === answer}
              onChange={() => setPaid(answer)}
            />
            <FormattedMessage
              {...(answer ? messages.resolvePaid : messages.resolveUnpaid)}
            />
          </label>
        ))}
      </fieldset>
    </ReasonForm>
  );
}
