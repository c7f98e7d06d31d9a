import { isoMonth, shiftMonth } from "../calendar.ts";
import { monthIn, monthOf, pattern, readYear, TO, YEAR_REFERENCE } from "../patterns.ts";
import { counted, type TimeContext, type TimeReading, type TimeRule, told } from "../rule.ts";

/** What must stand before a month without year or day, so that "May" and "April" are no verb and no name. */
const IN = `(?<=\\b(?:in|since|by|until|till|of|from|for|during|before|after|through|throughout|early|late|mid|this|last|next|coming|end\\s+of|beginning\\s+of)[\\s-])`;
/** "early", "in the second half of": a part of a month is as exact as the month. */
const PART = `(?<part>(?:early|late|mid)[-\\s]|(?:the\\s+)?(?:first|second)\\s+half\\s+of\\s+|(?:the\\s+)?(?:start|beginning|middle|end)\\s+of\\s+)?`;
/** "last", "this", "next" before a month. */
const WHICH = `(?:(?<which>last|this|next|this\\s+past|this\\s+coming)\\s+)?`;

/** Months: "March 2024", "in March", "last March", "the second half of April", "January–June 2024". */
export const MONTH_RULES: readonly TimeRule[] = [
  {
    name: "months-range",
    pattern: pattern(`${monthIn("from")}${TO}${monthIn("month")}(?<of>${YEAR_REFERENCE})?`),
    read: readMonths,
  },
  {
    name: "month-year",
    pattern: pattern(`${PART}${monthIn("month")}(?<of>${YEAR_REFERENCE})`),
    read: readMonth,
  },
  {
    name: "which-month",
    hint: /(?:last|this|next)\s/i,
    pattern: pattern(`(?<which>last|this|next)\\s+${monthIn("month")}`),
    read: readMonth,
  },
  {
    name: "month",
    pattern: pattern(`${IN}${PART}${WHICH}${monthIn("month")}(?!\\s*\\d)`),
    read: readMonth,
  },
  {
    name: "part-of-month",
    hint: /(?:early|late|mid)[-\s]|\sof\s/i,
    pattern: pattern(`${PART.slice(0, -1)}${monthIn("month")}(?!\\s*\\d)`),
    read: readMonth,
  },
];

function readMonth(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const month = monthOf(match, "month");
  if (month === null) return null;
  if (match.groups?.of) {
    const year = readYear(match, context);
    if (!year) return null;
    const value = `${isoMonth(year.year, month)}${vague(match)}`;
    return { value, grain: "month", anchor: year.anchor, reason: year.reason };
  }
  // "in May Ozola said": a name may follow, never a month's own noun
  const year = yearOfMonth(month, match.groups?.which ?? "", context);
  if (year === null || !context.anchor) return null;
  return counted(`${isoMonth(year, month)}${vague(match)}`, "month", match[0], context.anchor);
}

const vague = (match: RegExpExecArray): string =>
  /start|beginning|middle|end/i.test(match.groups?.part ?? "") ? "~" : "";

/** A month this far ahead is taken for a coming one although no verb says so. */
const SOON = 2;

/** The year of a month that has none: the latest such month, or the next one where the words look ahead. */
function yearOfMonth(month: number, which: string, context: TimeContext): number | null {
  const { anchor } = context;
  if (!anchor || anchor.month === null) return null;
  const ahead = month - anchor.month;
  if (/next|coming/i.test(which)) return ahead > 0 ? anchor.year : anchor.year + 1;
  if (/this/i.test(which) && !/past/i.test(which)) return anchor.year;
  if (/last|past/i.test(which)) return ahead < 0 ? anchor.year : anchor.year - 1;
  const sense = context.sense();
  if (sense === "future") return ahead >= 0 ? anchor.year : anchor.year + 1;
  const soon = sense === null && ahead <= SOON;
  return ahead <= 0 || soon ? anchor.year : anchor.year - 1;
}

function readMonths(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const from = monthOf(match, "from");
  const to = monthOf(match, "month");
  if (from === null || to === null || from >= to) return null;
  const span = (year: number) => `${isoMonth(year, from)}/${isoMonth(year, to)}`;
  if (match.groups?.of) {
    const year = readYear(match, context);
    return year && { ...told(span(year.year), "period"), anchor: year.anchor, reason: year.reason };
  }
  const year = yearOfMonth(to, "", context);
  return year !== null && context.anchor
    ? counted(span(year), "period", match[0], context.anchor)
    : null;
}

/** The month `by` months from the anchor's. */
export function relativeMonth(by: number, words: string, context: TimeContext): TimeReading | null {
  const { anchor } = context;
  if (!anchor || anchor.month === null) return null;
  const { year, month } = shiftMonth(anchor.year, anchor.month, by);
  return counted(isoMonth(year, month), "month", words, anchor);
}
