/**
 * Times of the queue in a real browser: `node scripts/measure.mjs`, told by the
 * environment (`RETURNS_MEASURE`), answers one JSON object. benchmarks/dashboard.py runs it.
 */
import { chromium } from "playwright-core";

const told = JSON.parse(process.env.RETURNS_MEASURE);
const PAGES = "/plugins/global/saleor.returns/dashboard/";
const ROW = /^RMA-/;

const browser = await chromium.launch({
  executablePath: told.chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.addInitScript(() => {
  window.busy = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.busy = Math.max(window.busy, entry.duration);
  }).observe({ type: "longtask" });
});
// Any page of the shop's origin may hold the frame; what it says does not matter.
await page.goto(`${told.address}/nothing-here`);
await page.evaluate(listen, told.token);

const frame = page.frameLocator("iframe");
const firstRow = frame.getByText(ROW).first();
const times = { open: [], next: [], view: [] };

for (let round = 0; round <= told.rounds; round++) {
  const open = await taken(async () => {
    await page.evaluate(embed, `${PAGES}?id=QXBwOjE%3D&theme=light`);
    await firstRow.waitFor();
  });
  const all = await taken(() => changing(frame.getByRole("link", { name: "All", exact: true })));
  const next = await taken(() => changing(frame.getByRole("button", { name: "Next page" })));
  // The first round fills caches.
  if (round) {
    times.open.push(open);
    times.view.push(all);
    times.next.push(next);
  }
}
const inner = page.frames().find((one) => one !== page.mainFrame());
const longest = await inner.evaluate(() => window.busy);
await browser.close();
console.log(JSON.stringify({ ...times, longest }));

async function taken(step) {
  const start = performance.now();
  await step();
  return performance.now() - start;
}

/** Press it, and wait until the first row is another one. */
async function changing(button) {
  const before = await firstRow.textContent();
  await button.click();
  await page.waitForFunction(
    (seen) => {
      const root = document.querySelector("iframe").contentDocument;
      const row = [...root.querySelectorAll("a, td")].find((one) =>
        /^RMA-/.test(one.textContent ?? ""),
      );
      return row && row.textContent !== seen;
    },
    before,
    { polling: "raf" },
  );
}

/** Be the Dashboard, as far as the queue needs one. */
function listen(token) {
  addEventListener("message", ({ data, source }) => {
    if (!data?.payload?.actionId) return;
    const say = (type, payload) => source.postMessage({ type, payload }, "*");
    say("response", { actionId: data.payload.actionId, ok: true });
    if (data.type === "notifyReady")
      say("handshake", { token, version: 1, dashboardVersion: "3.23.27" });
  });
}

/** The queue in a frame of its own, in place of the last one. */
function embed(src) {
  const element = document.createElement("iframe");
  element.style.cssText = "width:100vw;height:100vh;border:0";
  element.src = src;
  document.body.replaceChildren(element);
}
