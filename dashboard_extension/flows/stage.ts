import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

import type { Browser, FrameLocator, Page, Request } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

/** What `tests/dashboard/test_flows.py` tells us of the shop that it serves. */
interface Shop {
  /** The Dashboard's address, up to the slash before its pages. */
  dashboard: string;
  staff: Account;
  clerk: Account;
  desk: Account;
  /** The payment provider of the shop; it does with the next refunds as it is told. */
  provider: string;
  chromium: string;
  pictures: string;
}

interface Account {
  email: string;
  password: string;
}

export interface Look {
  as?: "staff" | "clerk" | "desk";
  theme?: "light" | "dark";
  locale?: "en" | "fr";
  width?: 1280 | 390;
}

const HEIGHT = 900;
/** For whatever a flow waits for; a busy machine is slow. */
export const PATIENCE = 90_000;
const OURS = "/plugins/global/saleor.returns/dashboard";
const FRAME = `iframe[src*="${OURS}"]`;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** The rules of WCAG 2.2 AA, as axe names them. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export function shop(): Shop {
  const told = process.env.RETURNS_STAGE;
  if (!told) throw new Error("Flows are run by pytest: see tests/dashboard/test_flows.py");
  return JSON.parse(told) as Shop;
}

/** A member of staff before the Dashboard, with our pages in its frame. */
export class Stage {
  private readonly forgiven: RegExp[] = [];
  private readonly asking = new Set<Request>();

  private constructor(
    readonly page: Page,
    private readonly troubles: string[],
  ) {}

