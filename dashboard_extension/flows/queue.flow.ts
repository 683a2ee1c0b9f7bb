import { describe, expect, it } from "vitest";

import type { Look } from "./stage";
import { theatre } from "./stage";

const { open } = theatre();

const LOOKS: [name: string, look: Look][] = [
  ["desktop", {}],
  ["desktop-dark-fr", { theme: "dark", locale: "fr" }],
  ["phone", { width: 390 }],
  ["phone-dark-fr", { width: 390, theme: "dark", locale: "fr" }],
];

describe("the queue", () => {
  it.each(LOOKS)("can be read by everybody: %s", async (name, look) => {
    const stage = await open(look);
    await stage.openReturns();
    await stage.frame.getByText("RMA-").first().waitFor();
    await stage.expectAccessible();
    await stage.expectNoSidewaysScroll();
    await stage.picture(`queue-${name}`);
    expect(stage.page.url()).toContain("/extensions/app/");
  });
});
