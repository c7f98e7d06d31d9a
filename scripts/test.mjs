#!/usr/bin/env node
/**
 * `npm test`: installs and builds what is missing, checks types, imports, lint, format and docs, then runs the tests;
 * stops at the first step that fails. Ends with one line `N passed, N failed`, counted by Vitest; a step that fails
 * before the tests counts as one failure. What follows `npm test --` goes to Vitest, but for `--tests-only`, which
 * leaves out the steps before the tests. Needs only Node's built-in modules itself, as nothing may be installed yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const RESULTS = join(ROOT, "node_modules/.cache/readout-tests.json");

const TESTS_ONLY = "--tests-only";

const STEPS = [
  { heading: "Packages and build", script: "scripts/ready.mjs", args: [] },
  { heading: "Types", script: "node_modules/typescript/bin/tsc", args: ["-b"] },
  { heading: "Imports", script: "scripts/check-imports.mjs", args: [] },
  {
    heading: "Lint and format",
    script: "node_modules/@biomejs/biome/bin/biome",
    args: ["ci", "--error-on-warnings", ...(process.stdout.isTTY ? [] : ["--colors=off"])],
  },
  { heading: "Docs", script: "scripts/check-docs.mjs", args: [] },
];

/** Passed, failed and skipped tests in Vitest's JSON results; a file that could not be run counts as a failed test. */
export function countTests(results) {
  const broken = results.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
  ).length;
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + broken,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** Runs one of the project's scripts; its exit code. A script that is gone is a failure: nothing was checked. */
export function run(script, args) {
  if (!existsSync(join(ROOT, script))) {
    console.error(`${script} is missing.`);
    return 1;
  }
  const { status, error } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

function runSteps() {
  const vitestArgs = process.argv.slice(2).filter((arg) => arg !== TESTS_ONLY);
  const steps = process.argv.includes(TESTS_ONLY) ? [] : STEPS;
  for (const { heading, script, args } of steps) {
    console.log(`\n== ${heading}`);
    if (run(script, args) !== 0) {
      console.error(`${heading}: failed. The steps after it were not run.`);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  }
  console.log(`\n== Tests on Node ${process.versions.node}`);
  mkdirSync(dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const code = run("node_modules/vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${RESULTS}`,
    ...vitestArgs,
  ]);
  if (!existsSync(RESULTS)) {
    console.error("Vitest left no results.");
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const counts = countTests(JSON.parse(readFileSync(RESULTS, "utf8")));
  // An error outside of any test (an unhandled rejection, say) fails the run without failing a test.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  return counts;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { passed, failed, skipped } = runSteps();
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
