#!/usr/bin/env node
/**
 * Checks that the guides tell the truth about the code: links and paths lead somewhere; every dependency, problem code,
 * field of the record, concept and error of the API is explained, and nothing that is no more.
 * Usage: node scripts/check-docs.mjs [ROOT]   (exit 1 when something is found)
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
export const checkDocs = (root) => CHECKS.flatMap((check) => check(root));

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));
  const found = checkDocs(root);
  for (const line of found) console.error(line);
  if (found.length === 0) console.log(`${findPages(root).length} pages agree with the code.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
