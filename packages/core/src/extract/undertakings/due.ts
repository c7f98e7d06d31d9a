import type { AnnotatedReport, TimeMention } from "../../model/annotation.ts";
import { contains, type Span } from "../../model/span.ts";
import { startingIn } from "../../model/starting-in.ts";
import type { FoundUndertaking } from "./rule.ts";

export type Due = { readonly value: string; readonly at: Span; readonly reason: string | null };

/** What was signed, opened or is to be held happens at the only time that its sentence tells. */
const DATED = /^undertaking-(?:signed|done-to|done-by)$/u;

/**
 * When an undertaking was done or is due: a time among its words, straight before or after them, or the only one of a
 * sentence that tells of a signing or an opening. Several times among the words date something else.
 */
export function readDue(
  annotated: AnnotatedReport,
  sentence: Span,
  { what, rule }: FoundUndertaking,
): Due | null {
  const { times, report } = annotated;
  const told = startingIn(times, sentence).filter((time) => contains(sentence, time));
  const among = told.filter((time) => contains(what, time));
  if (among.length > 2) return null;
  // "this week from 11 to 13 May": the days are the more exact
  const inside = among.find((time) => time.grain === "day") ?? among[0];
  const near = inside ?? told.find((time) => isBeside(report.text, what, time));
  const chosen = near ?? (DATED.test(rule) && told.length === 1 ? told[0] : undefined);
  if (!chosen || chosen.grain === "period") return null;
  return {
    value: chosen.value.replace("~", ""),
    at: { start: chosen.start, end: chosen.end },
    reason: chosen.reason,
  };
}

function isBeside(text: string, what: Span, time: TimeMention): boolean {
  const gap =
    time.start >= what.end ? text.slice(what.end, time.start) : text.slice(time.end, what.start);
  if (time.start < what.end && time.end > what.start) return false;
  return gap.length < 12 && /^\s*,?\s*(?:in|on|by|from|at|the|,|\s)*$/iu.test(gap);
}
