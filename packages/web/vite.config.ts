import { defineConfig } from "vite";

/** Builds the page into `dist`, where the server finds it. No inline scripts: the content security policy forbids them. */
export default defineConfig({
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
