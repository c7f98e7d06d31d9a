import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CitedSpan,
  paragraphsOf,
  readTarget,
  segmentsOf,
  sentencesOf,
  silentSentences,
} from "./segments.ts";

const TEXT = "Dolen met Kastel. She said trade grew.\n\nThe weather was mild.";

const span = (words: string, kind: CitedSpan["kind"], key = words): CitedSpan => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, key, kind };
};

describe("the pieces of a text", () => {
  it("show which citations lie over them, the shortest first", () => {
    const spans = [span("Dolen met Kastel", "engagement"), span("Dolen", "person")];
    const pieces = segmentsOf({ start: 0, end: 17 }, spans, [], null);
    expect(pieces.map((p) => [TEXT.slice(p.start, p.end), p.spans.map((s) => s.kind)])).toEqual([
      ["Dolen", ["person", "engagement"]],
      [" met Kastel", ["engagement"]],
      [".", []],
    ]);
  });

  it("mark a sentence that gave no entry, and never cited words", () => {
    const spans = [span("Dolen met Kastel", "engagement"), span("trade grew", "statement")];
    const silent = silentSentences(sentencesOf(TEXT, "en"), spans);
    expect(silent.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      "The weather was mild.",
    ]);
  });

  it("join up to the text again, whatever overlaps", () => {
    const place = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(place), fc.option(place), (places, target) => {
        const spans = places.map((p, i) => ({ ...p, key: `${i}`, kind: "figure" as const }));
        const pieces = segmentsOf({ start: 0, end: TEXT.length }, spans, [], target);
        expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join("")).toBe(TEXT);
        for (const piece of pieces) {
          for (const over of piece.spans) {
            expect(over.start <= piece.start && piece.end <= over.end).toBe(true);
          }
        }
      }),
    );
  });
});

it("paragraphs are what stands between blank lines", () => {
  const words = (text: string) =>
    paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
  expect(words("a\nb\n\nc\n  \n\nd\n")).toEqual(["a\nb", "c", "d"]);
});

it("an address can mark words of the text, and only of the text", () => {
  expect(readTarget("#s=3-9", 100)).toEqual({ start: 3, end: 9 });
  expect(readTarget("#s=3-900", 100)).toEqual({ start: 3, end: 100 });
  expect(readTarget("#s=9-3", 100)).toBeNull();
  expect(readTarget("#s=200-300", 100)).toBeNull();
  expect(readTarget("#entry-x", 100)).toBeNull();
});
