import type { Plugin } from "vite";

/** macaw-ui brings three families in all weights, five megabytes; we write in one, in three. */
const WRITTEN = ["Inter-Regular", "Inter-Medium", "Inter-SemiBold"];
const FACE = /@font-face\s*\{[^}]*\}/g;

/** Leave the fonts that no page is written in out of the build. */
export function leanFonts(): Plugin {
  return {
    name: "lean-fonts",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("macaw-ui") || !id.split("?")[0]?.endsWith(".css")) return null;
      return { code: withoutOthers(code), map: null };
    },
  };
}

function withoutOthers(css: string): string {
  const kept = css.replace(FACE, (face) =>
    WRITTEN.some((name) => face.includes(`/${name}.woff2`)) ? face : "",
  );
  // The variable font is gone with the others.
  return kept.replaceAll(/font-family:\s*"?Inter var"?/g, "font-family:Inter");
}
