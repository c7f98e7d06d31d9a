import { isDay, isoDay } from "../calendar.ts";
import {
  BEFORE_DATE,
  dayIn,
  monthIn,
  monthOf,
  numberOf,
  pattern,
  readYear,
  TO,
  YEAR_REFERENCE,
  yearIn,
} from "../patterns.ts";
import {
  anchorDay,
  counted,
  type TimeContext,
  type TimeReading,
  type TimeRule,
  told,
} from "../rule.ts";

const AND = `(?:${TO}|\\s*(?:and|&)\\s+)`;

/** Several days: "20-23 June", "March 3 to 5, 2024", "28 February – 3 March", "30 and 31 August 2019", "4 March 2024 to 7 March 2024". */
export const DAY_RANGES: readonly TimeRule[] = [
  {
    name: "days-month",
    pattern: pattern(
      `${dayIn("from")}(?<mark>${AND})(?:the\\s+)?${dayIn("day").replace("-])", "])")}\\s+(?:of\\s+)?${monthIn("month")}(?<of>${YEAR_REFERENCE})?`,
    ),
    read: readRange,
  },
  {
    name: "month-days",
    pattern: pattern(
      `${monthIn("month")}\\s*${dayIn("from").replace("|-\\p{L})", ")")}(?<mark>${AND})${dayIn("day").replace("-])", "])")}(?<of>${YEAR_REFERENCE})?`,
    ),
    read: readRange,
  },
  {
    name: "day-month-to-day-month",
    pattern: pattern(
      `${BEFORE_DATE}${dayIn("from")}\\s+${monthIn("fromMonth")}(?<mark>${TO})${BEFORE_DATE}${dayIn("day").replace("-])", "])")}\\s+${monthIn("month")}(?<of>${YEAR_REFERENCE})?`,
    ),
    read: readRange,
  },
  {
    name: "month-day-to-month-day",
    pattern: pattern(
      `${BEFORE_DATE}${monthIn("fromMonth")}\\s*${dayIn("from")}(?<mark>${TO})${BEFORE_DATE}${monthIn("month")}\\s*${dayIn("day")}(?<of>${YEAR_REFERENCE})?`,
    ),
    read: readRange,
  },
  {
    name: "date-to-date",
    pattern: pattern(
      `${BEFORE_DATE}(?:${dayIn("from")}\\s+(?:of\\s+)?${monthIn("fromMonth")}|${monthIn("fromMonth2")}\\s*${dayIn("from2")}),?\\s+${yearIn("fromYear")}(?<mark>,?${TO}|\\s+and\\s+)${BEFORE_DATE}(?:${dayIn("day")}\\s+(?:of\\s+)?${monthIn("month")}|${monthIn("month2")}\\s*${dayIn("day2")}),?\\s+${yearIn("year")}`,
    ),
    read: readDates,
  },
];

/** "4 March 2024 to 7 March 2024", "between March 4, 2024 and March 7, 2024": both ends in full. */
function readDates(match: RegExpExecArray, { before }: TimeContext): TimeReading | null {
  if (/and/i.test(match.groups?.mark ?? "") && !/\bbetween\s+$/i.test(before)) return null;
  const start = dayOfMatch(match, "from", "fromMonth", "fromYear");
  const end = dayOfMatch(match, "day", "month", "year");
  return start && end && start < end ? told(`${start}/${end}`, "day") : null;
}

function dayOfMatch(
  match: RegExpExecArray,
  ...[dayName, monthName, yearName]: readonly [string, string, string]
): string | null {
  const day = numberOf(match, dayName) ?? numberOf(match, `${dayName}2`);
  const month = monthOf(match, monthName) ?? monthOf(match, `${monthName}2`);
  const year = numberOf(match, yearName);
  return day !== null && month !== null && year !== null && isDay(year, month, day)
    ? isoDay({ year, month, day })
    : null;
}

type Ends = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

function readRange(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const month = monthOf(match, "month");
  const from = numberOf(match, "from");
  const day = numberOf(match, "day");
  if (month === null || from === null || day === null) return null;
  const fromMonth = match.groups?.fromMonth ? monthOf(match, "fromMonth") : month;
  if (fromMonth === null) return null;
  if (fromMonth === month && from >= day) return null;
  // "3 and 17 May" are two days, "3 and 4 May" are one stay; "between 3 and 17 May" is one again
  const listed = /and|&/i.test(match.groups?.mark ?? "");
  if (listed && day !== from + 1 && !/\bbetween\s+$/i.test(context.before)) return null;
  const ends: Ends = { from: [fromMonth, from], to: [month, day] };
  if (!match.groups?.of) return fromAnchor(match[0], ends, context);
  const year = readYear(match, context);
  if (!year) return null;
  const value = interval(year.year, ends);
  if (!value) return null;
  return { ...told(value, "day"), anchor: year.anchor, reason: year.reason };
}

/** A range that runs over the turn of the year takes the told year for its end. */
function interval(year: number, { from, to }: Ends): string | null {
  const first = from[0] > to[0] ? year - 1 : year;
  if (!isDay(first, ...from) || !isDay(year, ...to)) return null;
  const start = isoDay({ year: first, month: from[0], day: from[1] });
  return `${start}/${isoDay({ year, month: to[0], day: to[1] })}`;
}

function fromAnchor(words: string, ends: Ends, context: TimeContext): TimeReading | null {
  const from = anchorDay(context.anchor);
  if (!from || !context.anchor) return null;
  const today = isoDay(from.day);
  const values = [-1, 0, 1]
    .map((shift) => interval(from.day.year + shift, ends))
    .filter((value) => value !== null);
  const sense = context.sense();
  const chosen =
    sense === "future"
      ? values.find((value) => (value.split("/")[1] ?? "") >= today)
      : values.findLast(
          (value) => value.slice(0, 10) <= today || isSoon(value, from.day.year, sense),
        );
  return chosen ? counted(chosen, "day", words, context.anchor) : null;
}

/** Without a verb that says so, a range of this year is taken as it stands. */
const isSoon = (value: string, year: number, sense: "past" | null): boolean =>
  sense === null && value.startsWith(`${year}`);
