import { describe, expect, it } from "vitest";

import { theatre } from "./stage";

const { open } = theatre();

describe("the queue", () => {
  it("is where the Dashboard's navigation leads", async () => {
    const stage = await open();
    await stage.openReturns();
    await stage.frame.getByRole("heading", { level: 1 }).waitFor();
    await stage.expectAccessible();
    await stage.picture("queue");
    expect(stage.page.url()).toContain("/extensions/app/");
  });
});
