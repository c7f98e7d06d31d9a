import type { TimeMention } from "../../model/annotation.ts";
import { type Anchor, anchorText } from "./anchor.ts";
import { type CalendarDay, dayNumber } from "./calendar.ts";
import type { Sense } from "./sense.ts";

/** What a rule makes of its match: the fields of a mention but for its place. */
export type TimeReading = Pick<TimeMention, "value" | "grain" | "anchor" | "reason">;

/** Where a match stands: what relative words count from, and the sentence's words on both sides of it. */
export type TimeContext = {
  readonly anchor: Anchor | null;
  readonly before: string;
  readonly after: string;
  readonly sense: () => Sense;
};

/**
 * One way of writing a time. `read` gives null where the match is none after all, or where nothing tells what it
 * counts from. Of matches that overlap the first, then the longest, then the earlier rule wins.
 */
export type TimeRule = {
  readonly name: string;
  /** Words that the pattern can't do without, where few sentences have them. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: TimeContext) => TimeReading | null;
};

/** A named group of a match; null where it took no part. */
export const group = (match: RegExpExecArray, name: string): string | null =>
  match.groups?.[name] ?? null;

/** A reading that the words give in full. */
export const told = (value: string, grain: TimeReading["grain"]): TimeReading => ({
  value,
  grain,
  anchor: null,
  reason: null,
});

/** A reading counted from the anchor. */
export const counted = (
  value: string,
  grain: TimeReading["grain"],
  words: string,
  anchor: Anchor,
): TimeReading => ({
  value,
  grain,
  anchor: anchor.kind,
  reason: anchorText(words, anchor),
});

/** The anchor's day, null where it is less exact than a day. */
export function anchorDay(anchor: Anchor | null): { day: CalendarDay; number: number } | null {
  if (!anchor || anchor.month === null || anchor.day === null) return null;
  const day = { year: anchor.year, month: anchor.month, day: anchor.day };
  return { day, number: dayNumber(day) };
}
