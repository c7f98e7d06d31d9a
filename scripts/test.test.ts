import { expect, test } from "vitest";
import { countTests, run } from "./test.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test("passed, failed and skipped tests are counted as the runner counts them", () => {
  const results = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [file("passed", "passed"), file("failed", "passed", "failed", "pending", "todo")],
  };
  expect(countTests(results)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test("a file that cannot be loaded counts as one failed test", () => {
  const results = {
    numPassedTests: 1,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [file("passed", "passed"), file("failed")],
  };
  expect(countTests(results)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("a step whose script is gone fails", () => {
  expect(run("scripts/no-such-check.mjs", [])).toBe(1);
});
