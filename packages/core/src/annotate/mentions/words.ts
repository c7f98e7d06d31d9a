import type { Quotation, Sentence, Token } from "../../model/annotation.ts";

/** The tokens of a report as the name rules look at them: one entry a token in each list. */
export type Words = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** lower case, without marks, straight apostrophes */
  readonly low: readonly string[];
  readonly capital: readonly boolean[];
  /** the sentence that a token is in; -1 in the dateline */
  readonly sentence: readonly number[];
  /** the first word of a sentence or of a quotation: its capital says nothing */
  readonly opens: readonly boolean[];
  readonly quoted: readonly boolean[];
  /** words that the report also writes in lower case */
  readonly lowered: ReadonlySet<string>;
};

/** "Türkiye’s" → "turkiye's": what comparisons of words go by. */
export const fold = (words: string): string =>
  ASCII.test(words) ? words.toLowerCase().replaceAll("`", "'") : foldMarks(words);

/** Letters, digits and marks of plain English, which are most words. */
const ASCII = /^[ -~]*$/u;

const foldMarks = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`ʻʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .toLowerCase();

const CAPITAL = /^\p{Lu}/u;

export function viewWords(input: {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}): Words {
  const { text, tokens, sentences, quotations } = input;
  const low = tokens.map((token) => (/^[a-z]+$/.test(token.text) ? token.text : fold(token.text)));
  const capital = tokens.map((token) => CAPITAL.test(token.text));
  const sentence = new Array<number>(tokens.length).fill(-1);
  const opens = new Array<boolean>(tokens.length).fill(false);
  const quoted = new Array<boolean>(tokens.length).fill(false);
  for (const [index, { first, last }] of sentences.entries()) {
    sentence.fill(index, first, last);
    const opener = firstWord(tokens, first, last);
    if (opener >= 0) opens[opener] = true;
  }
  let at = 0;
  for (const { inner } of quotations) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < inner.start) at++;
    if (at < tokens.length) opens[at] = true;
    for (let next = at; next < tokens.length && (tokens[next]?.end ?? 0) <= inner.end; next++) {
      quoted[next] = true;
    }
  }
  const lowered = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "word" && !capital[index]) lowered.add(low[index] ?? "");
  }
  return { text, tokens, sentences, low, capital, sentence, opens, quoted, lowered };
}

function firstWord(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) if (tokens[at]?.kind === "word") return at;
  return -1;
}

/** The words of tokens `first` to `last` (not included), white space as single spaces. */
export function wordsOf(words: Words, first: number, last: number): string {
  const start = words.tokens[first]?.start ?? 0;
  const end = words.tokens[last - 1]?.end ?? start;
  return words.text.slice(start, end).replace(/\s+/gu, " ");
}

export const isClitic = (words: Words, at: number): boolean => words.low[at] === "'s";

/** The index behind a possessive "'s" or bare "'", or `at` itself where none stands there. */
export function afterClitic(words: Words, at: number): number {
  if (isClitic(words, at)) return at + 1;
  const mark = words.low[at] === "'" && words.tokens[at - 1]?.end === words.tokens[at]?.start;
  return mark && /s$/u.test(words.low[at - 1] ?? "") ? at + 1 : at;
}
