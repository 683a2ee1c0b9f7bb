import { FormattedMessage } from "react-intl";

import type { ReturnAttentionReasonEnum } from "@/api/generated/graphql";
import { Notice } from "@/ui/Notice";
import { ProblemText } from "@/ui/ProblemText";

import { attention, attentionSteps, messages } from "../messages";
import type { Offer, Operation } from "../offers";
import type { Request } from "../request";
import styles from "../ReturnPage.module.css";
import { OfferButton } from "./Header";

/** What helps with each, the likeliest first. */
const HELP: Record<ReturnAttentionReasonEnum, Operation[]> = {
  NATIVE_CONFLICT: ["settleConflict", "pay"],
  OVERPAID: ["settleOverpayment"],
  REFUND_HELD: ["pay", "changeResolution"],
  REFUND_OVERDUE: ["pay", "retry"],
  REFUND_FAILED: ["retry", "resolve", "cancelPayment"],
  REFUND_UNKNOWN: ["resolve"],
  EXCHANGE_UNSETTLED: ["changeExchange", "releaseExchange", "cancelExchange"],
  RECEIPT_DISCREPANCY: ["addUnits", "sendBack", "receive"],
};

const URGENT: ReturnAttentionReasonEnum[] = ["REFUND_FAILED", "REFUND_UNKNOWN"];

/** Why somebody has to look, what to do about it, and the buttons that do it. */
export function Attention({
  request,
  offered,
  onOffer,
}: {
  request: Request;
  offered: Offer[];
  onOffer: (offer: Offer) => void;
}) {
  const reasons = request.attentionReasons ?? [];
  if (!reasons.length && !request.declineReason) return null;
  return (
    <div className={styles.notices}>
      {reasons.map((reason) => (
        <Notice
          key={reason}
          tone={URGENT.includes(reason) ? "bad" : "warn"}
          title={<FormattedMessage {...attention[reason]} />}
          action={<Buttons reason={reason} offered={offered} onOffer={onOffer} />}
        >
          <Step reason={reason} request={request} />
        </Notice>
      ))}
      {request.declineReason && (
        <Notice tone="quiet">
          <FormattedMessage
            {...messages.declined}
            values={{ reason: request.declineReason }}
          />
        </Notice>
      )}
    </div>
  );
}

function Buttons({
  reason,
  offered,
  onOffer,
}: {
  reason: ReturnAttentionReasonEnum;
  offered: Offer[];
  onOffer: (offer: Offer) => void;
}) {
  const helping = HELP[reason].flatMap(
    (operation) => offered.find((offer) => offer.operation === operation) ?? [],
  );
  return (
    <div className={styles.buttons}>
      {helping.slice(0, 2).map((offer) => (
        <OfferButton key={offer.operation} offer={offer} onOffer={onOffer} />
      ))}
    </div>
  );
}

function Step({
  reason,
  request,
}: {
  reason: ReturnAttentionReasonEnum;
  request: Request;
}) {
  const told = toldBy(reason, request);
  return (
    <>
      {told.length ? (
        told.length > 1 ? (
          <ul className={styles.list}>
            {told.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <span>{told[0]} </span>
        )
      ) : (
        <FormattedMessage {...attentionSteps[reason]} />
      )}
      {reason === "REFUND_HELD" && told.length > 0 && (
        <FormattedMessage {...attentionSteps[reason]} />
      )}
    </>
  );
}

/** What the server knows more exactly than the reason's own words. */
function toldBy(reason: ReturnAttentionReasonEnum, request: Request) {
  switch (reason) {
    case "RECEIPT_DISCREPANCY":
      return request.receipts
        .filter(({ discrepancies }) => discrepancies.some(({ isOpen }) => isOpen))
        .flatMap(({ nextSteps }) => nextSteps.staff ?? []);
    case "REFUND_HELD":
      return (request.refundHeldBy ?? []).map((code) => (
        <ProblemText key={code} problem={{ code, field: null, message: null }} />
      ));
    default:
      return [];
  }
}
