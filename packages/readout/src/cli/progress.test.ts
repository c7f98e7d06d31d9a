import { expect, test } from "vitest";
import { duration, progressWords } from "./progress.ts";

test("a known end gives a bar, the rate and the time left", () => {
  const words = progressWords({
    done: 1234,
    bytes: 500,
    totalBytes: 1000,
    unit: "report",
    seconds: 4,
  });
  expect(words).toBe("████████████░░░░░░░░░░░░ 50 %  1,234 reports, 309 a second, 4 s left");
});

test("standard input has no end in sight, so there is no bar", () => {
  const words = progressWords({
    done: 1,
    bytes: 1500,
    totalBytes: null,
    unit: "report",
    seconds: 2,
  });
  expect(words).toBe("1 report, 0.5 a second, 1.5 kB read");
});

test("a file that grew while it was read is not more than whole", () => {
  expect(
    progressWords({ done: 9, bytes: 1200, totalBytes: 1000, unit: "report", seconds: 3 }),
  ).toContain("100 %");
});

test("durations are told in two units at most", () => {
  expect([duration(0.4), duration(75), duration(3725)]).toEqual(["0 s", "1 min 15 s", "1 h 2 min"]);
});
