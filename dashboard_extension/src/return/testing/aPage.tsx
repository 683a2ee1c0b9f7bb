import { screen } from "@testing-library/react";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import type { Request } from "../request";
import { ReturnPage } from "../ReturnPage";
import { aReturn } from "./aReturn";

export const me = { id: "VXNlcjox", email: "staff@example.com", firstName: "Sam", lastName: "Lee" };
/** What every problem has beside its code, field and message. */
export const problem = {
  line: null,
  quantity: null,
  amount: null,
  acceptedValues: [],
  path: null,
};

/** A shop that answers all that the page asks by itself. */
export function aShop(request: Request | null) {
  return new Shop({
    ReturnPage: { returnRequest: request },
    ReturnPageTimeline: { returnRequest: { id: request?.id, events: [] } },
    ReturnPageLinks: { returnRequest: { id: request?.id, files: [], reimbursements: [] } },
    MailsOfReturn: { returnRequest: { id: request?.id, mails: [] } },
    ReturnPageHistory: { returnRequest: { id: request?.id, customerHistory: null } },
    ReturnPageAssignees: { returnAssignees: [me] },
    ReturnPageGrades: {
      returnGrades: [{ slug: "a", name: "As new", meaning: "GOODS", disposition: "RESTOCK" }],
      returnWarehouses: { edges: [{ node: { id: "W1", name: "Paris" } }] },
    },
    ReturnPageSuggestions: { returnDispositionSuggest: [] },
  });
}

/** The page of a return, for somebody with these permissions. */
export async function open(options: { locale?: string; permissions?: string[] } = {}) {
  const { locale = "en", permissions } = options;
  const view = show(<ReturnPage />, {
    path: "/returns/:id",
    at: `/returns/${encodeURIComponent(aReturn().id)}`,
    locale,
    dashboard: new Dashboard(permissions ? { permissions } : {}),
  });
  await screen.findByRole("heading", { level: 1 });
  return view;
}
