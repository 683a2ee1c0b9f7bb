import type { FrameLocator } from "playwright-core";
import { describe, expect, it } from "vitest";

import type { Stage } from "./stage";
import { PATIENCE, theatre } from "./stage";

const { open } = theatre();

/** An order that no other flow gives back. */
const ORDER = "59";
const REASON = "changed-mind";
const PREVIEW = 'iframe[title="Preview of the mail"]';

const mail = (frame: FrameLocator) => frame.frameLocator(PREVIEW);

/** The mail's own page, wherever it lies among the frames of the Dashboard. */
function mailPage(stage: Stage) {
  const found = stage.page.frames().find((one) => one.url().endsWith("/mail-frame.html"));
  if (!found) throw new Error("There is no preview.");
  return found;
}

/** A return that the policy approves, so that a mail says so. */
async function returned(stage: Stage) {
  const { orders } = await stage.ask<{
    orders: { edges: { node: { id: string; number: string; lines: { id: string }[] } }[] };
  }>("{ orders(first: 100) { edges { node { id number lines { id } } } } }");
  const order = orders.edges.find(({ node }) => node.number === ORDER)?.node;
  const input = {
    orderId: order?.id,
    lines: [
      { orderLineId: order?.lines[0]?.id, quantity: 1, reason: REASON, method: "OWN_CARRIER" },
    ],
  };
  const { made } = await stage.ask<{
    made: { returnRequest: { id: string; number: string } | null; errors: { code: string }[] };
  }>(
    `mutation ($input: ReturnRequestCreateInput!) {
      made: returnRequestCreate(input: $input) { returnRequest { id number } errors { code } }
    }`,
    { input },
  );
  if (!made.returnRequest) throw new Error(JSON.stringify(made.errors));
  return made.returnRequest;
}

describe("mails", () => {
  it("are written with the mail beside, and reach what staff see of a return", async () => {
    const stage = await open();
    const { frame } = stage;
    await stage.openReturns("/settings/mails");
    await frame.getByRole("link", { name: "Return approved" }).click();
    await mail(frame).getByText("Hello Zoé,").waitFor();
    const text = frame.getByRole("textbox", { name: "Text", exact: true });
    await text.fill("Good news, {{price}}");
    await frame.getByRole("button", { name: "Go to line 1" }).waitFor();
    await mail(frame).getByText("Hello Zoé,").waitFor();
    await text.fill("Good news about ");
    await frame.getByRole("button", { name: "Insert number" }).click();
    await mail(frame).getByText("Good news about RMA-000042").waitFor();
    await stage.expectAccessible();
    await frame.getByRole("button", { name: "Save", exact: true }).click();
    await frame.getByText("Mails say this from now on.").waitFor();
    await stage.reload();
    await mail(frame).getByText("Good news about RMA-000042").waitFor();

    const { id, number } = await returned(stage);
    await stage.openReturns(`/returns/${encodeURIComponent(id)}`);
    const mails = frame.getByRole("region", { name: "Mails" });
    await mails.getByText(/^\d+ mails?$/).click();
    await mails.getByText("Return approved").waitFor();
    await stage.expectAccessible("the return");
    await stage.visit("/settings/mails/sent?status=ALL");
    const row = frame.getByRole("listitem").filter({ hasText: number });
    await row.getByText("Return approved").waitFor();

    await stage.visit("/settings/mails/APPROVED");
    await frame.getByRole("button", { name: "Our words again" }).click();
    await frame.getByRole("button", { name: "Drop them" }).click();
    await mail(frame).getByText("Hello Zoé,").waitFor();
  });

  it("are shown with their styles, and run nothing and reach nobody", async () => {
    const stage = await open();
    await stage.openReturns("/settings/mails/APPROVED");
    const button = mail(stage.frame).locator(".button a").first();
    await button.waitFor();
    const ground = await button.evaluate((link) => getComputedStyle(link).backgroundColor);
    // The accent that the portal begins with.
    expect(ground).toBe("rgb(31, 79, 163)");
    await button.click();
    expect(await mailPage(stage).evaluate(() => self.origin)).toBe("null");

    stage.forgive(/Content Security Policy/);
    await stage.frame.locator(PREVIEW).evaluate((element) => {
      const hostile = `<p>Look</p><script>document.title = "ran"</script>
        <img src="data:," onerror="document.title = 'ran'"><svg onload="document.title = 'ran'">
        <iframe src="/graphql/"></iframe>`;
      (element as HTMLIFrameElement).contentWindow?.postMessage(hostile, "*");
    });
    const page = mailPage(stage);
    await page.getByText("Look").waitFor();
    await expect
      .poll(() => page.locator("img").evaluate((image: HTMLImageElement) => image.complete), {
        timeout: PATIENCE,
      })
      .toBe(true);
    expect(await page.title()).not.toBe("ran");
    expect(await page.evaluate(() => fetch("/graphql/").then(String, String))).toContain("TypeError");
  });
});

describe("the portal's look", () => {
  it("is changed where staff see it, and refused where nobody could read it", async () => {
    const stage = await open();
    const { frame } = stage;
    await stage.openReturns("/settings/portal");
    const accent = frame.getByRole("textbox", { name: "Accent colour", exact: true });
    await accent.fill("#ffee00");
    await frame.getByRole("button", { name: "Save" }).click();
    await frame.getByText(/has a contrast of 1\.2/).waitFor();
    await accent.fill("#7a1f4f");
    await frame.getByRole("textbox", { name: "Name of the shop" }).fill("Maison Exemple");
    await frame.getByRole("button", { name: "Save" }).click();
    await frame.getByText("The portal looks so from now on.").waitFor();
    await stage.expectAccessible();

    const address = await frame.getByRole("link", { name: /^Open the portal/ }).getAttribute("href");
    const portal = await stage.page.context().newPage();
    await portal.goto(address ?? "");
    await portal.getByText("Maison Exemple").first().waitFor();
  });
});
