import {
  HEADLINE_TAG,
  HEADLINE_TAG_BEFORE,
  HEADLINE_TAG_IN_BRACKETS,
} from "../lexicon/page-furniture.ts";
import { findPrintedDate } from "./publication-date.ts";

/** A headline without what says what the page holds: "… in Velma PHOTOS / VIDEO" as "… in Velma". */
export function cleanHeadline(headline: string): string {
  let words = headline.trim();
  for (let round = 0; round < 4; round++) {
    const shorter = words
      .replace(HEADLINE_TAG_IN_BRACKETS, "")
      // A headline wholly in capitals tells no tag from a word.
      .replace(words === words.toUpperCase() ? /$^/ : HEADLINE_TAG, "")
      .replace(HEADLINE_TAG_BEFORE, "")
      .trim();
    if (shorter === words || shorter === "") return words;
    words = shorter;
  }
  return words;
}

/** Where a stamp glued to a headline's end opens: "… in Velma 12 May 2024 - 15:42", "… in Velma (26 May 2023)". */
export function stampAtEnd(
  headline: string,
): { readonly from: number; readonly iso: string } | null {
  const date = findPrintedDate(headline);
  if (!date || date.start < 12) return null;
  const before = headline.slice(0, date.start);
  const after = headline.slice(date.end).trim();
  const bracketed = /[([]\s*$/u.test(before) && /^[)\]]$/u.test(after);
  if (!bracketed && (after !== "" || !date.iso.includes("T"))) return null;
  return { from: before.replace(/[\s([|•·,–—-]+$/u, "").length, iso: date.iso };
}

const SMALL =
  /^(?:the|and|for|with|from|that|this|has|have|was|are|its|his|her|who|will|new|says?|said)$/;

/** The words of a headline that mean something, in lower case. */
export const contentWords = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 2 && !SMALL.test(word),
  );

/** The share of a headline's words that a text has too, by their first letters: 0 to 1. */
export function sharedWords(headline: string, text: string): number {
  const words = contentWords(headline);
  if (words.length === 0) return 0;
  const stems = new Set(contentWords(text).map((word) => word.slice(0, 5)));
  return words.filter((word) => stems.has(word.slice(0, 5))).length / words.length;
}
