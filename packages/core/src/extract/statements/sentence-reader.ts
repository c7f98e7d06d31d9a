import type { AnnotatedReport, Mention, Sentence, Token } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";

/**
 * One report's tokens and mentions, ready to be asked by token index. Built once a report; the mention lists are
 * those that can speak: never possessives ("his") nor adjectives ("Russian").
 */
export type SentenceReader = {
  readonly annotated: AnnotatedReport;
  readonly tokens: readonly Token[];
  /** Lower-cased words, by token index. */
  readonly lower: readonly string[];
  /** The longest mention that ends with a token, by that token's index; and that opens with it. */
  readonly endingAt: ReadonlyMap<number, Mention>;
  readonly openingAt: ReadonlyMap<number, Mention>;
  /** State and region adjectives ("Kenyan") by the index of their token. */
  readonly adjectiveAt: ReadonlyMap<number, Mention>;
  /** First token index of a mention. */
  readonly firstToken: (at: Span) => number;
  /** The index of the token after the last one of a span. */
  readonly afterToken: (at: Span) => number;
};

export function sentenceReader(annotated: AnnotatedReport): SentenceReader {
  const { tokens, mentions } = annotated;
  const lower = tokens.map((token) => token.text.toLowerCase());
  const firstToken = (at: Span) => lowest(tokens, (token) => token.start >= at.start);
  const afterToken = (at: Span) => lowest(tokens, (token) => token.end > at.end);
  const endingAt = new Map<number, Mention>();
  const openingAt = new Map<number, Mention>();
  const adjectiveAt = new Map<number, Mention>();
  for (const mention of mentions) {
    const first = firstToken(mention);
    if (mention.adjective) adjectiveAt.set(first, mention);
    if (mention.possessive || mention.adjective) continue;
    let last = afterToken(mention) - 1;
    while (last > first && tokens[last]?.kind === "punctuation") last--;
    if (longer(mention, endingAt.get(last))) endingAt.set(last, mention);
    if (longer(mention, openingAt.get(first))) openingAt.set(first, mention);
  }
  return { annotated, tokens, lower, endingAt, openingAt, adjectiveAt, firstToken, afterToken };
}

const longer = (mention: Mention, before: Mention | undefined): boolean =>
  !before || mention.end - mention.start > before.end - before.start;

/** The lowest index whose token meets a condition that, once met, stays met. */
function lowest(tokens: readonly Token[], met: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token && met(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span of tokens [first, last), without the stops, commas and spaces at its ends. */
export function spanOfTokens(reader: SentenceReader, first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (from < to && /^(?:[,;:.…]|-{2,}|[–—])$/u.test(reader.tokens[from]?.text ?? "")) from++;
  while (from < to && /^(?:[,;:.…]|-{2,}|[–—])$/u.test(reader.tokens[to - 1]?.text ?? "")) to--;
  const opens = reader.tokens[from];
  const closes = reader.tokens[to - 1];
  return opens && closes && from < to ? { start: opens.start, end: closes.end } : null;
}

/** True when the words of `phrase` (lower case, space-parted) stand at a token index. */
export function phraseAt(reader: SentenceReader, index: number, phrase: string): boolean {
  return phrase.split(" ").every((word, offset) => reader.lower[index + offset] === word);
}

export const phraseLength = (phrase: string): number => phrase.split(" ").length;

/** The token index after a sentence's last word, its final stop left out. */
export function sentenceEnd(reader: SentenceReader, sentence: Sentence): number {
  let end = sentence.last;
  while (end > sentence.first && /^[.!?…]+$/u.test(reader.tokens[end - 1]?.text ?? "")) end--;
  return end;
}
