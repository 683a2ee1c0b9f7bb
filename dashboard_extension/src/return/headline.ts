import type { Request, Said } from "./request";
import {
  awaited,
  lastAttempts,
  owedProposals,
  quarantined,
  sum,
  toInspect,
  total,
} from "./request";
import { headlines } from "./headlineMessages";

export type Who = "staff" | "warehouse" | "customer" | "provider" | "nobody";

export interface Headline extends Said {
  /** Whose turn it is. */
  who: Who;
  /** Told as an amount in the text. */
  amount?: { amount: number; currency: string } | null;
}

/** What happened and what comes next, as one sentence, from a return's axes. */
export function headlineOf(request: Request): Headline {
  switch (request.status) {
    case "UNCONFIRMED":
      return { text: headlines.unconfirmed, who: "customer" };
    case "REQUESTED":
      return { text: headlines.requested, who: "staff" };
    case "DECLINED":
      return { text: headlines.declined, who: "nobody" };
    case "CANCELED":
      return { text: headlines.canceled, who: "nobody" };
    case "EXPIRED":
      return { text: headlines.expired, who: "nobody" };
    case "COMPLETED":
      return completed(request);
    case "APPROVED":
      return refund(request) ?? judgement(request) ?? owed(request) ?? waiting(request);
  }
}

function completed({ attentionReasons, moneyStatus }: Request): Headline {
  if (attentionReasons?.includes("OVERPAID"))
    return { text: headlines.overpaid, who: "staff" };
  return {
    text: moneyStatus === "REIMBURSED" ? headlines.completedPaid : headlines.completed,
    who: "nobody",
  };
}

/** Money on its way, or stuck. */
function refund({ reimbursements }: Request): Headline | undefined {
  const last = (reimbursements ?? [])
    .filter(({ canceledAt }) => !canceledAt)
    .flatMap(lastAttempts);
  const amountOf = (...wanted: string[]) =>
    sum(last.filter(({ status }) => wanted.includes(status)).map(({ amount }) => amount));
  const failed = amountOf("FAILED");
  if (failed) return { text: headlines.refundFailed, amount: failed, who: "staff" };
  const unknown = amountOf("UNKNOWN");
  if (unknown) return { text: headlines.refundUnknown, amount: unknown, who: "staff" };
  const sent = amountOf("CREATED", "IN_TRANSIT");
  if (sent) return { text: headlines.refundSent, amount: sent, who: "provider" };
  return undefined;
}

function judgement({ lines }: Request): Headline | undefined {
  const waiting = total(lines, toInspect);
  if (waiting)
    return { text: headlines.toInspect, values: { units: waiting }, who: "warehouse" };
  const aside = total(lines, quarantined);
  if (aside)
    return { text: headlines.quarantined, values: { units: aside }, who: "staff" };
  return undefined;
}

function owed(request: Request): Headline | undefined {
  const amounts = owedProposals(request).map(({ amount }) => amount);
  const amount = sum(amounts);
  if (!amount) return undefined;
  const rest = total(request.lines, awaited);
  if (rest)
    return { text: headlines.payPart, amount, values: { units: rest }, who: "staff" };
  return { text: headlines.pay, amount, who: "staff" };
}

function waiting(request: Request): Headline {
  const { lines, parcels, exchanges } = request;
  if (request.attentionReasons?.includes("EXCHANGE_UNSETTLED"))
    return { text: headlines.exchangeStuck, who: "staff" };
  const unpaid = exchanges?.find(({ status }) => status === "AWAITING_PAYMENT");
  if (unpaid)
    return { text: headlines.exchangeUnpaid, amount: unpaid.owed, who: "customer" };
  const units = total(lines, awaited);
  const arrived = total(lines, ({ quantityReceived }) => quantityReceived);
  if (units && arrived)
    return { text: headlines.partly, values: { units, arrived }, who: "customer" };
  if (units && parcels.some(({ direction }) => direction === "INBOUND"))
    return { text: headlines.onItsWay, values: { units }, who: "warehouse" };
  if (units) return { text: headlines.approved, values: { units }, who: "customer" };
  const back = total(lines, ({ quantityToSendBack }) => quantityToSendBack);
  if (back)
    return { text: headlines.toSendBack, values: { units: back }, who: "warehouse" };
  return { text: headlines.settling, who: "staff" };
}
