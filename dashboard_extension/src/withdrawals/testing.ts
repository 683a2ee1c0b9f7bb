import type { Withdrawal } from "./steps";

export const DAY = 24 * 60 * 60 * 1000;
export const inDays = (days: number) => new Date(Date.now() + days * DAY + 60_000).toISOString();

const RETURN = {
  id: "R1",
  number: "RMA-000007",
  status: "APPROVED",
  moneyStatus: "NONE",
} as const;

/** One that became an approved return of which nothing has arrived. */
export function aWithdrawal(over: Partial<Withdrawal> = {}): Withdrawal {
  return {
    id: "W1",
    reference: "0A1B2C3D4E5F",
    outcome: "ACCEPTED",
    problems: [],
    inTime: true,
    periodEndedAt: null,
    orderNumber: "61",
    name: "Camille Martin",
    email: "camille@example.com",
    isWhole: true,
    comment: "",
    languageCode: "fr",
    actor: "CUSTOMER",
    digest: "0a1b2c3d4e5f".padEnd(64, "0"),
    acknowledgementUrl: "https://shop.example/acknowledgement.pdf",
    declaredAt: "2026-11-18T10:11:12Z",
    refundBy: inDays(9),
    sendBackBy: inDays(9),
    mayWithholdRefund: true,
    isOverdue: false,
    closedAt: null,
    closingNote: "",
    closedBy: null,
    items: [{ orderLineId: "L1", name: "Summer Dress – S", sku: "DRESS-S", quantity: 1 }],
    acknowledgement: {
      id: "M1",
      status: "SENT",
      to: "camille@example.com",
      error: "",
      endedAt: "2026-11-18T10:11:15Z",
    },
    order: { id: "O1", status: "FULFILLED", returnRequests: [RETURN] },
    returnRequest: RETURN,
    ...over,
  };
}

/** One of an order that was not sent: for staff to look at. */
export const unsent = (over: Partial<Withdrawal> = {}) =>
  aWithdrawal({
    id: "W2",
    reference: "FFEE00112233",
    outcome: "REVIEW",
    problems: ["NOT_FULFILLED"],
    mayWithholdRefund: false,
    returnRequest: null,
    order: { id: "O2", status: "UNFULFILLED", returnRequests: [] },
    ...over,
  });
