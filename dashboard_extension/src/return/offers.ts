import type { Abilities } from "@/bridge/permissions";

import type { Exchange, Request } from "./request";
import {
  awaited,
  inspectionsOf,
  lastAttempts,
  owedProposals,
  toInspect,
  total,
} from "./request";

export type Operation =
  | "approve"
  | "decline"
  | "cancel"
  | "receive"
  | "inspect"
  | "correct"
  | "announce"
  | "addUnits"
  | "sendBack"
  | "pay"
  | "retry"
  | "resolve"
  | "cancelPayment"
  | "settleOverpayment"
  | "settleConflict"
  | "changeResolution"
  | "changeExchange"
  | "releaseExchange"
  | "cancelExchange"
  | "grantGrace"
  | "recordDelivery";

/** Something that can be done with a return now. */
export interface Offer {
  operation: Operation;
  /** The reimbursement, attempt or exchange that it is done to, where there are several. */
  subject?: string;
  /** It moves the return on; others are there for the odd case. */
  isNext: boolean;
  isDangerous: boolean;
}

const LIVE = ["UNCONFIRMED", "REQUESTED", "APPROVED"];
const DANGEROUS: Operation[] = ["decline", "cancel", "cancelPayment", "cancelExchange"];

/**
 * What a member of staff may do with a return as it is, the likeliest first.
 *
 * It mirrors the states of the server's `domain.lifecycle.STEPS`, which decides.
 */
export function offers(request: Request, abilities: Abilities): Offer[] {
  const all = [
    ...decisions(request, abilities),
    ...troubles(request, abilities),
    ...exchanges(request, abilities),
    ...goods(request, abilities),
    ...payment(request, abilities),
    ...others(request, abilities),
  ];
  return [...all.filter(({ isNext }) => isNext), ...all.filter(({ isNext }) => !isNext)];
}

export function mayDo(offered: Offer[], operation: Operation): Offer | undefined {
  return offered.find((offer) => offer.operation === operation);
}

function offer(operation: Operation, isNext = false, subject?: string): Offer {
  return {
    operation,
    isNext,
    isDangerous: DANGEROUS.includes(operation),
    ...(subject ? { subject } : {}),
  };
}

function decisions({ status }: Request, { decide }: Abilities): Offer[] {
  if (!decide || status !== "REQUESTED") return [];
  return [offer("approve", true), offer("decline", true)];
}

/** What stops everything else until somebody decides. */
function troubles(request: Request, { decide, pay }: Abilities): Offer[] {
  const found: Offer[] = [];
  const reasons = request.attentionReasons ?? [];
  for (const reimbursement of pay ? (request.reimbursements ?? []) : []) {
    if (reimbursement.canceledAt) continue;
    const last = lastAttempts(reimbursement);
    const failed = last.filter(({ status }) => status === "FAILED");
    const unknown = last.filter(({ status }) => status === "UNKNOWN");
    if (failed.length) found.push(offer("retry", true, reimbursement.id));
    for (const { id } of unknown) found.push(offer("resolve", true, id));
    for (const { id } of failed) found.push(offer("resolve", false, id));
    if (failed.length && failed.length === last.length)
      found.push(offer("cancelPayment", false, reimbursement.id));
  }
  if (decide && reasons.includes("NATIVE_CONFLICT"))
    found.push(offer("settleConflict", true));
  if (pay && reasons.includes("OVERPAID")) found.push(offer("settleOverpayment", true));
  return found;
}

function goods(request: Request, { decide }: Abilities): Offer[] {
  const { status, lines, attentionReasons } = request;
  const found: Offer[] = [];
  const approved = status === "APPROVED";
  if (approved && total(lines, toInspect)) found.push(offer("inspect", true));
  if (approved || status === "COMPLETED") {
    found.push(offer("receive", approved && total(lines, awaited) > 0));
    const back = total(lines, ({ quantityToSendBack }) => quantityToSendBack);
    if (back) found.push(offer("sendBack", true));
    if (inspectionsOf(request).length) found.push(offer("correct"));
  }
  if (decide && approved)
    found.push(
      offer("addUnits", attentionReasons?.includes("RECEIPT_DISCREPANCY") ?? false),
    );
  if (approved || status === "REQUESTED") found.push(offer("announce"));
  return found;
}

function payment(request: Request, { pay }: Abilities): Offer[] {
  if (!pay || request.status !== "APPROVED") return [];
  const conflict = request.attentionReasons?.includes("NATIVE_CONFLICT") ?? false;
  if (!owedProposals(request).length && !conflict) return [];
  return [offer("pay", owedProposals(request).length > 0)];
}

const CHANGEABLE = ["WAITING", "AWAITING_PAYMENT", "AWAITING_GOODS"];

/** The newest exchange is the one that counts; the others came to nothing. */
export function lastExchange(request: Request): Exchange | undefined {
  return request.exchanges?.filter(({ resolution }) => resolution === "EXCHANGE").at(-1);
}

function exchanges(request: Request, { decide }: Abilities): Offer[] {
  const { status, lines } = request;
  if (!decide) return [];
  const found: Offer[] = [];
  const unsettled = request.attentionReasons?.includes("EXCHANGE_UNSETTLED") ?? false;
  for (const { id, status: at } of request.exchanges ?? []) {
    if (at === "AWAITING_GOODS" || (at === "RELEASED" && unsettled))
      found.push(offer("releaseExchange", unsettled, id));
    if ([...CHANGEABLE, "RELEASED"].includes(at))
      found.push(offer("cancelExchange", false, id));
  }
  const open = status === "REQUESTED" || status === "APPROVED";
  const last = lastExchange(request);
  const isWanted = lines.some(({ resolution }) => resolution === "EXCHANGE");
  if (open && isWanted && last?.status !== "RELEASED")
    found.push(offer("changeExchange", unsettled));
  return found;
}

function others(request: Request, { decide }: Abilities): Offer[] {
  if (!decide) return [];
  const { status, lines, reception, moneyStatus } = request;
  const found: Offer[] = [];
  const open = status === "REQUESTED" || status === "APPROVED";
  if (open && lines.some(({ quantityReimbursed }) => !quantityReimbursed))
    found.push(offer("changeResolution"));
  found.push(offer("grantGrace"), offer("recordDelivery"));
  if (LIVE.includes(status) && reception === "NONE" && moneyStatus === "NONE")
    found.push(offer("cancel"));
  return found;
}
