import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defineConfig, type Plugin } from "vite";

const BUNDLED = ["@fontsource-variable/inter", "@fontsource-variable/source-serif-4", "preact"];

/** Puts the licences of what the build contains beside it, as those licences ask. */
function licences(): Plugin {
  const from = createRequire(import.meta.url);
  return {
    name: "licences",
    generateBundle() {
      const texts = BUNDLED.map((name) => {
        const path = from.resolve(`${name}/package.json`).replace(/package\.json$/, "LICENSE");
        return `${name}\n\n${readFileSync(path, "utf8").trim()}\n`;
      });
      const source = texts.join(`\n${"-".repeat(72)}\n\n`);
      this.emitFile({ type: "asset", fileName: "licences.txt", source });
    },
  };
}

/** Builds the page into `dist`, where the server finds it. No inline scripts: the content security policy forbids them. */
export default defineConfig({
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    // light-dark() and nesting as written: the browsers of the last two years know them.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [licences()],
});
