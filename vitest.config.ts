import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests run straight from the TypeScript sources, so the core's name leads to its source, not to its build. */
export default defineConfig({
  resolve: {
    alias: {
      "@readout/core": fileURLToPath(new URL("packages/core/src/index.ts", import.meta.url)),
    },
  },
  test: {
    include: [
      "packages/*/src/**/*.test.{ts,tsx}",
      "packages/*/test/**/*.test.{ts,tsx}",
      "scripts/**/*.test.ts",
      "bench/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 20_000,
  },
});
