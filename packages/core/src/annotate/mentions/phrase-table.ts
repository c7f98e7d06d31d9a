import { findTokens } from "../tokens.ts";
import { fold, type Words } from "./words.ts";

type Phrase<T> = {
  readonly words: readonly string[];
  readonly exact: string | null;
  readonly value: T;
};

/** Phrases of a word list by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Builds the table once; short forms in capitals ("US", "UAE") match only as written. */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = findTokens(phrase).map((token) => fold(token.text));
    const first = words[0];
    if (first === undefined) continue;
    const exact = words.length === 1 && phrase === phrase.toUpperCase() ? phrase : null;
    const list = table.get(first) ?? [];
    list.push({ words, exact, value });
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that starts at a capitalised token; null where none does. `last` is not included. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  words: Words,
  first: number,
): { readonly value: T; readonly last: number } | null {
  if (!words.capital[first]) return null;
  for (const phrase of table.get(words.low[first] ?? "") ?? []) {
    if (phrase.exact !== null && words.tokens[first]?.text !== phrase.exact) continue;
    const last = first + phrase.words.length;
    if (phrase.words.every((word, index) => word === words.low[first + index])) {
      return { value: phrase.value, last };
    }
  }
  return null;
}
