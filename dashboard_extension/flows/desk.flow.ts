import { describe, expect, it } from "vitest";

import type { Stage } from "./stage";
import { theatre } from "./stage";

const { open } = theatre();

/** Two returns that await one unit each. */
const JEANS = "RMA-000042";
const SHIRT = "RMA-000046";

async function openDesk(): Promise<Stage> {
  const stage = await open();
  await stage.openReturns("/desk");
  await stage.frame.getByRole("button", { name: "Paris" }).click();
  await stage.frame.getByRole("button", { name: "Change warehouse" }).waitFor();
  await stage.enterFrame();
  return stage;
}

/** As a hand scanner does it: much faster than anybody, and Enter at the end. */
async function scan(stage: Stage, code: string) {
  await stage.page.keyboard.type(code, { delay: 4 });
  await stage.page.keyboard.press("Enter");
}

/** What is said in the desk's line of news. */
const heard = (stage: Stage, text: string) =>
  stage.frame.getByRole("status").filter({ hasText: text }).first().waitFor();

/** How often goods of a return arrived, as the shop has it. */
async function arrivals(stage: Stage, number: string): Promise<number> {
  const found = await stage.ask<{
    returnRequests: { edges: { node: { receipts: { id: string }[] } }[] };
  }>(
    `query($number: String) {
      returnRequests(first: 1, search: $number) { edges { node { receipts { id } } } }
    }`,
    { number },
  );
  return found.returnRequests.edges[0]?.node.receipts.length ?? -1;
}

describe("the receiving desk", () => {
  it("takes a parcel in by the scanner alone, and takes slips back", async () => {
    const stage = await openDesk();
    await scan(stage, "NO-SUCH-CODE");
    await heard(stage, "Nothing here is NO-SUCH-CODE");
    await stage.page.keyboard.press("Escape");

    await scan(stage, JEANS);
    await heard(stage, `${JEANS} is open`);
    await scan(stage, "JEANS-S");
    await scan(stage, "GRADE:C");
    await scan(stage, "NEXT");
    await heard(stage, "That was all of it");
    await stage.page.keyboard.press("u");
    await heard(stage, "is yours to judge again");
    await stage.page.keyboard.press("a");
    await stage.page.keyboard.press("Enter");
    await heard(stage, "Restock. That was all of it");
    await scan(stage, "DONE");
    await heard(stage, `${JEANS} is done: 1 unit`);
    await stage.frame.getByText("All sent").waitFor();
    const session = stage.frame.getByRole("region", { name: "This session" });
    await session.getByText(/^1 × .*: Restock$/).waitFor();
    await stage.expectAccessible();

    await stage.openReturn(JEANS);
    await stage.frame.getByText("1 × A – as new → Restock").waitFor();
    expect(await arrivals(stage, JEANS)).toBe(1);
  });

  it("goes on without a connection, and sends a parcel once when it is back", async () => {
    const stage = await openDesk();
    stage.forgive(/Failed to load resource/);
    // What is awaited is fetched ahead.
    await scan(stage, SHIRT);
    await heard(stage, `${SHIRT} is open`);
    await stage.page.context().setOffline(true);
    await scan(stage, "LINEN-S");
    await stage.page.keyboard.press("a");
    await stage.page.keyboard.press("Enter");
    await scan(stage, "DONE");
    await stage.frame.getByText("1 to send").waitFor();

    // The shop stays out of reach for what the desk sends, also for a page that is new.
    await stage.page.route("**/graphql/", async (route) => {
      if (route.request().postData()?.includes("mutation DeskReceive")) await route.abort();
      else await route.continue();
    });
    await stage.page.context().setOffline(false);
    await stage.reload();
    await stage.frame.getByText("1 to send").waitFor();
    expect(await arrivals(stage, SHIRT)).toBe(0);

    await stage.page.unroute("**/graphql/");
    await stage.frame.getByRole("button", { name: "Send now" }).click();
    await stage.frame.getByText("All sent").waitFor();
    await stage.reload();
    await stage.frame.getByText("All sent").waitFor();
    expect(await arrivals(stage, SHIRT)).toBe(1);
  });
});
