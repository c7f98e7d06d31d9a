import { describe, expect, it } from "vitest";
import { readCases, recordOfText } from "./testing.ts";

const CASES = readCases(new URL("./figures.cases.txt", import.meta.url));

describe("figures of a report", () => {
  it.each(CASES)("$title", ({ text, expected }) => {
    const record = recordOfText(text, { published: "2024-07-03" });
    const figures = record.figures.map(
      ({ value, unit, modifier, indicator, change, period, speaker }) =>
        `${value} ${unit} | ${modifier} | ${indicator} | ${change} | ${period} | ${speaker.join(", ") || "nobody"}`,
    );
    expect(figures).toEqual(expected);
    for (const figure of record.figures) {
      for (const cited of figure.citations) {
        if (cited.in === "text") expect(text.slice(cited.start, cited.end)).toBe(cited.text);
      }
    }
  });

  it("cite the value, the unit carried over, the modifier and the period each by its own words", () => {
    const text = "Trade is about 6 billion dollars. In 2023 loans were 8 billion.";
    const [first, second] = recordOfText(text).figures;
    const fields = (citations: typeof first) =>
      citations?.citations.map((one) => `${one.field}: ${one.text}`) ?? [];
    expect(fields(first)).toContain("modifier: about");
    expect(fields(second)).toEqual(
      expect.arrayContaining(["value: 8 billion", "unit: dollars", "period: 2023"]),
    );
    const unit = second?.citations.find((one) => one.field === "unit");
    expect(unit?.reason).toBe("unit carried over from these words");
  });

  it("keep what a speaker thinks apart from what is planned", () => {
    const basis = (text: string) => recordOfText(text).figures.map((one) => one.basis);
    expect(basis("I think there is 17 percent growth in trade.")).toEqual(["estimate"]);
    expect(basis("Trade will reach 7 billion dollars.")).toEqual(["forecast"]);
    expect(basis("The sides aim to bring trade to 9 billion dollars.")).toEqual(["target"]);
    expect(basis("Trade was 5 billion dollars.")).toEqual([null]);
  });
});
