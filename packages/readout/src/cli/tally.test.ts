import { expect, test } from "vitest";
import { newTally, tallyWords } from "./tally.ts";

const summary = {
  id: 3,
  started: "2024-03-14T10:00:00Z",
  finished: "2024-03-14T10:00:04Z",
  arguments: ["in"],
  version: "0.1.0",
  added: 2,
  revised: 0,
  retrievedAgain: 1,
  unchanged: 0,
  failed: 0,
  removed: false,
};

test("a run of less than a second tells no speed, a longer one does", () => {
  const tally = { ...newTally(), added: 2 };
  expect(tallyWords(tally, summary, 0.02)).toBe(
    "Import 3: 2 added, 0 unchanged, 0 revised, 0 failed.\n",
  );
  expect(tallyWords(tally, summary, 4)).toMatch(/0 failed \(4 s, 0\.5 reports a second\)\.\n$/);
});

test("a report that was retrieved again is explained", () => {
  expect(tallyWords({ ...newTally(), retrievedAgain: 1 }, summary, 0.02)).toContain(
    "1 retrieved again (another copy of a report that was in)",
  );
});
