import { LETTER_SIGNS } from "../../lexicon/currencies.ts";
import { CURRENCY_SCALES, SCALES, TENS, UNITS_AND_TEENS } from "../../lexicon/numbers.ts";
import { matchesOf } from "../../model/matches.ts";
import { NUMBER_WORDS_BELOW_100, readSmallNumber } from "../small-numbers.ts";

/** A number as written, with its value in base units. Offsets lie in the sentence. */
export type FoundNumber = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What the words multiply by: 1e9 for "3.5 billion", 1 where no scale word stands. */
  readonly scale: number;
  readonly digits: boolean;
  /** Written with a decimal part or with marks between thousands: no list number, no year. */
  readonly grouped: boolean;
};

/** "1,200", "1 200", "1'200.5", "4.5", "4,5", "1.200.000". */
const DIGITS =
  "\\d{1,3}(?:[,\\u00a0\\u202f'’ ]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d+(?:[.,]\\d+)?";
const SCALE = `(?:${Object.keys(SCALES).join("|")}|dozen)s?(?![\\p{L}-])`;
/** Words that are a number only before a scale: "a million", "half a billion". */
const BEFORE_SCALE = `(?:(?:half|quarter\\s+of)\\s+an?|one\\s+and\\s+a\\s+half|an?|several\\s+score)(?=[\\s-]+(?:${SCALE}))`;

/** A currency in letters straight before the digits: "USD7.8 billion", "Rs500". */
const SIGNED = `(?<!\\p{L})(?:${LETTER_SIGNS.join("|")})(?=\\d)`;

/** "3.5 billion", "twelve", "half a million", "two hundred and fifty", "$3bn"; not "4th", "COVID-19", "10:30", "tens of". */
const NUMBER = new RegExp(
  `(?<!\\p{N}|\\p{L}(?<!${SIGNED})|[\\p{N}][.,:/]|[\\p{L}][-‐‑/+]|[№#])(?:(?<digits>${DIGITS})|(?<words>${NUMBER_WORDS_BELOW_100}|${BEFORE_SCALE}))(?!(?:st|nd|rd|th)(?!\\p{L})|['’]?s(?!\\p{L})|[:/]\\d|[./]\\d|\\+\\d|\\p{N})(?<scales>(?:[\\s-]*${SCALE}){1,2})?(?<rest>(?<=hundred|thousand)\\s+(?:and\\s+)?(?:${NUMBER_WORDS_BELOW_100}))?`,
  "giu",
);

/** What a number can't do without: most sentences have none of it, and are passed over quickly. */
const HINT = new RegExp(
  `\\d|(?<![a-z0-9])(?:${[...Object.keys(TENS), ...Object.keys(UNITS_AND_TEENS)].join("|")})(?![a-z])|[\\s-](?:${Object.keys(SCALES).join("|")}|dozen)s?(?![a-z])`,
  "i",
);

/** A short scale straight after the digits of an amount: "$3m", "€40 k". */
const SHORT_SCALE = /^\s?(k|m|b)(?![\p{L}\p{N}])/iu;

export function findNumbers(text: string): readonly FoundNumber[] {
  const numbers: FoundNumber[] = [];
  if (!HINT.test(text)) return numbers;
  for (const match of matchesOf(NUMBER, text)) {
    const digits = match.groups?.digits ?? null;
    const base = digits === null ? wordsValue(match.groups?.words ?? "") : digitsValue(digits);
    if (base === null) continue;
    const scale = scaleOf(match.groups?.scales ?? "");
    const rest = readSmallNumber(match.groups?.rest?.replace(/^\s*(?:and\s+)?/i, "") ?? "") ?? 0;
    numbers.push({
      start: match.index,
      end: match.index + match[0].length,
      value: round(base * scale + rest),
      scale,
      digits: digits !== null,
      grouped: /[^\d]/.test(digits ?? ""),
    });
  }
  return joinScales(text, numbers);
}

/** "1 billion 200 million" is one number. */
function joinScales(text: string, numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  const joined: FoundNumber[] = [];
  for (const number of numbers) {
    const before = joined.at(-1);
    const gap = before ? text.slice(before.end, number.start) : "";
    if (
      before &&
      before.scale > number.scale &&
      number.scale > 1 &&
      /^\s+(?:and\s+)?$/iu.test(gap)
    ) {
      const value = round(before.value + number.value);
      joined[joined.length - 1] = { ...number, start: before.start, value };
    } else joined.push(number);
  }
  return joined;
}

/** A number of an amount with the short scale behind it taken in. */
export function withShortScale(number: FoundNumber, text: string): FoundNumber {
  const match = number.scale === 1 ? SHORT_SCALE.exec(text.slice(number.end)) : null;
  const scale = CURRENCY_SCALES[match?.[1]?.toLowerCase() ?? ""];
  if (!match || scale === undefined) return number;
  const value = round(number.value * scale);
  return { ...number, end: number.end + match[0].length, value, scale };
}

function digitsValue(digits: string): number {
  const plain = digits.replace(/[\u00a0\u202f'’ ]/g, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll(".", ""));
  return Number(plain.replace(",", "."));
}

function wordsValue(words: string): number | null {
  const text = words.toLowerCase().replace(/\s+/g, " ");
  if (text.startsWith("half")) return 0.5;
  if (text.startsWith("quarter")) return 0.25;
  if (text === "one and a half") return 1.5;
  return text === "a" || text === "an" ? 1 : readSmallNumber(text);
}

function scaleOf(words: string): number {
  let scale = 1;
  for (const word of words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)) {
    scale *= SCALES[word] ?? SCALES[word.replace(/s$/, "")] ?? (word.startsWith("dozen") ? 12 : 1);
  }
  return scale;
}

/** 4.6 × 1e6 is 4600000, not 4599999.999999999. */
export const round = (value: number): number => Number(value.toPrecision(12));
