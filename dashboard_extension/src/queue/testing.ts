import type { QueueRowFragment } from "@/api/generated/graphql";

/** A return as the list asks for it. */
export function aReturn(given: Partial<QueueRowFragment> = {}): QueueRowFragment {
  const number = given.number ?? "RMA-000001";
  return {
    __typename: "ReturnRequest",
    id: `id-${number}`,
    number,
    kind: "RETURN",
    status: "REQUESTED",
    reception: "NONE",
    inspection: "NONE",
    moneyStatus: "NONE",
    createdAt: "2026-03-01T10:00:00Z",
    updatedAt: "2026-03-02T10:00:00Z",
    priority: "NORMAL",
    dueAt: null,
    isOverdue: false,
    refundDueAt: null,
    attentionReasons: [],
    orderNumber: "1001",
    assignee: null,
    lines: [
      {
        id: `line-${number}`,
        resolution: "ORIGINAL_PAYMENT",
        isKept: false,
        quantityApproved: 1,
        quantityAccepted: 0,
        quantityReimbursed: 0,
        quantityToSendBack: 0,
        productName: "Tee",
        variantName: "White M",
        quantityRequested: 1,
        reason: { id: "reason", name: "Too small" },
        totalGross: { amount: 40, currency: "EUR" },
        orderLine: { id: "order-line", quantity: 2 },
      },
    ],
    order: { id: "order", userEmail: "camille@example.com" },
    user: { id: "user", email: "camille@example.com", firstName: "Camille", lastName: "Martin" },
    ...given,
  };
}

/** What the shop answers to the list's questions. */
export function aShop(rows: QueueRowFragment[], more: Record<string, unknown> = {}) {
  return {
    QueuePage: aPage(rows),
    QueuePictures: aPage([]),
    QueueCounts: {
      returnViewCounts: [
        { view: "TO_REVIEW", count: 7 },
        { view: "OVERDUE", count: 2 },
      ],
    },
    QueueChoices: {
      returnReasons: [{ id: "r", slug: "too-small", name: "Too small" }],
      me: { id: "me", accessibleChannels: [{ id: "c", name: "Europe" }] },
      returnAssignees: [],
    },
    ...(more as Record<string, Record<string, unknown>>),
  };
}

export function aPage(rows: QueueRowFragment[], info: Record<string, unknown> = {}) {
  return {
    returnRequests: {
      __typename: "ReturnRequestCountableConnection",
      totalCount: rows.length,
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: "start",
        endCursor: "end",
        ...info,
      },
      edges: rows.map((node) => ({ node })),
    },
  };
}
