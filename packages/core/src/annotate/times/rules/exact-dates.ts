import { isDay, isoDay } from "../calendar.ts";
import {
  BEFORE_DATE,
  dayIn,
  MONTH_HINT,
  monthIn,
  monthOf,
  numberOf,
  pattern,
  yearIn,
} from "../patterns.ts";
import { type TimeReading, type TimeRule, told } from "../rule.ts";

/** Days with their year: "12 March 2024", "Friday, March 12th, 2024", "2024-03-12", "12.03.2024". */
export const EXACT_DATES: readonly TimeRule[] = [
  {
    name: "day-month-year",
    hint: MONTH_HINT,
    pattern: pattern(
      `${BEFORE_DATE}${dayIn("day")}\\s+(?:of\\s+)?${monthIn("month")}\\s*,?\\s*${yearIn("year")}`,
    ),
    read: readNamed,
  },
  {
    name: "month-day-year",
    hint: MONTH_HINT,
    pattern: pattern(
      `${BEFORE_DATE}${monthIn("month")}\\s*${dayIn("day")}\\s*,?\\s*(?:of\\s+)?${yearIn("year")}`,
    ),
    read: readNamed,
  },
  {
    name: "iso-date",
    hint: /\d{4}-\d{2}-\d{2}/,
    pattern: pattern(
      `(?<![\\p{N}-])${"(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"}(?![\\p{N}-])`,
    ),
    read: (match) => day(numberOf(match, "year"), numberOf(match, "month"), numberOf(match, "day")),
  },
  {
    // the day stands first with full stops; with slashes both orders are in use, so only a clear one counts
    name: "numeric-date",
    hint: /\d[./]\d/,
    pattern: pattern(
      "(?<![\\p{N}./])(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2})(?![\\p{N}/])",
    ),
    read: readNumeric,
  },
];

function readNamed(match: RegExpExecArray): TimeReading | null {
  return day(numberOf(match, "year"), monthOf(match, "month"), numberOf(match, "day"));
}

function readNumeric(match: RegExpExecArray): TimeReading | null {
  const first = numberOf(match, "first") ?? 0;
  const second = numberOf(match, "second") ?? 0;
  const year = numberOf(match, "year");
  if (second > 12) return day(year, first, second);
  if (match.groups?.mark === "/" && first <= 12 && first !== second) return null;
  return day(year, second, first);
}

function day(year: number | null, month: number | null, date: number | null): TimeReading | null {
  if (year === null || month === null || date === null || !isDay(year, month, date)) return null;
  return told(isoDay({ year, month, day: date }), "day");
}
