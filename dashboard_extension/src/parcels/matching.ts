import type { ParcelOrderQuery, ParcelReturnFragment } from "@/api/generated/graphql";

/** A line that goods may be of. */
export interface Offer {
  id: string;
  sku: string;
  words: string;
  reasons: readonly { slug: string; name: string }[];
  refusal: string | null;
}

/** Goods of the parcel with the line that they are said to be of. */
export interface Matched {
  key: string;
  goods: string;
  lineId: string;
  quantity: string;
  grade: string;
  reason: string;
}

interface Found {
  id: string;
  description: string;
  sku: string;
  quantity: number;
  grade: { slug: string } | null;
}

const named = (...words: (string | null)[]) => words.filter(Boolean).join(" · ");

export function offersOfReturn({ lines }: ParcelReturnFragment): Offer[] {
  return lines.map(({ id, sku, productName, variantName, quantityApproved, quantityReceived }) => ({
    id,
    sku,
    words: named(sku, productName, variantName, `${quantityReceived}/${quantityApproved}`),
    reasons: [],
    refusal: null,
  }));
}

export function offersOfOrder(order: ParcelOrderQuery["order"]): Offer[] {
  return (order?.returnEligibility?.lines ?? []).map(({ orderLine, reasons, refusal }) => ({
    id: orderLine.id,
    sku: orderLine.productSku ?? "",
    words: named(orderLine.productSku, orderLine.productName, orderLine.variantName),
    reasons,
    refusal: refusal?.message ?? null,
  }));
}

/** The line is chosen already where the SKU, or the only line, says it. */
export function begun(items: readonly Found[], offers: readonly Offer[]): Matched[] {
  return items.map((item) => {
    const same = offers.find(({ sku }) => sku !== "" && sku === item.sku);
    const only = offers.length === 1 ? offers[0] : undefined;
    return {
      key: item.id,
      goods: item.sku || item.description,
      lineId: (same ?? only)?.id ?? "",
      quantity: String(item.quantity),
      grade: item.grade?.slug ?? "",
      reason: "",
    };
  });
}

export function isWhole(row: Matched, kind: "return" | "order"): boolean {
  return row.lineId !== "" && Number(row.quantity) > 0 && (kind === "return" || row.reason !== "");
}

type Meant = { kind: "return"; ret: { id: string } } | { kind: "order"; id: string };

export function inputOf(target: Meant, rows: readonly Matched[], override: string) {
  const items = rows.map(({ lineId, quantity, grade }) => ({
    ...(target.kind === "return" ? { lineId } : { orderLineId: lineId }),
    quantity: Number(quantity),
    ...(grade ? { grade } : {}),
  }));
  if (target.kind === "return") return { returnId: target.ret.id, items };
  return {
    orderId: target.id,
    lines: linesOf(rows),
    items,
    ...(override.trim() ? { overrideReason: override.trim() } : {}),
  };
}

/** One line of the order is asked for once, however its units were found. */
function linesOf(rows: readonly Matched[]) {
  const lines = new Map<string, { orderLineId: string; quantity: number; reason: string }>();
  for (const { lineId, quantity, reason } of rows) {
    const known = lines.get(lineId);
    lines.set(lineId, {
      orderLineId: lineId,
      quantity: (known?.quantity ?? 0) + Number(quantity),
      reason: known?.reason ?? reason,
    });
  }
  return [...lines.values()];
}
