import { expect, it } from "vitest";
import { quoteOf } from "./quote.ts";

it("a quotation stands in its own paragraph", () => {
  const text = "First paragraph.\n\nShe said yes to it.\n\nLast paragraph.";
  const start = text.indexOf("yes");
  expect(quoteOf(text, start, start + 3)).toEqual({
    before: "She said ",
    words: "yes",
    after: " to it.",
  });
});

it("long surroundings are cut at words, and say so", () => {
  const text = `${"before ".repeat(60)}HERE ${"after ".repeat(60)}`.trim();
  const start = text.indexOf("HERE");
  const { before, words, after } = quoteOf(text, start, start + 4);
  expect(words).toBe("HERE");
  expect(before).toMatch(/^… before (before )+$/);
  expect(after).toMatch(/^( after)+ …$/);
  expect(before.length).toBeLessThan(180);
});

it("words without any space around them stay whole", () => {
  const text = "x".repeat(1000);
  expect(quoteOf(text, 500, 510).words).toBe("x".repeat(10));
});
