import type { ReturnReimburseInput } from "@/api/generated/graphql";
import type { MoneyValue } from "@/ui/Money";

import type { Proposal } from "../request";

/** What staff wrote into the form of a payment. */
export interface Wish {
  /** One way of paying, or all that is owed. */
  resolution: Proposal["resolution"] | "";
  /** As it was typed; empty: as proposed. */
  amount: string;
  reason: string;
  isOutside: boolean;
  reference: string;
}

/** The part of a bonus that is the shop's gift, on top of what payments account for. */
export function bonusOf({ charges, amount }: Proposal): MoneyValue {
  const bonus = charges
    .filter(({ kind }) => kind === "BONUS")
    .reduce((all, { gross }) => all + gross.amount, 0);
  return { amount: bonus, currency: amount.currency };
}

/** What is asked for by default: the proposal without its bonus, which follows it. */
export function proposed(proposal: Proposal): MoneyValue {
  const { amount, currency } = proposal.amount;
  return { amount: rounded(amount - bonusOf(proposal).amount), currency };
}

/** What a payment comes to, its bonus included; null where the amount is no number. */
export function payable(proposal: Proposal, typed: string): MoneyValue | null {
  if (!typed.trim()) return proposal.amount;
  const asked = numberIn(typed);
  if (asked === null) return null;
  const whole = proposed(proposal).amount;
  const bonus = bonusOf(proposal).amount;
  const part = asked === whole || !whole ? bonus : (bonus * asked) / whole;
  return { amount: rounded(asked + part), currency: proposal.amount.currency };
}

/** "12,50" and "12.50" are the same, and so are "1 234,50" and "1234.50". */
export function numberIn(typed: string): number | null {
  const written = decimalIn(typed);
  return written === null ? null : Number(written);
}

/** An amount as the API takes it; null where no plain one was typed. */
function decimalIn(typed: string): string | null {
  const written = typed.replace(/\s/g, "").replace(",", ".");
  return /^\d+(\.\d*)?$|^\.\d+$/.test(written) ? written : null;
}

export function isLess(proposal: Proposal, typed: string): boolean {
  const asked = numberIn(typed);
  return asked !== null && asked < proposed(proposal).amount;
}

/**
 * What is sent. Of one way of paying also the amount that was shown: what became owed
 * since, or no longer is, is refused instead of paid unseen.
 */
export function inputOf(wish: Wish, shown?: Proposal): ReturnReimburseInput {
  const { resolution, amount, reason, isOutside, reference } = wish;
  const whole = shown ? proposed(shown).amount : 0;
  const asked = decimalIn(amount) ?? (whole > 0 && !amount.trim() ? String(whole) : null);
  return {
    ...(resolution ? { resolution } : {}),
    ...(asked === null ? {} : { amount: asked }),
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(isOutside ? { paidOutside: reference.trim() } : {}),
  };
}

function rounded(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}
