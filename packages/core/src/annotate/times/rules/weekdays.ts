import { WEEKDAYS } from "../../../lexicon/weekdays.ts";
import { isoOf, weekdayOf } from "../calendar.ts";
import { pattern, TO, WEEKDAY } from "../patterns.ts";
import {
  anchorDay,
  counted,
  group,
  type TimeContext,
  type TimeReading,
  type TimeRule,
} from "../rule.ts";

/** Days of the week: "on Friday", "last Friday", "Friday next week", "Friday's meeting", "from Friday to Sunday". */
export const WEEKDAY_RULES: readonly TimeRule[] = [
  {
    name: "weekday",
    pattern: pattern(
      `(?:(?<which>last|next|this|this\\s+coming|the\\s+coming)\\s+)?(?<!(?:Good|Black|Holy|Bloody|Ash|Palm)\\s)(?<day>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?(?:,?\\s+(?<week>this|next|last)\\s+week)?(?!\\p{L})`,
    ),
    read: readWeekday,
  },
  {
    name: "weekday-range",
    pattern: pattern(`(?<from>${WEEKDAY})${TO}(?<to>${WEEKDAY})(?!\\p{L})`),
    read: readRange,
  },
];

function readWeekday(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const name = group(match, "day") ?? "";
  const weekday = WEEKDAYS[name.toLowerCase()];
  const from = anchorDay(context.anchor);
  if (!from || !context.anchor || weekday === undefined || !/^\p{Lu}/u.test(name)) return null;
  const today = weekdayOf(from.number);
  const week = { this: 0, last: -7, next: 7 }[group(match, "week")?.toLowerCase() ?? ""];
  const day =
    week !== undefined
      ? from.number - today + weekday + week
      : nearest(from.number, weekday - today, group(match, "which")?.toLowerCase() ?? "", context);
  return counted(isoOf(day), "day", match[0], context.anchor);
}

/** "from Thursday to Sunday": the end is the first such day behind the start. */
function readRange(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const names = [group(match, "from") ?? "", group(match, "to") ?? ""];
  const [from, to] = names.map((name) => WEEKDAYS[name.toLowerCase()]);
  const anchor = anchorDay(context.anchor);
  if (!anchor || !context.anchor || from === undefined || to === undefined || from === to)
    return null;
  if (!names.every((name) => /^\p{Lu}/u.test(name))) return null;
  let start = nearest(anchor.number, from - weekdayOf(anchor.number), "", context);
  const length = (to - from + 7) % 7;
  // what is over ended before the day it is told
  if (context.sense() === "past" && start + length > anchor.number) start -= 7;
  const value = `${isoOf(start)}/${isoOf(start + length)}`;
  return counted(value, "day", match[0], context.anchor);
}

/** The latest such day up to the anchor, or the next one where the words look ahead. `apart` is from -6 to 6. */
function nearest(anchor: number, apart: number, which: string, context: TimeContext): number {
  const back = anchor + (apart > 0 ? apart - 7 : apart);
  const ahead = anchor + (apart < 0 ? apart + 7 : apart);
  if (which === "last") return apart === 0 ? anchor - 7 : back;
  if (which === "next") return apart === 0 ? anchor + 7 : ahead;
  if (/coming/.test(which)) return ahead;
  return context.sense() === "future" ? ahead : back;
}
