import { describe, expect, it } from "vitest";
import { dateWords, timeWords, yearOf } from "./dates.ts";

describe("a date in words", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["2019-12-13", "13 December 2019"],
    ["2022-10", "October 2022"],
    ["2024", "2024"],
    ["2023-09-15/2023-09-16", "15–16 September 2023"],
    ["2024-01/2024-06", "January–June 2024"],
    ["2024-04-30/2024-05-02", "30 April – 2 May 2024"],
    ["2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"],
    ["2021/2023", "2021–2023"],
    ["2022-12~", "about December 2022"],
    ["2022?", "2022 (uncertain)"],
    ["2022%", "about 2022 (uncertain)"],
    ["201X", "2010s"],
    ["2022-XX", "2022"],
    ["2021-21", "spring 2021"],
    ["2021-05/..", "from May 2021"],
    ["../2021-05", "until May 2021"],
  ];
  it.each(cases)("%s is “%s”", (value, words) => {
    expect(dateWords(value)).toBe(words);
  });

  it("is shown as it stands where it is no EDTF", () => {
    expect(dateWords("last Friday")).toBe("last Friday");
  });

  it("is never moved by a time zone", () => {
    expect(dateWords("2019-12-31T23:30:00-08:00")).toBe("31 December 2019");
  });
});

describe("a time in words", () => {
  it("keeps the zone that it was told in", () => {
    expect(timeWords("2023-05-04T15:30:00+02:00")).toBe("4 May 2023, 15:30 UTC+02:00");
    expect(timeWords("2023-05-04T15:30:00.123Z")).toBe("4 May 2023, 15:30 UTC");
    expect(timeWords("2023-05-04T15:30")).toBe("4 May 2023, 15:30");
  });

  it("of a day alone is that day", () => {
    expect(timeWords("2023-05-04")).toBe("4 May 2023");
  });
});

describe("the year that a date begins in", () => {
  it("is null where there is none", () => {
    expect(yearOf(null)).toBeNull();
    expect(yearOf("soon")).toBeNull();
    expect(yearOf("2023-12-30/2024-01-02")).toBe("2023");
  });
});
