import { expect, it } from "vitest";

import { headlineOf } from "./headline";
import { headlines } from "./headlineMessages";
import type { Request } from "./request";
import {
  accepted,
  aLine,
  anAttempt,
  aProposal,
  aReimbursement,
  aReturn,
  euros,
} from "./testing/aReturn";

const approved = (over: Partial<Request>) => aReturn({ status: "APPROVED", ...over });
const paid = (...attempts: Parameters<typeof aReimbursement>[0]) =>
  approved({ lines: [aLine(accepted)], reimbursements: [aReimbursement(attempts)] });

it.each<[string, Request, keyof typeof headlines, string]>([
  ["asked", aReturn(), "requested", "staff"],
  ["approved", approved({ lines: [aLine({ quantityApproved: 2 })] }), "approved", "customer"],
  [
    "left to the customer",
    approved({
      lines: [aLine({ quantityApproved: 2, isKept: true })],
      reimbursementProposals: [aProposal()],
    }),
    "pay",
    "staff",
  ],
  [
    "one of two here",
    approved({
      lines: [aLine({ ...accepted, quantityReceived: 1, quantityInspected: 1, quantityAccepted: 1 })],
    }),
    "partly",
    "customer",
  ],
  [
    "unopened",
    approved({ lines: [aLine({ quantityApproved: 2, quantityReceived: 2 })] }),
    "toInspect",
    "warehouse",
  ],
  [
    "in quarantine",
    approved({ lines: [aLine({ ...accepted, quantityAccepted: 0 })] }),
    "quarantined",
    "staff",
  ],
  [
    "owed",
    approved({ lines: [aLine(accepted)], reimbursementProposals: [aProposal()] }),
    "pay",
    "staff",
  ],
  ["refused", paid(anAttempt({ status: "FAILED" })), "refundFailed", "staff"],
  ["sent", paid(anAttempt({ status: "IN_TRANSIT" })), "refundSent", "provider"],
  ["over", aReturn({ status: "COMPLETED" }), "completed", "nobody"],
])("says of a return that is %s whose turn it is", (_, request, text, who) => {
  const found = headlineOf(request);
  expect(found.text).toBe(headlines[text]);
  expect(found.who).toBe(who);
});

it("tells the sum of all that was refused", () => {
  const request = paid(
    anAttempt({ status: "FAILED", amount: euros(0.1) }),
    anAttempt({ id: "a2", status: "FAILED", amount: euros(0.2) }),
  );
  expect(headlineOf(request).amount).toEqual(euros(0.3));
});
