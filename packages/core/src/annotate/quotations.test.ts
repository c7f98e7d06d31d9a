import { expect, test } from "vitest";
import { findQuotations } from "./quotations.ts";
import { reportOf } from "./testing.ts";

const inner = (text: string) =>
  findQuotations(reportOf(text)).map((q) => text.slice(q.inner.start, q.inner.end));

test("marks of all kinds are found with what stands in them", () => {
  expect(inner('"One," he said. “Two.” «Three» and „four“')).toEqual([
    "One,",
    "Two.",
    "Three",
    "four",
  ]);
});

test("apostrophes are no quotation", () => {
  expect(inner("Norvania’s port, the ministers’ talks and it’s done")).toEqual([]);
});

test("speech without its closing mark runs to the end of the paragraph", () => {
  const text = "“We begin.\n\n“We go on.”";
  const found = findQuotations(reportOf(text));
  expect(found.map((q) => q.closed)).toEqual([false, true]);
});

test("marks within marks belong to the outer quotation", () => {
  expect(inner("“The ‘great’ plan,” she said")).toEqual(["The ‘great’ plan,"]);
});
