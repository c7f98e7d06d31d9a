#!/usr/bin/env node
/**
 * Checks that the guides tell the truth about the code: links and paths lead somewhere; every dependency, problem code,
 * field of the record, concept, error of the API, table and column of the ledger is explained, and nothing that is no
 * more; queries run; what commands print and the scores are those of today. Needs the built program.
 * Usage: node scripts/check-docs.mjs [--write]   (exit 1 when something is found; --write brings generated parts up to date)
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  checkApi,
  checkDependencies,
  checkGlossary,
  checkProblems,
  checkRecord,
} from "./docs/checks.mjs";
import { checkGenerated, exampleLedger } from "./docs/generated.mjs";
import { checkLedgerPage } from "./docs/ledger-page.mjs";
import { checkLinks, checkPaths, findPages } from "./docs/links.mjs";
import { checkSchema } from "./docs/schema.mjs";

const CHECKS = [
  checkLinks,
  checkPaths,
  checkDependencies,
  checkProblems,
  checkRecord,
  checkGlossary,
  checkApi,
];

/** What the program shows of the built-in example, against what the guides show. */
async function checkByProgram(root, options) {
  if (!existsSync(join(root, "packages/readout/dist/main.js"))) {
    return ["The program is not built, and the guides show what it prints. Run: npm run build"];
  }
  const example = exampleLedger(root);
  try {
    return [
      ...checkGenerated(root, example, options),
      ...(await checkSchema(root, example, options)),
      ...(await checkLedgerPage(root, example.path())),
    ];
  } catch (error) {
    return [error.message];
  } finally {
    example.end();
  }
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const write = process.argv.includes("--write");
// What is written now is checked right after.
const found = [
  ...(await checkByProgram(root, { write })),
  ...CHECKS.flatMap((check) => check(root)),
];
for (const line of found) console.error(line);
if (found.length === 0) console.log(`${findPages(root).length} pages agree with the code.`);
process.exitCode = found.length > 0 ? 1 : 0;
