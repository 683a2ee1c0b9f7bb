import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, URL } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { leanFonts } from "./build/leanFonts";

/** Where the plugin serves what is built here; `saleor_returns/dashboard/serving.py`. */
const BASE = "/plugins/global/saleor.returns/dashboard/";
const OUT = fileURLToPath(
  new URL("../saleor_returns/dashboard/static", import.meta.url),
);
const WORTH_PACKING = /\.(css|html|js|json|svg|wasm)$/;

/** Lay a .gz beside each file, so that the server packs nothing while it serves. */
function packed(): Plugin {
  return {
    name: "packed",
    apply: "build",
    async closeBundle() {
      const files = await readdir(OUT, { recursive: true });
      const pack = promisify(gzip);
      await Promise.all(
        files
          .filter((name) => WORTH_PACKING.test(name))
          .map(async (name) => {
            const path = join(OUT, name);
            await writeFile(`${path}.gz`, await pack(await readFile(path), { level: 9 }));
          }),
      );
    },
  };
}

const alias = { "@": fileURLToPath(new URL("./src", import.meta.url)) };

export default defineConfig({
  base: BASE,
  plugins: [react(), leanFonts(), packed()],
  resolve: { alias },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    // The page runs under a policy that takes nothing from data: addresses but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173 },
  test: {
    projects: [
      {
        resolve: { alias },
        plugins: [react()],
        test: {
          name: "components",
          environment: "jsdom",
          include: ["src/**/*.test.{ts,tsx}"],
          setupFiles: ["src/testing/setup.ts"],
          restoreMocks: true,
          // A busy machine is slow, and no slower test is a wrong one.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "flows",
          environment: "node",
          include: ["flows/**/*.flow.ts"],
          poolOptions: { forks: { singleFork: true } },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
