import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { expect, it } from "vitest";
import { Provider } from "urql";

import { createApiClient } from "@/api/client";
import type { JsonObject } from "@/rules/document";
import { Dashboard } from "@/testing/dashboard";
import { Shop } from "@/testing/shop";

import { DOCUMENT, policy, saved } from "./testing";
import { useAutosave } from "./useAutosave";
import type { Policy } from "./usePolicy";

it("saves one after the other, so that no save is a conflict with the one before", async () => {
  const shop = new Shop({ PolicySave: ({ input }) => saved((input as { revision: number }).revision + 1) });
  const client = createApiClient(new Dashboard().bridge);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <IntlProvider locale="en">
      <Provider value={client}>{children}</Provider>
    </IntlProvider>
  );
  const { result } = renderHook(
    () => useAutosave(policy() as unknown as Policy, DOCUMENT as unknown as JsonObject, false),
    { wrapper },
  );
  await act(() => Promise.all([result.current.save(), result.current.save("Summer")]));
  const sent = shop.variablesOf("PolicySave").map(({ input }) => (input as { revision: number }).revision);
  expect(sent).toEqual([7, 8]);
});
