import type { CalendarDay } from "../calendar.ts";
import { dayNumber, isDay, isoDay } from "../calendar.ts";
import {
  BEFORE_DATE,
  dayIn,
  monthIn,
  monthOf,
  numberOf,
  pattern,
  readYear,
  YEAR_REFERENCE,
} from "../patterns.ts";
import { anchorDay, counted, type TimeContext, type TimeReading, type TimeRule } from "../rule.ts";

/** Days without their year: "On May 4", "the 4th of May", "May 4 this year". */
export const PARTIAL_DATES: readonly TimeRule[] = [
  {
    name: "month-day",
    pattern: pattern(
      `${BEFORE_DATE}${monthIn("month")}\\s*${dayIn("day")}(?<of>${YEAR_REFERENCE})?`,
    ),
    read: readPartial,
  },
  {
    name: "day-month",
    pattern: pattern(
      `${BEFORE_DATE}${dayIn("day")}\\s+(?:of\\s+)?${monthIn("month")}(?<of>${YEAR_REFERENCE})?`,
    ),
    read: readPartial,
  },
];

function readPartial(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const month = monthOf(match, "month");
  const day = numberOf(match, "day");
  if (month === null || day === null) return null;
  if (match.groups?.of) {
    const year = readYear(match, context);
    if (!year || !isDay(year.year, month, day)) return null;
    return {
      value: isoDay({ year: year.year, month, day }),
      grain: "day",
      anchor: year.anchor,
      reason: year.reason,
    };
  }
  return fromList(match, month, day, context) ?? fromAnchor(match[0], month, day, context);
}

/** The rest of a list whose last date tells the year: ", February 2 and" before "October 5, 2021". */
const LIST_REST =
  /^(?:\s*(?:,|and|or|to|[-–—&])\s*(?:and\s+)?(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{Lu}\p{L}{2,8}\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?)){1,3},?\s+(?<year>(?:19|20)\d{2})(?!\p{N})/u;

function fromList(
  match: RegExpExecArray,
  month: number,
  day: number,
  { after }: TimeContext,
): TimeReading | null {
  const list = LIST_REST.exec(after);
  const year = Number(list?.groups?.year);
  if (!list || !isDay(year, month, day)) return null;
  return {
    value: isoDay({ year, month, day }),
    grain: "day",
    anchor: "text",
    reason: `year of "${match[0]}" from the date it is listed with, "${list[0].trim()}"`,
  };
}

/** A date this far ahead, in days, is taken for a coming one although no verb says so. */
const SOON = 45;
/** How long after a day reports still say that it will come, in days (published late). */
const LATE = 14;

function fromAnchor(
  words: string,
  month: number,
  day: number,
  context: TimeContext,
): TimeReading | null {
  const from = anchorDay(context.anchor);
  if (!context.anchor || !from) return null;
  const years = [from.day.year - 1, from.day.year, from.day.year + 1];
  const days: CalendarDay[] = years
    .filter((year) => isDay(year, month, day))
    .map((year) => ({ year, month, day }));
  // a passive ("held on …") looks back and ahead alike, so a date soon to come is taken whatever the verb
  const chosen =
    context.sense() === "future"
      ? days.find((one) => dayNumber(one) >= from.number - LATE)
      : days.findLast((one) => dayNumber(one) <= from.number + SOON);
  return chosen ? counted(isoDay(chosen), "day", words, context.anchor) : null;
}
