import { BINDING_PAPERS } from "../lexicon/undertaking-verbs.ts";
import { matchesOf } from "../model/matches.ts";
import type { Span } from "../model/span.ts";

/** Longest first: "action plan" before "plan". */
export const PAPER_NOUNS = [...BINDING_PAPERS].sort((a, b) => b.length - a.length).join("|");

/** What joins papers of one list: ", a protocol on fishing", " and an agreement on trade". */
const JOINT = new RegExp(
  `(?:,\\s+(?:and\\s+|as\\s+well\\s+as\\s+)?|\\s+(?:and|as\\s+well\\s+as)\\s+)(?=(?<article>(?:an?|the|\\p{N}+|two|three|four|five|several)\\s+)(?:[\\p{L}-]+\\s+){0,5}?(?:${PAPER_NOUNS})(?!\\p{L}))`,
  "giu",
);

/**
 * The papers of a list, each without its article: "memorandum on water, a protocol on fishing and an agreement on trade" are
 * three, "agreement on trade and the protection of investment" is one. The first begins where the words do.
 */
export function splitPapers(words: string): readonly Span[] {
  const papers: Span[] = [];
  let start = 0;
  for (const match of matchesOf(JOINT, words)) {
    papers.push({ start, end: match.index });
    start = match.index + match[0].length + (match.groups?.article?.length ?? 0);
  }
  papers.push({ start, end: words.length });
  return papers;
}
