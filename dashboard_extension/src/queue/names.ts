import type { QueuePersonFragment, QueueRowFragment } from "@/api/generated/graphql";
import type { MoneyValue } from "@/ui/Money";

type Named = Pick<QueuePersonFragment, "email" | "firstName" | "lastName">;

/** A person's name, or their address where they have none. */
export function nameOf({ firstName, lastName, email }: Named): string {
  return [firstName, lastName].filter(Boolean).join(" ") || email;
}

/** Whose return it is; guests are known by their address alone, a gift by who was given it. */
export function customerOf({ kind, contactEmail, user, order }: QueueRowFragment): string {
  if (kind === "GIFT") return contactEmail ?? "";
  return user ? nameOf(user) : (order?.userEmail ?? "");
}

/**
 * What was paid for the units that are given back; null for who sees no money.
 *
 * Of a line that comes back in part, its share: what is paid in the end, with fees and
 * exact to the cent, stands on the return's own page.
 */
export function valueOf({ lines }: QueueRowFragment): MoneyValue | null {
  let amount = 0;
  let currency = "";
  for (const { totalGross, orderLine, quantityRequested } of lines) {
    if (!totalGross || !orderLine?.quantity) return null;
    amount += (totalGross.amount * quantityRequested) / orderLine.quantity;
    ({ currency } = totalGross);
  }
  return currency ? { amount, currency } : null;
}

export function reasonsOf({ lines }: QueueRowFragment): string[] {
  return [...new Set(lines.map(({ reason }) => reason.name))];
}

/** What goods are called; many variants bear their product's name. */
export function goodsOf(product: string, variant: string): string {
  return variant && variant !== product ? `${product} · ${variant}` : product;
}
