import { TENS, UNITS_AND_TEENS } from "../lexicon/numbers.ts";

/** Whole numbers below one hundred in words or digits: "nine", "twenty-five", "9". */
export const NUMBER_WORDS_BELOW_100 = `(?:(?:${Object.keys(TENS).join("|")})(?:[-\\s](?:${Object.keys(
  UNITS_AND_TEENS,
)
  .slice(0, 9)
  .join("|")}))?|${Object.keys(UNITS_AND_TEENS)
  .sort((a, b) => b.length - a.length)
  .join("|")})(?![\\p{L}])`;

/** The value of such words; null for anything else. */
export function readSmallNumber(words: string): number | null {
  const text = words.toLowerCase().trim();
  if (/^\d+$/.test(text)) return Number(text);
  const plain = UNITS_AND_TEENS[text] ?? TENS[text];
  if (plain !== undefined) return plain;
  const [tens, units] = text.split(/[-\s]+/);
  const ten = TENS[tens ?? ""];
  const unit = UNITS_AND_TEENS[units ?? ""];
  return ten !== undefined && unit !== undefined ? ten + unit : null;
}
