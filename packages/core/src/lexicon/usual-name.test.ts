import { expect, test } from "vitest";
import { isStateCode, usualName } from "./usual-name.ts";

test("a state goes by its short names, abbreviations, adjectives and official names", () => {
  for (const [told, name] of [
    ["UK", "United Kingdom"],
    ["the U.K.", "United Kingdom"],
    ["Great Britain", "United Kingdom"],
    ["british", "United Kingdom"],
    ["US", "United States"],
    ["USA", "United States"],
    ["uae", "United Arab Emirates"],
    ["ROK", "South Korea"],
    ["Republic of Korea", "South Korea"],
    ["Türkiye", "Turkey"],
    ["the Kingdom of Norway", "Norway"],
    ["Norway", "Norway"],
  ] as const) {
    expect([told, usualName(told)]).toEqual([told, name]);
  }
});

test("a well-known body goes by its abbreviation", () => {
  expect(usualName("EU")).toBe("European Union");
  expect(usualName("UN")).toBe("United Nations");
});

test("a code of two letters is a state's only in capitals, because persons are called Li and Ma", () => {
  expect([usualName("NO"), usualName("FR"), usualName("GB")]).toEqual([
    "Norway",
    "France",
    "United Kingdom",
  ]);
  expect([usualName("no"), usualName("Li"), usualName("Ma")]).toEqual([null, null, null]);
  expect([isStateCode("LI"), isStateCode("US"), isStateCode("Li")]).toEqual([true, false, false]);
});

test("what is no state or body has no usual name", () => {
  for (const words of ["", "Anna Ozola", "Republic", "Kingdom of Nobody"]) {
    expect(usualName(words)).toBeNull();
  }
});
