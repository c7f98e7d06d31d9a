import { describe, expect, it } from "vitest";
import { figureWords, numberWords } from "./figures.ts";

const bare = { unit: null, modifier: null, change: null };

describe("a figure in words", () => {
  it("is short only where that loses nothing", () => {
    expect(numberWords(206_000_000)).toBe("206 million");
    expect(numberWords(4_500_000_000)).toBe("4.5 billion");
    expect(numberWords(1_234_567)).toBe("1,234,567");
    expect(numberWords(999_999)).toBe("999,999");
    expect(numberWords(0.35)).toBe("0.35");
  });

  it("carries its unit, hedge and change", () => {
    expect(figureWords({ ...bare, value: 21, unit: "percent" })).toBe("21 %");
    expect(figureWords({ ...bare, value: 4, unit: "fold" })).toBe("4-fold");
    expect(figureWords({ value: 13, unit: "percent", modifier: "about", change: "increase" })).toBe(
      "increase of about 13 %",
    );
    expect(figureWords({ ...bare, value: 2, unit: "schools" })).toBe("2 schools");
  });
});
