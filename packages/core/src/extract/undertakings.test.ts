import { describe, expect, it } from "vitest";
import { readCases, recordOfText } from "./testing.ts";

const CASES = readCases(new URL("./undertakings.cases.txt", import.meta.url));

describe("undertakings of a report", () => {
  it.each(CASES)("$title", ({ text, expected }) => {
    const record = recordOfText(text, { published: "2024-07-03" });
    const undertakings = record.undertakings.map(
      ({ status, what, by, date }) => `${status} | ${what} | ${by} | ${date}`,
    );
    expect(undertakings).toEqual(expected);
    for (const { citations, what } of record.undertakings) {
      expect(citations.find((one) => one.field === "what")?.text).toBe(what);
      expect(citations.find((one) => one.field === "status")?.text).toBeTruthy();
      for (const cited of citations) {
        if (cited.in === "text") expect(text.slice(cited.start, cited.end)).toBe(cited.text);
      }
    }
  });
});