  static async open(browser: Browser, look: Look = {}): Promise<Stage> {
    const { as = "staff", theme = "light", locale = "en", width = 1280 } = look;
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      reducedMotion: "reduce",
      locale: locale === "fr" ? "fr-FR" : "en-GB",
      acceptDownloads: true,
    });
    await context.addInitScript(
      ([wanted, language]) => {
        // A page without an origin keeps nothing.
        if (!location.protocol.startsWith("http") || self.origin === "null") return;
        localStorage.setItem("dashboard.theme", wanted ?? "light");
        localStorage.setItem("dashboard.locale", language ?? "en");
      },
      [theme, locale],
    );
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    const stage = new Stage(page, troubles);
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql/")) stage.asking.add(request);
    });
    page.on("requestfinished", (request) => stage.asking.delete(request));
    page.on("requestfailed", (request) => stage.asking.delete(request));
    await stage.logIn(shop()[as]);
    return stage;
  }

  private async logIn({ email, password }: Account) {
    await this.go("/");
    await this.page.locator('input[name="email"]').fill(email);
    await this.page.locator('input[name="password"]').fill(password);
    await this.page.locator('form button:not([type="button"])').click();
    await this.page.locator('input[name="password"]').waitFor({ state: "detached" });
  }

  /** A page of the Dashboard's own. */
  async go(path: string) {
    await this.page.goto(`${shop().dashboard}${path}`);
  }

  /** One of our pages, as the Dashboard's navigation opens it. */
  async openReturns(path = "") {
    // Who may do nothing else finds them among the extensions, which the sandbox has not.
    const { appExtensions } = await this.ask<{
      appExtensions: { edges: { node: { label: string; app: { id: string } } }[] };
    }>("{ appExtensions(first: 20) { edges { node { label app { id } } } } }");
    const ours = appExtensions.edges.find(({ node }) => node.label === "Returns")?.node.app.id;
    await this.go(`/extensions/app/${encodeURIComponent(ours ?? "")}${path}`);
    await this.frame.locator("#content h1").first().waitFor();
  }

  /** The whole Dashboard anew, at the address where it stands. */
  async reload() {
    await this.page.reload();
    await this.frame.locator("#content h1").first().waitFor();
  }

  /** Keys go to our frame once the focus is in it. */
  async enterFrame() {
    await this.frame.locator("#content").focus();
  }

  /** What the shop itself knows, asked as this member of staff. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.page.evaluate(
      async ([text, values]) => {
        const response = await fetch("/graphql/", {
          method: "POST",
          headers: {
            "Content-Type": "application/json",
            Authorization: `Bearer ${localStorage.getItem("dashboard.token") ?? ""}`,
          },
          body: JSON.stringify({ query: text, variables: values }),
        });
        return (await response.json()) as { data: unknown; errors?: { message: string }[] };
      },
      [query, variables] as const,
    );
    if (answer.errors?.length) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Data;
  }

  /** The page of the first return that is found by a number, goods or a customer. */
  async openReturn(search: string) {
    const { returnRequests } = await this.ask<{
      returnRequests: { edges: { node: { id: string } }[] };
    }>(
      "query($search: String) { returnRequests(first: 1, search: $search) { edges { node { id } } } }",
      { search },
    );
    const id = returnRequests.edges[0]?.node.id;
    if (!id) throw new Error(`No return is found by ${search}.`);
    await this.openReturns(`/returns/${encodeURIComponent(id)}`);
    await this.frame.getByRole("heading", { level: 2, name: "Items" }).waitFor();
    return id;
  }

  get frame(): FrameLocator {
    return this.page.frameLocator(FRAME);
  }

  /** What the browser complained of since the page was opened. */
  get complaints(): string[] {
    return this.troubles.filter((text) => !this.forgiven.some((one) => one.test(text)));
  }

  /** Of the browser's console, what a flow brings about itself. */
  forgive(pattern: RegExp) {
    this.forgiven.push(pattern);
  }

  /** Another page of ours, as a link within our frame leads to it. */
  async visit(path: string) {
    const before = this.page.frames().find((frame) => frame.url().includes(OURS));
    await before?.evaluate((to) => {
      const base = /^.*\/dashboard(?=\/)/.exec(location.pathname)?.[0] ?? "";
      history.pushState(null, "", `${base}${to}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, path);
    await this.settle();
  }

  /** Whatever the pages ask of the shop is answered, and shown. */
  async settle() {
    await expect.poll(() => this.asking.size, { interval: 30, timeout: PATIENCE }).toBe(0);
    await this.frame.locator("#content h1").first().waitFor();
    await expect.poll(() => this.asking.size, { interval: 30, timeout: PATIENCE }).toBe(0);
  }

  /** Whoever reads with other means than eyes must get along too. */
  async expectAccessible(page = "this page") {
    for (const frame of this.page.frames()) {
      if (!frame.url().includes(OURS)) continue;
      const found = await violationsIn(frame);
      expect(found, page).toEqual([]);
    }
  }

  /** Nothing may lie beside the page: no sideways scrolling. */
  async expectNoSidewaysScroll(page = "this page") {
    const over = await this.frame
      .locator("html")
      .evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(over, page).toBeLessThanOrEqual(0);
  }

  /** Kept beside the test's other leavings, to be looked at. */
  async picture(name: string) {
    const folder = shop().pictures;
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  async close() {
    await this.page.context().close();
  }
}

type Frame = ReturnType<Page["frames"]>[number];

interface Axe {
  run: (options: object) => Promise<{
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

async function violationsIn(frame: Frame): Promise<string[]> {
  // By the debugger's own door: the page's policy lets no foreign script in.
  const source = await import("node:fs/promises").then((fs) => fs.readFile(AXE, "utf8"));
  await frame.evaluate(source);
  return frame.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ runOnly: { type: "tag", values: rules } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`),
    );
  }, RULES);
}

/**
 * A browser for a file of flows. Each stage that `open` gives is closed after its flow,
 * which fails where the browser's console had an error to tell.
 */
export function theatre() {
  let browser: Browser;
  let stages: Stage[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: shop().chromium,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });
  afterEach(async () => {
    const complaints = stages.flatMap((stage) => stage.complaints);
    await Promise.all(stages.map((stage) => stage.close()));
    stages = [];
    expect(complaints).toEqual([]);
  });
  afterAll(async () => browser.close());
  return {
    open: async (look?: Look): Promise<Stage> => {
      const stage = await Stage.open(browser, look);
      stages.push(stage);
      return stage;
    },
  };
}
