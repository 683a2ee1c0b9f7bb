/** How much a browser fetches before the first page stands, packed. Fails when too much. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const MOST = 350_000;
const BUILT = new URL("../../saleor_returns/dashboard/static/", import.meta.url);

const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", BUILT), "utf8"));
const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);

/** The files of a piece and of all that it cannot start without. */
function needed(name, seen = new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  const { file, css = [], imports = [] } = manifest[name];
  return [file, ...css, ...imports.flatMap((other) => needed(other, seen))];
}

const sizes = [...new Set(needed(entry))].map((file) => {
  const packed = gzipSync(readFileSync(new URL(file, BUILT)), { level: 9 }).length;
  return [file, packed];
});
const total = sizes.reduce((sum, [, size]) => sum + size, 0);

for (const [file, size] of sizes) console.log(`${kilobytes(size).padStart(9)}  ${file}`);
console.log(`${kilobytes(total).padStart(9)}  first page, of at most ${kilobytes(MOST)}`);
if (total > MOST) {
  console.error("The first page has grown too heavy: see what could come later.");
  process.exit(1);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
