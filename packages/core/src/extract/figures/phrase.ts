import type { Span } from "../../model/span.ts";

/** What ends a phrase that goes on after a number: a stop, a new clause, a bracket or quotation mark. */
const PHRASE_END =
  /(?<!\p{Lu}\.\p{Lu})[.;:!?](?=\s|["”»’)]|$)|,\s|\s[-–—]+\s|[()"“”«»]|\s(?:which|while|whereas|although|because|but|so\s+that|according\s+to|as\s+well\s+as|compared\s+(?:to|with)|and\s+(?:(?:to|will|would|is|are|was|were|has|have|had|also|then|that|it|we|they|he|she|said|added|noted|expressed)\b)|said|says|noted|added|told|took|takes|attended|participated|gathered|arrived|remains?|goes)(?=\s|$)/u;
/** Joining words left over at a phrase's end. */
const TRAILING =
  /(?:\s+(?:and|or|of|in|on|at|by|to|for|with|from|about|some|over|the|a|an|more\s+than|both|including|plus|up|this|that|are|is|was|were|which|who|as|during|since|until|between|within|through|throughout|already|currently|now|recently|per|has|have|had|been|also))+\s*$/iu;
/** The most words that an indicator takes in, and the space behind them where more follow. */
const TOO_LONG = /^\s*(?:\S+\s+){18}(?=\S)/u;

/**
 * The span of a phrase that opens at `from` (white space skipped), ended by the clause, `limit` or a length that no
 * indicator has. Joining words at its end are left out; null where nothing is left.
 */
export function phraseFrom(text: string, from: number, limit: number): Span | null {
  const start = from + (/^\s*/u.exec(text.slice(from, limit))?.[0].length ?? 0);
  let words = text.slice(start, limit);
  const stop = PHRASE_END.exec(words);
  if (stop) words = words.slice(0, stop.index);
  const long = TOO_LONG.exec(words);
  if (long) words = words.slice(0, long[0].length);
  return trimmed(start, words);
}

/** Cuts white space and joining words off the end. */
function trimmed(start: number, words: string): Span | null {
  let kept = words.trimEnd().replace(/,$/u, "");
  const trailing = TRAILING.exec(kept);
  if (trailing) kept = kept.slice(0, trailing.index);
  return /\p{L}{3}/u.test(kept) ? { start, end: start + kept.length } : null;
}

/** Words that may lead a time: "over the first half". */
const LEADING_TIME =
  /(?:\s+(?:in|on|over|during|since|by|for|from|until|till|within|at|as\s+of|throughout|of|both|already))*\s*$/iu;

/** The span up to the first time in it, the preposition before that time gone; null where nothing is left. */
export function withoutTimes(text: string, phrase: Span, times: readonly Span[]): Span | null {
  const inside = times.find((time) => time.start >= phrase.start && time.start < phrase.end);
  if (!inside) return phrase;
  const before = text.slice(phrase.start, inside.start);
  const kept = before.replace(LEADING_TIME, "");
  if (/\p{L}{3}/u.test(kept)) return trimmed(phrase.start, kept);
  const rest = phraseFrom(text, inside.end, phrase.end);
  return rest;
}

/** "a 40-bed clinic [will open]": a noun phrase ends where its own verb begins. */
export function untilVerb(text: string, phrase: Span | null): Span | null {
  if (!phrase) return null;
  const verb =
    /\s(?:will|would|is|are|was|were|has|have|had|go|goes|went|come|comes|came)\s/iu.exec(
      text.slice(phrase.start, phrase.end),
    );
  return verb ? { start: phrase.start, end: phrase.start + verb.index } : phrase;
}
