import { matchesOf } from "../../model/matches.ts";
import type { Span } from "../../model/span.ts";
import { readCountedNoun } from "./counted-noun.ts";
import type { FoundNumber } from "./number.ts";

/** The unit that a quantity before had, and where it stood. Offsets lie in the sentence that is being read. */
export type Earlier = {
  readonly unit: string;
  readonly kind: "currency" | "measure" | "people" | "noun" | "duration";
  readonly span: Span;
  readonly sameSentence: boolean;
  /** The last sum of money before, which a later sum goes on with over other counts. */
  readonly money: Earlier | null;
};

/** "the number of foreign students": what the numbers after it count. */
const NUMBER_OF = /\bnumber\s+of(?=\s)/giu;
/** A bare number goes on with a preposition, a verb of its own, or the end. */
const BARE =
  /^\s*(?:$|[.,;:)]|(?:in|for|from|on|at|to|and|or|of\s+(?:them|which|whom)|this|last|next|study|learn|live|lives|work|came|come|speak|are|were|will|have|by|a\s+year|annually|per|compared|over|during|since)\b)/iu;

/** The unit that a number without one takes over: what "the number of" names, else the unit of the quantity before. */
export function carriedUnit(
  text: string,
  number: FoundNumber,
  earlier: Earlier | null,
): Earlier | null {
  const after = text.slice(number.end, number.end + 40);
  if (!BARE.test(after)) return null;
  const counted = numberOf(text, number) ?? populationOf(text, number);
  if (counted) return counted;
  if (!earlier) return null;
  const large = number.scale > 1 || number.value >= 100 || number.grouped;
  if (number.scale > 1e3 && earlier.money && earlier.kind !== "people") return earlier.money;
  if (earlier.kind === "currency") return null;
  if (!earlier.sameSentence || !large) return null;
  return earlier.kind === "people" || earlier.kind === "noun" ? earlier : null;
}

function numberOf(text: string, number: FoundNumber): Earlier | null {
  const before = text.slice(0, number.start);
  const match = matchesOf(NUMBER_OF, before).at(-1);
  if (!match) return null;
  const noun = readCountedNoun(before, match.index + match[0].length, number.value);
  if (noun === null || typeof noun === "string" || noun.kind === "duration") return null;
  const span = { start: noun.start, end: noun.end };
  return { unit: noun.unit, kind: noun.kind, span, sameSentence: true, money: null };
}

/** "The population reached 9 million": people. */
function populationOf(text: string, number: FoundNumber): Earlier | null {
  const match = /\bpopulation\b(?=[^.;,]*$)/iu.exec(text.slice(0, number.start));
  if (!match || number.value < 1000) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  return { unit: "people", kind: "people", span, sameSentence: true, money: null };
}
