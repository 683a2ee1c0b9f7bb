import type { DeskLine, DeskReturn, Grade } from "../model/goods";

/** Returns and grades as the shop tells of them. */
export function line(id: string, change: Partial<DeskLine> = {}): DeskLine {
  return {
    id,
    sku: id.toUpperCase(),
    productName: `Product ${id}`,
    variantName: "M",
    comment: "",
    resolution: "ORIGINAL_PAYMENT",
    isKept: false,
    quantityApproved: 1,
    quantityReceived: 0,
    quantityInspected: 0,
    quantityMissing: 0,
    quantityAccepted: 0,
    reason: { name: "Too small" },
    variant: null,
    ...change,
  };
}

export function returned(number: string, lines: DeskLine[], change: Partial<DeskReturn> = {}): DeskReturn {
  return {
    id: `id-${number}`,
    number,
    orderNumber: "57",
    kind: "RETURN",
    status: "APPROVED",
    reception: "NONE",
    inspection: "NONE",
    comment: "",
    parcels: [],
    lines,
    ...change,
  };
}

export const GRADES: Grade[] = [
  { slug: "a", name: "A – as new", meaning: "GOODS", disposition: "RESTOCK", position: 1 },
  { slug: "c", name: "C – signs of use", meaning: "GOODS", disposition: "SECOND_HAND", position: 2 },
  { slug: "incorrect-item", name: "Incorrect item", meaning: "INCORRECT", disposition: "QUARANTINE", position: 3 },
  { slug: "missing", name: "Missing", meaning: "MISSING", disposition: "MISSING", position: 4 },
];
