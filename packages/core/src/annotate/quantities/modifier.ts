import { MODIFIERS, PASSING_VERBS } from "../../lexicon/modifiers.ts";
import type { Span } from "../../model/span.ts";

/** Words that may stand between a modifier and its number, and change nothing. */
const BETWEEN =
  "(?:\\s+(?:a\\s+total\\s+of|an?\\s+additional|another|an?|the|further|additional))?";
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(?<words>${[...MODIFIERS, ...PASSING_VERBS]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replace(/\s/g, "\\s+").replace(".", "\\."))
    .join("|")})${BETWEEN}\\s*[(~]?\\s*$`,
  "iu",
);
const AFTER = /^\s+(?<words>or\s+(?:more|so|less|fewer)|plus)\b/iu;
const PASSED = new Set(PASSING_VERBS);

export type FoundModifier = { readonly words: string; readonly span: Span };

/** The modifier before `start` (where the number or its currency begins) or after `end`; null where none stands. */
export function readModifier(text: string, start: number, end: number): FoundModifier | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const match = BEFORE.exec(before);
  const words = match?.groups?.words;
  if (match && words) {
    const from = start - before.length + match.index;
    const plain = words.toLowerCase().replace(/\s+/g, " ");
    return {
      words: PASSED.has(plain) ? "more than" : plain,
      span: { start: from, end: from + words.length },
    };
  }
  const following = AFTER.exec(text.slice(end, end + 16));
  const later = following?.groups?.words;
  if (following && later) {
    const to = end + following[0].length;
    return { words: later.toLowerCase(), span: { start: to - later.length, end: to } };
  }
  if (text[end] === "+" && !/\d/.test(text[end + 1] ?? "")) {
    return { words: "more than", span: { start: end, end: end + 1 } };
  }
  return null;
}
