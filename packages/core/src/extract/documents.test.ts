import { describe, expect, it } from "vitest";
import { readCases, recordOfText } from "./testing.ts";

const CASES = readCases(new URL("./documents.cases.txt", import.meta.url));

describe("documents of a report", () => {
  it.each(CASES)("$title", ({ text, expected }) => {
    const { documents } = recordOfText(text);
    const told = documents.map(
      ({ status, type, title, date, parties, signatories }) =>
        `${status} | ${type} | ${title} | ${date} | ${parties.join(", ")} | ${signatories.join(", ")}`,
    );
    expect(told).toEqual(expected.map((line) => line.replace(/\|$/, "| ")));
    for (const cited of documents.flatMap((document) => document.citations)) {
      if (cited.in === "text") expect(text.slice(cited.start, cited.end)).toBe(cited.text);
    }
  });
});
