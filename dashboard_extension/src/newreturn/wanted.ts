import type { NewReturnChoicesQuery, NewReturnOrderQuery } from "@/api/generated/graphql";

export type Order = NonNullable<NewReturnOrderQuery["order"]>;
export type Eligibility = NonNullable<Order["returnEligibility"]>["lines"][number];
type LineChoices = NonNullable<
  NonNullable<NewReturnChoicesQuery["order"]>["returnEligibility"]
>["lines"][number];
export type Choice = LineChoices["choices"][number];
export type Question = LineChoices["questions"][number];
export type Resolution = Choice["resolution"];
export type Method = Choice["method"];

export interface NewGoods {
  variantId: string;
  sku: string;
  name: string;
  quantity: number;
}

/** What is asked for of one line, as far as it was said. */
export interface Wanted {
  quantity: number;
  reason: string;
  answers: Record<string, string>;
  resolution: Resolution | null;
  method: Method | null;
  comment: string;
  exchangeFor: NewGoods[];
}

export const NOTHING: Wanted = {
  quantity: 0,
  reason: "",
  answers: {},
  resolution: null,
  method: null,
  comment: "",
  exchangeFor: [],
};

const SET_ASIDE = new Set(["RETURN_WINDOW_EXPIRED", "NOT_RETURNABLE", "DECLINED_BY_POLICY"]);

/** Whether the policy refuses, and staff may set it aside. */
export function mayBeOverridden({ refusal }: Eligibility): boolean {
  return refusal !== null && SET_ASIDE.has(refusal.code);
}

/** The most units that can be asked for, with the policy set aside where it has to be. */
export function mostOf(line: Eligibility): number {
  if (!mayBeOverridden(line)) return line.returnableQuantity;
  const { quantityFulfilled, returnedQuantity } = line.orderLine;
  return Math.max(line.returnableQuantity, quantityFulfilled - (returnedQuantity ?? 0));
}

/** How the line is settled if nobody says otherwise: what the server takes by itself. */
export function chosen(choices: readonly Choice[], wanted: Wanted): Choice | undefined {
  const resolution = wanted.resolution ?? preferred(choices);
  const same = choices.filter((one) => one.resolution === resolution);
  return same.find(({ method }) => method === wanted.method) ?? same[0];
}

function preferred(choices: readonly Choice[]): Resolution | undefined {
  const money = choices.find(({ resolution }) => resolution === "ORIGINAL_PAYMENT");
  return (money ?? choices[0])?.resolution;
}

/** What the form misses, by line; `null` where it is whole. */
export type Missing = "reason" | "answer" | "exchange" | null;

export function missingOf(wanted: Wanted, questions: readonly Question[], resolution: Resolution | null): Missing {
  if (!wanted.reason) return "reason";
  const isOpen = ({ slug, required }: Question) => required && !wanted.answers[slug];
  if (questions.some(isOpen)) return "answer";
  if (resolution === "EXCHANGE" && !wanted.exchangeFor.length) return "exchange";
  return null;
}

/** One line in the words of the API. */
export function lineInput(
  orderLineId: string,
  wanted: Wanted,
  settled: { resolution: Resolution | null; method: Method | null },
) {
  const answers = Object.entries(wanted.answers)
    .filter(([, answer]) => answer)
    .map(([question, answer]) => ({ question, answer }));
  const isExchange = settled.resolution === "EXCHANGE";
  return {
    orderLineId,
    quantity: wanted.quantity,
    reason: wanted.reason,
    ...(answers.length ? { answers } : {}),
    ...(settled.resolution ? { resolution: settled.resolution } : {}),
    ...(settled.method ? { method: settled.method } : {}),
    ...(wanted.comment.trim() ? { comment: wanted.comment.trim() } : {}),
    ...(isExchange
      ? { exchangeFor: wanted.exchangeFor.map(({ variantId, quantity }) => ({ variantId, quantity })) }
      : {}),
  };
}
