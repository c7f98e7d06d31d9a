import type { Quantity, TimeMention } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import type { FigureContext } from "./context.ts";

export type Period = { readonly value: string; readonly at: Span; readonly reason: string | null };

/** Days tell when something was said or happened, seldom what a figure covers. */
const isPeriod = (time: TimeMention): boolean => time.grain !== "day" && time.grain !== "week";

/**
 * The period that a figure covers: the first one told after it, else the last one before it, up to the figures on both
 * sides; one that opens the sentence holds for all its figures. `until` is the anchor's month, where "since …" ends.
 */
export function readPeriod(context: FigureContext, until: string | null): Period | null {
  const { text, quantity, times, from, to, sentence, first } = context;
  const periods = times.filter((time) => isPeriod(time) && !isCompared(text, quantity, time));
  const after = periods.find((time) => time.start >= quantity.end && time.end <= to);
  const before = periods.findLast((time) => time.start >= from && time.end <= quantity.start);
  const opening = periods.find((time) => first || time.start - sentence.start < 16);
  const chosen =
    clausal(text, quantity.end, after) ??
    before ??
    (opening && opening.end <= quantity.start ? opening : null);
  if (!chosen) return null;
  const since = /\bsince\s+(?:the\s+)?$/iu.exec(
    text.slice(Math.max(0, chosen.start - 12), chosen.start),
  );
  if (since && until && !chosen.value.includes("/")) {
    const start = chosen.start - since[0].length;
    const end = until.slice(0, chosen.value.replace("~", "").length);
    return {
      value: `${chosen.value.replace("~", "")}/${end}`,
      at: { start, end: chosen.end },
      reason: `from then to the report's own date, ${until}`,
    };
  }
  const at = { start: chosen.start, end: chosen.end };
  return { value: chosen.value.replace("~", ""), at, reason: chosen.reason };
}

/** "up 21 percent on the same period of 2022", "more than a year ago": what a change is measured against. */
const COMPARED =
  /\b(?:compared\s+(?:to|with)|than|against|relative\s+to|versus|on|over|from)\s+(?:(?:that|those)\s+(?:of|in)\s+|in\s+)?(?:the\s+)?(?:(?:same|similar|corresponding|previous)\s+(?:period|months?|time|quarter|half|year)\s+)?(?:of\s+|in\s+|last\s+)?(?:the\s+)?$/iu;
const RELATIVE: ReadonlySet<string> = new Set(["percent", "fold", "percentage points"]);

const isCompared = (text: string, { unit, end }: Quantity, time: TimeMention): boolean =>
  time.start >= end &&
  RELATIVE.has(unit ?? "") &&
  COMPARED.test(text.slice(end, time.start)) &&
  !/^\s+(?:in|over)\s+$/iu.test(text.slice(end, time.start));

/** A time after the figure counts only in the same clause. */
function clausal(text: string, end: number, time: TimeMention | undefined): TimeMention | null {
  if (!time) return null;
  const between = text.slice(end, time.start);
  return /[;:.]\s|,\s*(?:which|while|and\s+(?:he|she|they|it))\b|\b(?:said|announced|agreed|signed)\b/u.test(
    between,
  )
    ? null
    : time;
}
