#!/usr/bin/env node
/**
 * Puts what the published `readout` package needs from its neighbours into it, before npm packs it: the built page, the
 * built-in example and the licence. With `--clean`, after packing, takes them out again: in the repository the page and
 * the example are read from where they are made.
 * Usage: node scripts/pack.mjs [--clean]
 */
import { cpSync, existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const COPIES = [
  { from: "packages/web/dist", to: "packages/readout/dist/web" },
  { from: "examples", to: "packages/readout/examples" },
  { from: "LICENSE", to: "packages/readout/LICENSE" },
];

for (const { to } of COPIES) rmSync(join(ROOT, to), { recursive: true, force: true });
if (!process.argv.includes("--clean")) {
  const missing = COPIES.filter(({ from }) => !existsSync(join(ROOT, from)));
  if (missing.length > 0) {
    const names = missing.map(({ from }) => from).join(", ");
    console.error(`Cannot pack: ${names} is missing. Build first: npm run build`);
    process.exitCode = 1;
  } else {
    for (const { from, to } of COPIES)
      cpSync(join(ROOT, from), join(ROOT, to), { recursive: true });
  }
}
