import type { Attempt, Inspection, Line, Proposal, Reimbursement, Request } from "../request";

/** Global ids as the API gives them. */
export const idOf = (type: string, key: string) => btoa(`${type}:${key}`);

export const euros = (amount: number) => ({ amount, currency: "EUR" });

export function aLine(over: Partial<Line> = {}): Line {
  return {
    id: idOf("ReturnLine", "l1"),
    variant: { id: idOf("ProductVariant", "1"), product: { id: "P1", thumbnail: null } },
    orderLine: { id: idOf("OrderLine", "o1") },
    totalGross: euros(50),
    productName: "Organic T-shirt",
    variantName: "White M",
    sku: "TEE-WHITE-M",
    reason: { slug: "too-small", name: "Too small", fault: "CUSTOMER", questions: [] },
    answers: [],
    comment: "",
    resolution: "ORIGINAL_PAYMENT",
    method: "OWN_CARRIER",
    isKept: false,
    quantityRequested: 2,
    quantityApproved: 0,
    quantityReceived: 0,
    quantityInspected: 0,
    quantityMissing: 0,
    quantityAccepted: 0,
    quantityRejected: 0,
    quantitySentBack: 0,
    quantityToSendBack: 0,
    quantityReimbursed: 0,
    refusal: null,
    ...over,
  };
}

/** Units that were approved, arrived and were accepted. */
export const accepted = {
  quantityApproved: 2,
  quantityReceived: 2,
  quantityInspected: 2,
  quantityAccepted: 2,
};

export function anInspection(over: Partial<Inspection> = {}): Inspection {
  return {
    id: idOf("ReturnInspection", "i1"),
    quantity: 2,
    supersededQuantity: 0,
    grade: { slug: "a", name: "As new" },
    disposition: "RESTOCK",
    suggestedDisposition: null,
    overrideReason: null,
    reason: null,
    note: null,
    serialNumbers: [],
    lotNumber: "",
    warehouseName: "Paris",
    isStockKept: null,
    inspectedAt: "2026-11-20T10:00:00Z",
    supersedes: null,
    photos: [],
    ...over,
  };
}

export function aReceipt(
  inspections: Inspection[],
  over: Partial<Request["receipts"][number]> = {},
): Request["receipts"][number] {
  return {
    id: idOf("ReturnReceipt", "r1"),
    number: 1,
    receivedAt: "2026-11-20T10:00:00Z",
    warehouseName: "Paris",
    note: null,
    isEmptyBox: false,
    items: [
      {
        id: idOf("ReturnReceiptItem", "ri1"),
        quantity: 2,
        isMissing: false,
        note: null,
        line: { id: aLine().id },
        inspections,
      },
    ],
    discrepancies: [],
    nextSteps: { staff: [] },
    ...over,
  };
}

export function anAttempt(over: Partial<Attempt> = {}): Attempt {
  return {
    id: idOf("RefundAttempt", "a1"),
    kind: "TRANSACTION",
    status: "DONE",
    number: 1,
    name: "Card",
    pspReference: "psp-1",
    message: null,
    createdAt: "2026-11-21T10:00:00Z",
    settledAt: null,
    retryAt: null,
    reversedAt: null,
    amount: euros(50),
    bonus: euros(0),
    ...over,
  };
}

export function aReimbursement(
  attempts: Attempt[],
  over: Partial<Reimbursement> = {},
): Reimbursement {
  return {
    id: idOf("ReturnReimbursement", "m1"),
    number: 1,
    resolution: "ORIGINAL_PAYMENT",
    amount: euros(50),
    proposedAmount: euros(50),
    adjustmentReason: "",
    createdAt: "2026-11-21T10:00:00Z",
    canceledAt: null,
    lines: [{ quantity: 2, line: { id: aLine().id }, gross: euros(50) }],
    charges: [],
    attempts,
    ...over,
  };
}

export function aProposal(over: Partial<Proposal> = {}): Proposal {
  return {
    resolution: "ORIGINAL_PAYMENT",
    amount: euros(50),
    maximum: euros(50),
    outside: euros(0),
    lines: [{ quantity: 2, line: { id: aLine().id }, gross: euros(50) }],
    charges: [],
    ...over,
  };
}

export function aReturn(over: Partial<Request> = {}): Request {
  return {
    id: idOf("ReturnRequest", "1"),
    number: "RMA-000017",
    kind: "RETURN",
    status: "REQUESTED",
    reception: "NONE",
    inspection: "NONE",
    moneyStatus: "NONE",
    attentionReasons: [],
    comment: "",
    contactEmail: "",
    declineReason: "",
    createdAt: "2026-11-18T10:00:00Z",
    updatedAt: "2026-11-18T10:00:00Z",
    refundDueAt: null,
    refundHeldBy: [],
    orderNumber: "61",
    priority: "NORMAL",
    dueAt: null,
    isOverdue: false,
    assignee: null,
    order: {
      id: idOf("Order", "61"),
      created: "2026-11-10T10:00:00Z",
      userEmail: "camille@example.com",
      channel: { id: idOf("Channel", "1"), name: "Europe", slug: "eu" },
    },
    user: {
      id: idOf("User", "7"),
      email: "camille@example.com",
      firstName: "Camille",
      lastName: "Martin",
    },
    lines: [aLine()],
    decision: {
      outcome: "REVIEW",
      policyVersion: 2,
      decidedAt: "2026-11-18T10:00:00Z",
      lines: [],
    },
    parcels: [],
    receipts: [],
    reimbursements: [],
    reimbursementProposals: [],
    exchanges: [],
    proposedStockReversals: [],
    ...over,
  };
}

/** All is back and accepted, and nothing is paid yet. */
export function anOwedReturn(): Request {
  return aReturn({
    status: "APPROVED",
    reception: "FULL",
    inspection: "DONE",
    lines: [aLine(accepted)],
    receipts: [aReceipt([anInspection()])],
    reimbursementProposals: [aProposal()],
  });
}
