import type { MessageDescriptor } from "react-intl";

import type {
  ReturnPageChargeFragment,
  ReturnPageExchangeFragment,
  ReturnPageInspectionFragment,
  ReturnPageLineFragment,
  ReturnPagePersonFragment,
  ReturnPageProposalFragment,
  ReturnPageQuery,
  ReturnPageReimbursementFragment,
  ReturnPageTermsFragment,
} from "@/api/generated/graphql";
import type { MoneyValue } from "@/ui/Money";

export type Request = NonNullable<ReturnPageQuery["returnRequest"]>;
export type Person = ReturnPagePersonFragment;
export type Line = ReturnPageLineFragment;
export type Terms = ReturnPageTermsFragment;
export type Inspection = ReturnPageInspectionFragment;
export type Proposal = ReturnPageProposalFragment;
export type Reimbursement = ReturnPageReimbursementFragment;
export type Attempt = Reimbursement["attempts"][number];
export type Charge = ReturnPageChargeFragment;
export type Exchange = ReturnPageExchangeFragment;

/** A text with what is put into it. */
export interface Said {
  text: MessageDescriptor;
  values?: Record<string, string | number | Date>;
}

/** "Organic T-shirt, M". */
export function nameOf(goods: { productName: string; variantName: string }): string {
  const parts = [goods.productName, goods.variantName].filter(Boolean);
  return [...new Set(parts)].join(", ");
}

/** What problems call the lines that they name, by the return's ids and the order's. */
export function namesOf(request: Request): Record<string, string> {
  return Object.fromEntries(
    request.lines.flatMap((line) => {
      const name = nameOf(line);
      const own: [string, string][] = [[line.id, name]];
      return line.orderLine ? [...own, [line.orderLine.id, name]] : own;
    }),
  );
}

export function currencyOf(request: Request): string | undefined {
  return request.lines[0]?.totalGross?.currency;
}

/** Units of a line that are still to come. */
export function awaited(line: Line): number {
  if (line.isKept) return 0;
  return Math.max(0, line.quantityApproved - line.quantityReceived - line.quantityMissing);
}

/** Units that arrived and nobody has looked at. */
export function toInspect(line: Line): number {
  return Math.max(0, line.quantityReceived - line.quantityInspected);
}

/** Units that were looked at and kept aside until somebody decides. */
export function quarantined(line: Line): number {
  return Math.max(
    0,
    line.quantityInspected - line.quantityAccepted - line.quantityRejected,
  );
}

export function total(lines: readonly Line[], count: (line: Line) => number): number {
  return lines.reduce((sum, line) => sum + count(line), 0);
}

/** What was found, as it stands: units that were corrected since are left out. */
export function inspectionsOf(
  request: Request,
  lineId?: string,
): { inspection: Inspection; lineId: string; quantity: number }[] {
  return request.receipts
    .flatMap(({ items }) => items)
    .filter(({ line }) => !lineId || line.id === lineId)
    .flatMap(({ line, inspections }) =>
      inspections.map((inspection) => ({
        inspection,
        lineId: line.id,
        quantity: inspection.quantity - inspection.supersededQuantity,
      })),
    )
    .filter(({ quantity }) => quantity > 0);
}

/** The last try through each payment; a try that is the first begins the next payment. */
export function lastAttempts({ attempts }: Reimbursement): Attempt[] {
  return attempts.filter((_, index) => (attempts[index + 1]?.number ?? 1) === 1);
}

/** Ways of paying in which something is owed now. */
export function owedProposals(request: Request): Proposal[] {
  return (request.reimbursementProposals ?? []).filter(
    ({ lines, amount }) => lines.length > 0 || amount.amount > 0,
  );
}

export function sum(amounts: readonly MoneyValue[]): MoneyValue | null {
  const [first] = amounts;
  if (!first) return null;
  // Floats of money are added in the smallest digits that any currency has.
  const whole = amounts.reduce((all, { amount }) => all + Math.round(amount * 10_000), 0);
  return { amount: whole / 10_000, currency: first.currency };
}

export function termsOf(request: Request, line: Line): Terms | undefined {
  return request.decision?.lines?.find(
    ({ orderLineId }) => orderLineId !== null && orderLineId === line.orderLine?.id,
  );
}

/** The same as what problems are named by, for events, which know the database's keys. */
export function namesByKey(request: Request): Record<string, string> {
  const entries = Object.entries(namesOf(request));
  return Object.fromEntries(entries.map(([id, name]) => [atob(id).split(":")[1], name]));
}

/** How staff call one another: by name, or by e-mail address where there is none. */
export function personOf(person: Person): string {
  return `${person.firstName} ${person.lastName}`.trim() || person.email;
}
