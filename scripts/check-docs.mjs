#!/usr/bin/env node
/**
 * Checks that the guides tell the truth about the code: links and paths lead somewhere; every dependency, problem code,
 * field of the record, concept and error of the API is explained, and nothing that is no more; what commands print and the
 * scores are those of today. Needs the built program.
 * Usage: node scripts/check-docs.mjs [--write]   (exit 1 when something is found; --write brings generated parts up to date)
 */
import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  checkApi,
  checkDependencies,
  checkGlossary,
  checkLinks,
  checkPaths,
  checkProblems,
  checkRecord,
  findPages,
} from "./docs/checks.mjs";
import { checkGenerated } from "./docs/generated.mjs";

const CHECKS = [
  checkLinks,
  checkPaths,
  checkDependencies,
  checkProblems,
  checkRecord,
  checkGlossary,
  checkApi,
];

/** All that is wrong in the guides of a checkout, one line each. */
export const checkDocs = (root, options) => [
  ...checkGenerated(root, options),
  ...CHECKS.flatMap((check) => check(root)),
];

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const found = checkDocs(root, { write: process.argv.includes("--write") });
  for (const line of found) console.error(line);
  if (found.length === 0) console.log(`${findPages(root).length} pages agree with the code.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
