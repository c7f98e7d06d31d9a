import { ORDINALS } from "../../../lexicon/numbers.ts";
import { SEASONS } from "../../../lexicon/seasons.ts";
import { isoMonth, isoYear } from "../calendar.ts";
import {
  COUNT,
  countedYear,
  countOf,
  pattern,
  readYear,
  YEAR_REFERENCE,
  type YearReading,
} from "../patterns.ts";
import { group, type TimeContext, type TimeReading, type TimeRule } from "../rule.ts";

const ORDINAL = `(?:${Object.keys(ORDINALS).join("|")}|\\d{1,2}(?:st|nd|rd|th))`;

/** Quarters, halves, months counted from the year's start, its two ends, seasons. */
export const PARTS_OF_YEAR: readonly TimeRule[] = [
  {
    name: "quarter",
    hint: /quarter|Q[1-4]/i,
    pattern: pattern(
      `(?:the\\s+)?(?:(?<ordinal>${ORDINAL}|last|fourth)\\s+quarter|Q(?<quarter>[1-4]))(?<of>${YEAR_REFERENCE})?(?!\\p{L})`,
    ),
    read: readQuarter,
  },
  {
    name: "half",
    hint: /half|H[12]/i,
    pattern: pattern(
      `(?:the\\s+)?(?:(?<ordinal>first|second|1st|2nd)\\s+half(?!\\s+of\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))|H(?<half>[12]))(?<of>${YEAR_REFERENCE})`,
    ),
    read: readHalf,
  },
  {
    name: "first-months",
    hint: /month/i,
    pattern: pattern(
      `(?:the\\s+)?(?:first\\s+)?(?<count>${COUNT})[-\\s]months?(?:\\s+period)?(?<of>\\s+(?:of|in)\\s+${YEAR_REFERENCE.replace(",?\\s*", "")})`,
    ),
    read: (match, context) => firstMonths(match, context, countOf(match, "count")),
  },
  {
    name: "nth-month",
    hint: /month/i,
    pattern: pattern(`(?:the\\s+)?(?<ordinal>${ORDINAL})\\s+month(?<of>${YEAR_REFERENCE})`),
    read: (match, context) => {
      const month = ordinalOf(match);
      const year = readYear(match, context);
      if (!year || month === null || month > 12) return null;
      return reading(isoMonth(year.year, month), "month", year);
    },
  },
  {
    name: "end-of-year",
    hint: /(?:end|close|start|beginning|middle)\s+of/i,
    pattern: pattern(
      `(?:the\\s+)?(?<end>end|close|start|beginning|middle)(?<of>\\s+of${YEAR_REFERENCE})`,
    ),
    read: (match, context) => {
      const year = readYear(match, context);
      const end = group(match, "end")?.toLowerCase() ?? "";
      const month = end === "middle" ? 6 : /start|beginning/.test(end) ? 1 : 12;
      return year && reading(`${isoMonth(year.year, month)}~`, "month", year);
    },
  },
  {
    name: "year-end",
    hint: /year[-\s]end/i,
    pattern: pattern("(?:(?<=\\bby\\s+)year[-\\s]end|the\\s+year[-\\s]end)"),
    read: (match, { anchor }) => {
      const year = anchor && countedYear(anchor.year, match[0], anchor);
      return year && reading(`${isoMonth(year.year, 12)}~`, "month", year);
    },
  },
  {
    name: "vague-year",
    hint: /(?:early|late|mid)[-\s]/i,
    pattern: pattern(`(?:early|late|mid)[-\\s](?:in\\s+)?(?<of>${YEAR_REFERENCE})`),
    read: (match, context) => {
      const year = readYear(match, context);
      return year && reading(`${isoYear(year.year)}~`, "year", year);
    },
  },
  {
    name: "season",
    hint: new RegExp(Object.keys(SEASONS).join("|"), "i"),
    pattern: pattern(
      `(?:the\\s+|(?<which>this|last|next)\\s+|(?<=\\bin\\s))(?<season>${Object.keys(SEASONS).join("|")})(?<of>${YEAR_REFERENCE})?(?![\\p{L}-])`,
    ),
    read: readSeason,
  },
];

const reading = (value: string, grain: TimeReading["grain"], year: YearReading): TimeReading => ({
  value,
  grain,
  anchor: year.anchor,
  reason: year.reason,
});

function ordinalOf(match: RegExpExecArray): number | null {
  const word = group(match, "ordinal")?.toLowerCase();
  if (!word) return null;
  return ORDINALS[word] ?? (/^\d/.test(word) ? Number.parseInt(word, 10) : null);
}

const months = (year: number, from: number, to: number): string =>
  `${isoMonth(year, from)}/${isoMonth(year, to)}`;

/** Without a year, the latest quarter that has ended, or the next to come. */
function readQuarter(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const named = group(match, "quarter");
  const last = /last/i.test(group(match, "ordinal") ?? "");
  const quarter = named ? Number(named) : last ? 4 : ordinalOf(match);
  if (quarter === null || quarter < 1 || quarter > 4) return null;
  const year = match.groups?.of
    ? readYear(match, context)
    : last
      ? null
      : nearYear(match[0], quarter * 3, context);
  return year && reading(months(year.year, quarter * 3 - 2, quarter * 3), "quarter", year);
}

function nearYear(words: string, lastMonth: number, context: TimeContext): YearReading | null {
  const { anchor } = context;
  if (!anchor || anchor.month === null) return null;
  const over = lastMonth <= anchor.month;
  if (context.sense() === "future")
    return countedYear(over ? anchor.year + 1 : anchor.year, words, anchor);
  return countedYear(lastMonth - 2 <= anchor.month ? anchor.year : anchor.year - 1, words, anchor);
}

function readHalf(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const half = group(match, "half") ?? `${ordinalOf(match) ?? ""}`;
  const year = readYear(match, context);
  if (!year) return null;
  return reading(half === "2" ? months(year.year, 7, 12) : months(year.year, 1, 6), "half", year);
}

function firstMonths(
  match: RegExpExecArray,
  context: TimeContext,
  count: number | null,
): TimeReading | null {
  const year = readYear(match, context);
  if (!year || count === null || count < 2 || count > 12) return null;
  return reading(count === 12 ? isoYear(year.year) : months(year.year, 1, count), "period", year);
}

function readSeason(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const season = SEASONS[group(match, "season")?.toLowerCase() ?? ""];
  if (season === undefined) return null;
  if (match.groups?.of) {
    const year = readYear(match, context);
    return year && reading(`${isoYear(year.year)}-${season}`, "period", year);
  }
  // "last spring" may lie in this year or the one before; "this summer" is plain
  if (!/this/i.test(match.groups?.which ?? "") || !context.anchor) return null;
  const year = countedYear(context.anchor.year, match[0], context.anchor);
  return reading(`${isoYear(year.year)}-${season}`, "period", year);
}
