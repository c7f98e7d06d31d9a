import { matchesOf } from "../../model/matches.ts";
/**
 * Whether the words around a date look back or ahead: "met on Friday", "will meet on Friday". The nearest verb before
 * the date decides, else the first one after it; null where neither is found.
 */
export type Sense = "past" | "future" | null;

/** "will be held", "is due to visit", "upcoming"; the verb that follows belongs to it. Not "said". */
const AHEAD =
  /\b(?:will|shall|would(?!\s+have)|(?:is|are|was|were|be)\s+(?:also\s+)?(?:to|set\s+to|due|expected|scheduled|slated|planned)|plan(?:s|ned)?\s+(?:to|for)|scheduled|slated|upcoming|forthcoming|expected|to\s+be|invit(?:es?|ed|ing)|intends?\s+to|agreed\s+to|look(?:s|ing)?\s+forward|ahead\s+of)\b(?:\s+(?:also|then|be|to|take|have|been|not|for))*(?:\s+\w+)?/gi;

/** "met", "arrived", "was"; not "will", "United", "Mohamed", "need". */
const BACK =
  /\b(?!(?:hundred|indeed|need|speed|exceed|proceed|succeed)\b)(?:[a-z]{2,}ed|said|told|met|held|was|were|had|spoke|gave|took|made|began|came|went|saw|left|paid|won|has|became|sent|wrote|did|built|led)\b/g;

/** How far a verb may stand from the date, in characters. */
const REACH = 160;

function lastEnd(pattern: RegExp, text: string, from: number): number {
  let end = -1;
  for (const match of matchesOf(pattern, text)) {
    if (match.index >= from) end = match.index + match[0].length;
  }
  return end;
}

export function readSense(before: string, after: string): Sense {
  const near = before.slice(-REACH);
  const ahead = lastEnd(AHEAD, near, 0);
  if (lastEnd(BACK, near, Math.max(ahead, 0)) >= 0) return "past";
  if (ahead >= 0) return "future";
  const next = after.slice(0, REACH);
  const firstAhead = next.search(AHEAD);
  const firstBack = next.search(BACK);
  if (firstAhead >= 0 && (firstBack < 0 || firstAhead <= firstBack)) return "future";
  return firstBack >= 0 ? "past" : null;
}
