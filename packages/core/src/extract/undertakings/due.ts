import type { AnnotatedReport, TimeMention } from "../../model/annotation.ts";
import { contains, type Span } from "../../model/span.ts";
import type { FoundUndertaking } from "./rule.ts";

export type Due = { readonly value: string; readonly at: Span; readonly reason: string | null };

/** When an undertaking was done or is due: a time among its words, or straight before or after them. */
export function readDue(annotated: AnnotatedReport, { what }: FoundUndertaking): Due | null {
  const { times, report } = annotated;
  const among = times.filter((time) => contains(what, time));
  // "this week from 11 to 13 May": the days are the more exact
  const inside = among.find((time) => time.grain === "day") ?? among[0];
  const near = inside ?? times.find((time) => isBeside(report.text, what, time));
  if (!near || near.grain === "period") return null;
  return {
    value: near.value.replace("~", ""),
    at: { start: near.start, end: near.end },
    reason: near.reason,
  };
}

function isBeside(text: string, what: Span, time: TimeMention): boolean {
  const gap =
    time.start >= what.end ? text.slice(what.end, time.start) : text.slice(time.end, what.start);
  if (time.start < what.end && time.end > what.start) return false;
  return gap.length < 12 && /^\s*,?\s*(?:in|on|by|from|at|the|,|\s)*$/iu.test(gap);
}
