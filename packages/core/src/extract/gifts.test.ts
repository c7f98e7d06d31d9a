import { describe, expect, it } from "vitest";
import { readCases, recordOfText } from "./testing.ts";

const CASES = readCases(new URL("./gifts.cases.txt", import.meta.url));

describe("gifts of a report", () => {
  it.each(CASES)("$title", ({ text, expected }) => {
    const { gifts } = recordOfText(text);
    expect(gifts.map(({ what, from, to }) => `${what} | ${from} | ${to}`)).toEqual(expected);
    for (const cited of gifts.flatMap((gift) => gift.citations)) {
      if (cited.in === "text") expect(text.slice(cited.start, cited.end)).toBe(cited.text);
    }
  });
});
