import { ABBREVIATIONS_BEFORE_NAME, SENTENCE_OPENERS } from "../lexicon/abbreviations.ts";
import type { Sentence, Token } from "../model/annotation.ts";
import type { Block, Report } from "../model/report.ts";

/**
 * Sentences of a report, none over a block's edge, the dateline in none. Sentences glued without a space
 * ("efforts.Highlighting") are split; a quotation's own full stop ends a sentence only where no attribution follows.
 */
export function findSentences(report: Report, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const bodyStart = report.dateline?.span.end ?? 0;
  let next = 0;
  for (const [block, place] of report.blocks.entries()) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < Math.max(place.start, bodyStart))
      next++;
    let first = next;
    for (; next < tokens.length && (tokens[next]?.end ?? 0) <= place.end; next++) {
      if (!endsSentence(tokens, next, place)) continue;
      pushSentence(sentences, tokens, first, next + 1, block);
      first = next + 1;
    }
    pushSentence(sentences, tokens, first, next, block);
  }
  return sentences;
}

function pushSentence(
  into: Sentence[],
  tokens: readonly Token[],
  first: number,
  last: number,
  block: number,
): void {
  const opens = tokens[first];
  const closes = tokens[last - 1];
  if (!opens || !closes || last <= first) return;
  into.push({ start: opens.start, end: closes.end, block, first, last });
}

const STOP = /^(?:[.!?…]|\.{2,})$/u;
const CLOSING = /^["”»’')\]]$/u;
const BEFORE_NAME = new Set(ABBREVIATIONS_BEFORE_NAME.map((word) => `${word}.`));
const OPENERS = new Set(SENTENCE_OPENERS);
/** "said", "added the minister": what follows a quotation's stop when the sentence goes on. */
const ATTRIBUTION =
  /^(?:said|says|added|adds|noted|notes|told|stressed|emphasi[sz]ed|stated|asked|wrote|tweeted|concluded|explained|remarked|underlined|continued|highlighted|declared)$/u;

/** True when the token at `index` is the last of its sentence. */
function endsSentence(tokens: readonly Token[], index: number, block: Block): boolean {
  const here = tokens[index];
  if (!here) return false;
  const following = tokens[index + 1];
  if (!following || following.start >= block.end) return true;
  // most tokens are words, which end a sentence only as abbreviations
  if (here.kind === "number" || (here.kind === "word" && !endsWithStop(here))) return false;
  const closes =
    CLOSING.test(here.text) && isTight(tokens, index) && !opensQuotation(tokens, index);
  const stop = closes ? stopBefore(tokens, index) : here;
  if (!stop) return false;
  if (closes ? !STOP.test(stop.text) : !STOP.test(stop.text) && !endsWithStop(stop)) return false;
  // the closing mark after the stop belongs to this sentence: decide there
  if (!closes && CLOSING.test(following.text) && following.start === here.end) return false;
  if (!closes && endsWithStop(here)) return abbreviationEnds(here, following);
  return startsSentence(tokens, index + 1, here, closes);
}

/** A closing mark stands tight behind the words before it. */
const isTight = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.end === tokens[index]?.start;

/** A straight mark that stands tight before a word after a space opens: `"` in `said. "We`. */
const opensQuotation = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.end !== tokens[index]?.start;

function stopBefore(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  while (at >= 0 && CLOSING.test(tokens[at]?.text ?? "")) at--;
  return tokens[at];
}

const endsWithStop = (token: Token): boolean => token.kind === "word" && token.text.endsWith(".");

/** "in the U.S. The talks": an abbreviation ends a sentence only before a word that seldom follows within one. */
function abbreviationEnds(here: Token, following: Token): boolean {
  if (BEFORE_NAME.has(here.text) || /^\p{Lu}\.$/u.test(here.text)) return false;
  return OPENERS.has(following.text) && following.start > here.end;
}

function startsSentence(
  tokens: readonly Token[],
  index: number,
  before: Token,
  afterQuotation: boolean,
): boolean {
  const first = tokens[index];
  if (!first) return true;
  const glued = first.start === before.end;
  if (glued && !/^\p{Lu}\p{Ll}|^["“«]/u.test(first.text)) return false;
  if (/^[\p{Lu}\p{Lt}\p{Nd}"“„«‘'([\-–—•]/u.test(first.text)) {
    return !(afterQuotation && attributionFollows(tokens, index));
  }
  return !/^\p{Ll}/u.test(first.text) && first.kind !== "punctuation";
}

/** `"Is it?" President Ozola asked.`: a few words, then a verb of speaking. */
function attributionFollows(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < Math.min(index + 6, tokens.length); at++) {
    const word = tokens[at];
    if (!word || word.kind === "punctuation") return false;
    if (ATTRIBUTION.test(word.text)) return at <= index + 1 || isName(tokens, index, at);
  }
  return false;
}

const isName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((word) => /^(?:\p{Lu}|the$|of$)/u.test(word.text)) &&
  !/^(?:He|She|They|It|The)$/.test(tokens[to - 1]?.text ?? "");
