import { expect, test } from "vitest";
import { findTokens } from "./tokens.ts";

const words = (text: string) => findTokens(text).map((token) => token.text);

test("words, numbers and marks are tokens, each at its place", () => {
  const text = "Exports rose 4.5 percent, to $1,200.";
  for (const token of findTokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(words(text)).toEqual(["Exports", "rose", "4.5", "percent", ",", "to", "$", "1,200", "."]);
});

test("a possessive stands apart from its name", () => {
  expect(words("Norvania's port and Ozola’s visit")).toEqual([
    "Norvania",
    "'s",
    "port",
    "and",
    "Ozola",
    "’s",
    "visit",
  ]);
});

test("hyphenated titles and names stay whole, a number and its word don't", () => {
  expect(words("First Vice-President Al-Sabri saw a 4-fold rise")).toEqual([
    "First",
    "Vice-President",
    "Al-Sabri",
    "saw",
    "a",
    "4",
    "-",
    "fold",
    "rise",
  ]);
});

test("abbreviations and initials keep their stop", () => {
  expect(words("Mr. Lind met U.S. envoy Anna J. Ozola.")).toEqual([
    "Mr.",
    "Lind",
    "met",
    "U.S.",
    "envoy",
    "Anna",
    "J.",
    "Ozola",
    ".",
  ]);
});

test("a signed address is one word, glued sentences aren't", () => {
  expect(words("News.Az reports efforts.Highlighting")).toEqual([
    "News.Az",
    "reports",
    "efforts",
    ".",
    "Highlighting",
  ]);
});
