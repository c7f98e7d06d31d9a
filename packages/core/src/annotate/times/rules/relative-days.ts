import { isoMonth, isoOf, shiftMonth, weekdayOf } from "../calendar.ts";
import { COUNT, countOf, pattern } from "../patterns.ts";
import {
  anchorDay,
  counted,
  group,
  type TimeContext,
  type TimeReading,
  type TimeRule,
} from "../rule.ts";
import { relativeMonth } from "./months.ts";

/** Times counted in days, weeks and months from the anchor: "today", "last week", "three months ago", "the past five years". */
export const RELATIVE_DAYS: readonly TimeRule[] = [
  {
    name: "today",
    hint: /today|tonight|morning|afternoon|evening|night/i,
    pattern: pattern(
      "(?:(?:earlier|later)\\s+)?(?:today|tonight)(?!\\p{L}|['’]s\\s+(?:world|global|challenges|complex))|(?:this|yesterday|tomorrow)\\s+(?:morning|afternoon|evening)|(?:late\\s+)?last\\s+night",
    ),
    read: (match, context) =>
      shifted(
        /yesterday|last/i.test(match[0]) ? -1 : /tomorrow/i.test(match[0]) ? 1 : 0,
        match[0],
        context,
      ),
  },
  {
    name: "yesterday",
    hint: /yesterday|tomorrow/i,
    pattern: pattern(
      "(?:the\\s+day\\s+(?<beyond>before|after)\\s+)?(?<day>yesterday|tomorrow)(?!\\p{L})",
    ),
    read: (match, context) => {
      const back = group(match, "day")?.toLowerCase() === "yesterday";
      const by = match.groups?.beyond ? 2 : 1;
      return shifted(back ? -by : by, match[0], context);
    },
  },
  {
    name: "days-ago",
    hint: /\sago|from\s+now/i,
    pattern: pattern(
      `(?<count>a|${COUNT})\\s+(?<unit>day|week|month)s?\\s+(?<way>ago|from\\s+now)`,
    ),
    read: readAgo,
  },
  {
    name: "relative-week",
    hint: /(?:this|last|next)\s+(?:week|month)/i,
    pattern: pattern("(?<which>this|last|next)\\s+(?<unit>week|month)(?:end)?(?!\\p{L})"),
    read: (match, context) => {
      const by = { this: 0, last: -1, next: 1 }[group(match, "which")?.toLowerCase() ?? ""] ?? 0;
      if (/weekend/i.test(match[0])) return null;
      if (/month/i.test(match[0])) return relativeMonth(by, match[0], context);
      return week(by, match[0], context);
    },
  },
  {
    name: "past-span",
    hint: /(?:past|last)\s/i,
    pattern: pattern(
      `(?:the\\s+)?(?:past|last)\\s+(?<count>${COUNT})\\s+(?<unit>year|month)s|the\\s+past\\s+(?<unit1>year|month)(?!\\p{L})`,
    ),
    read: readPast,
  },
  {
    name: "next-span",
    hint: /(?:next|coming)\s/i,
    pattern: pattern(`(?:the\\s+)?(?:next|coming)\\s+(?<count>${COUNT})\\s+years`),
    read: (match, { anchor }) => {
      const count = countOf(match, "count");
      if (!anchor || count === null) return null;
      return counted(`${anchor.year}/${anchor.year + count}`, "period", match[0], anchor);
    },
  },
];

function shifted(by: number, words: string, context: TimeContext): TimeReading | null {
  const from = anchorDay(context.anchor);
  return from && context.anchor && counted(isoOf(from.number + by), "day", words, context.anchor);
}

/** Weeks run from Monday to Sunday. */
function week(by: number, words: string, context: TimeContext): TimeReading | null {
  const from = anchorDay(context.anchor);
  if (!from || !context.anchor) return null;
  const monday = from.number - weekdayOf(from.number) + 1 + by * 7;
  return counted(`${isoOf(monday)}/${isoOf(monday + 6)}`, "week", words, context.anchor);
}

function readAgo(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const count = group(match, "count")?.toLowerCase() === "a" ? 1 : countOf(match, "count");
  // "more than a week ago" tells no day
  if (count === null || /\b(?:than|about|around|nearly|almost)\s+$/i.test(context.before))
    return null;
  const by = group(match, "way")?.toLowerCase() === "ago" ? -count : count;
  const unit = group(match, "unit")?.toLowerCase();
  if (unit === "month") return relativeMonth(by, match[0], context);
  return unit === "week" ? week(by, match[0], context) : shifted(by, match[0], context);
}

function readPast(match: RegExpExecArray, { anchor }: TimeContext): TimeReading | null {
  const count = match.groups?.count ? countOf(match, "count") : 1;
  if (!anchor || count === null) return null;
  const unit = group(match, "unit") ?? group(match, "unit1");
  if (unit?.toLowerCase() === "year") {
    return counted(`${anchor.year - count}/${anchor.year}`, "period", match[0], anchor);
  }
  if (anchor.month === null) return null;
  const from = shiftMonth(anchor.year, anchor.month, -count);
  const value = `${isoMonth(from.year, from.month)}/${isoMonth(anchor.year, anchor.month)}`;
  return counted(value, "period", match[0], anchor);
}
