import { expect, test } from "vitest";
import { findSentences } from "./sentences.ts";
import { reportOf } from "./testing.ts";
import { findTokens } from "./tokens.ts";

const sentences = (text: string) =>
  findSentences(reportOf(text), findTokens(text)).map((s) => text.slice(s.start, s.end));

test("a stop before a capital ends a sentence", () => {
  expect(sentences("They met on Friday. Trade was discussed.")).toEqual([
    "They met on Friday.",
    "Trade was discussed.",
  ]);
});

test("sentences glued without a space are split at their right place", () => {
  expect(sentences("He praised their efforts.Highlighting the visit, they noted it.")).toEqual([
    "He praised their efforts.",
    "Highlighting the visit, they noted it.",
  ]);
});

test("titles, initials and abbreviations don't end a sentence", () => {
  expect(
    sentences("Mr. Lind met Anna J. Ozola of the U.S. Department of Energy in St. Arno."),
  ).toHaveLength(1);
});

test("an abbreviation ends a sentence before a word that opens one", () => {
  expect(sentences("He flew to the U.S. The talks begin today.")).toHaveLength(2);
});

test("a quotation's own stop doesn't cut off who said it", () => {
  expect(sentences('"Is it ready?" President Ozola asked. "We will see," she said.')).toEqual([
    '"Is it ready?" President Ozola asked.',
    '"We will see," she said.',
  ]);
});

test("closing marks belong to the sentence that they close", () => {
  expect(sentences("He called it “a success.” The sides agreed.")).toEqual([
    "He called it “a success.”",
    "The sides agreed.",
  ]);
});

test("a sentence never runs over a block", () => {
  expect(sentences("First line without a stop\n\nSecond line")).toHaveLength(2);
});

test("the dateline is in no sentence", () => {
  const text = "ARNO, March 3. /NVP/. They met.";
  const report = reportOf(text, {
    dateline: { place: "Arno", date: "2024-03-03", agency: "NVP", span: { start: 0, end: 22 } },
  });
  const found = findSentences(report, findTokens(text));
  expect(found.map((s) => text.slice(s.start, s.end))).toEqual(["They met."]);
});
