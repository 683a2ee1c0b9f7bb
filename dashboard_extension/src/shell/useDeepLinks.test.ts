import { expect, it } from "vitest";

import { ownQuery } from "./useDeepLinks";

it("keeps our own query and leaves the Dashboard's", () => {
  const given = "?domain=shop&saleorApiUrl=x&id=QXBwOjE%3D&theme=dark&view=OVERDUE&q=caf%C3%A9";
  expect(ownQuery(given)).toBe("view=OVERDUE&q=caf%C3%A9");
});
