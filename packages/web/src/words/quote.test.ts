import type { Citation } from "@readout/core";
import { expect, it } from "vitest";
import { groupCitations, quoteOf } from "./quote.ts";

const TEXT = "First paragraph.\n\nShe said yes to it, and he said no.\n\nLast paragraph.";

const place = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const cite = (words: string): Citation => ({
  field: null,
  in: "text",
  ...place(words),
  key: null,
  text: words,
  rule: "made-up",
  reason: null,
});

it("a quotation stands in its own paragraph", () => {
  expect(quoteOf(TEXT, [place("yes")])).toEqual({
    before: "She said ",
    pieces: [{ words: "yes", marked: true }],
    after: " to it, and he said no.",
  });
});

it("several places of one paragraph are marked in one quotation, overlapping ones as one", () => {
  const { pieces } = quoteOf(TEXT, [place("She said"), place("said yes"), place("no")]);
  expect(pieces).toEqual([
    { words: "She said yes", marked: true },
    { words: " to it, and he said ", marked: false },
    { words: "no", marked: true },
  ]);
});

it("long surroundings are cut at words, and say so", () => {
  const text = `${"before ".repeat(60)}HERE ${"after ".repeat(60)}`.trim();
  const start = text.indexOf("HERE");
  const { before, pieces, after } = quoteOf(text, [{ start, end: start + 4 }]);
  expect(pieces).toEqual([{ words: "HERE", marked: true }]);
  expect(before).toMatch(/^… before (before )+$/);
  expect(after).toMatch(/^( after)+ …$/);
  expect(before.length).toBeLessThan(180);
});

it("words without any space around them stay whole", () => {
  const text = "x".repeat(1000);
  expect(quoteOf(text, [{ start: 500, end: 510 }]).pieces[0]?.words).toBe("x".repeat(10));
});

it("citations are quoted together in one paragraph, and apart over several", () => {
  const groups = groupCitations(TEXT, [cite("no"), cite("Last"), cite("yes")]);
  expect(groups.map((group) => group.map(({ text }) => text))).toEqual([["yes", "no"], ["Last"]]);
  expect(groupCitations(null, [cite("yes"), cite("no")]).length).toBe(2);
});
