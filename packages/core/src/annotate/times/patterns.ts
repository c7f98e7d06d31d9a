import { MONTHS } from "../../lexicon/months.ts";
import { WEEKDAYS } from "../../lexicon/weekdays.ts";
import { NUMBER_WORDS_BELOW_100, readSmallNumber } from "../small-numbers.ts";
import { type Anchor, anchorText } from "./anchor.ts";
import { group, type TimeContext, type TimeReading } from "./rule.ts";

/** Pieces that the rules' patterns are made of. All are written for the `giu` flags; month names are checked for case. */
const names = (list: Readonly<Record<string, number>>): string =>
  Object.keys(list)
    .sort((a, b) => b.length - a.length)
    .join("|");

/** "March", "Sept."; the letters after must end: not "Marching". */
export const monthIn = (name: string): string =>
  `(?<${name}>${names(MONTHS)})(?![\\p{L}\\p{N}])(?:\\.(?=,?\\s*\\d))?`;
/** A month's name in any case, for passing quickly over sentences that have none: "May" and "may", not "maybe". */
export const MONTH_HINT = new RegExp(`(?<![a-z])(?:${names(MONTHS)})(?![a-z0-9])`, "i");
/** "12", "12th"; not "120". */
export const dayIn = (name: string): string =>
  `(?<![\\p{N}.,:/$€£-])(?<${name}>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{N}%]|[.,:]\\d|-\\p{L})`;
/** "2024", not "20245" or "$2024". */
export const yearIn = (name: string): string =>
  `(?<${name}>(?:1[89]|20)\\d{2})(?![\\p{N}]|[.,]\\d)`;
export const WEEKDAY = `(?:${names(WEEKDAYS)})`;
/** The optional weekday before a date: "Friday, ". */
export const BEFORE_DATE = `(?:${WEEKDAY}(?:\\s*,)?\\s+(?:the\\s+)?)?`;
/** Between two ends: "to", "until", "–"; not "and". */
export const TO = `\\s*(?:[-–—]|\\s(?:to|until|till|through)\\s)\\s*`;

/** A year told or pointed to: "of 2024", "this year", "of the year"; named groups `year` and `yearWords`. */
export const YEAR_REFERENCE = `(?:,?\\s*(?:of\\s+|in\\s+|for\\s+)?(?:the\\s+year\\s+)?(?:${yearIn("year")}|(?<yearWords>(?:this|last|next|the\\s+(?:current|present|previous|past|coming|following|next|last|same))\\s+year|the\\s+year)(?![\\p{L}-])))`;

export const pattern = (source: string): RegExp => new RegExp(source, "giu");

/** The month's number; null for a word that only looks like one ("may", "march"). */
export function monthOf(match: RegExpExecArray, name: string): number | null {
  const word = group(match, name);
  if (!word || !/^\p{Lu}/u.test(word)) return null;
  return MONTHS[word.toLowerCase()] ?? null;
}

export function numberOf(match: RegExpExecArray, name: string): number | null {
  const digits = group(match, name);
  return digits === null ? null : Number(digits);
}

/** "nine", "9", "24". */
export const COUNT = `(?:\\d{1,3}|${NUMBER_WORDS_BELOW_100})`;
export const countOf = (match: RegExpExecArray, name: string): number | null =>
  readSmallNumber(group(match, name) ?? "");

export type YearReading = Pick<TimeReading, "anchor" | "reason"> & { readonly year: number };

/** The year that `YEAR_REFERENCE` found: told, or counted from the anchor; null where it can't be known. */
export function readYear(match: RegExpExecArray, { anchor }: TimeContext): YearReading | null {
  const year = numberOf(match, "year");
  if (year !== null) return { year, anchor: null, reason: null };
  const words = group(match, "yearWords");
  if (!words || !anchor) return null;
  const shift = yearShift(words);
  return shift === null ? null : countedYear(anchor.year + shift, match[0], anchor);
}

export const countedYear = (year: number, words: string, anchor: Anchor): YearReading => ({
  year,
  anchor: anchor.kind,
  reason: anchorText(words, anchor),
});

function yearShift(words: string): number | null {
  if (/same|following/i.test(words)) return null;
  if (/last|previous|past/i.test(words)) return -1;
  return /next|coming/i.test(words) ? 1 : 0;
}
