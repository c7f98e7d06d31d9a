import type { DraftPerson } from "./draft.ts";

/**
 * How well a shorter name fits a full one: 3 where it ends with the same word ("Orsa" of "Anna Orsa"), 2 where its
 * words are inside ("Haddi Asl" of "Vahid Haddi Asl Lenn"), 1 for a first word alone ("Anna"), 0 where it doesn't fit.
 */
export function nameFit(short: readonly string[], full: readonly string[]): 0 | 1 | 2 | 3 {
  if (short.length === 0 || short.length > full.length) return 0;
  if (!short.every((word) => full.some((other) => sameWord(word, other)))) return 0;
  if (sameWord(short.at(-1) ?? "", full.at(-1) ?? "")) return 3;
  return short.length === 1 && sameWord(short[0] ?? "", full[0] ?? "") ? 1 : 2;
}

/** "lenn" and "orsa-lenn": the last part of a double name stands for it. */
const sameWord = (a: string, b: string): boolean =>
  sameSpelling(a, b) || b.endsWith(`-${a}`) || a.endsWith(`-${b}`);

const sameSpelling = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && single(a) === single(b));

/** "Qassemi" as "Qasemi": doubled letters of names in another script are written once or twice. */
const single = (word: string): string => word.replace(/(\p{L})\1/gu, "$1");

/** True for two full names of one person: "Per Lind" and "Per A. Lind", "Jo Lind" and "Joseph Lind". */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.every((word) => long.some((other) => sameSpelling(word, other)))) {
    return (
      sameSpelling(short.at(-1) ?? "", long.at(-1) ?? "") ||
      sameSpelling(short[0] ?? "", long[0] ?? "")
    );
  }
  if (!sameSpelling(short.at(-1) ?? "", long.at(-1) ?? "")) return false;
  const [x, y] = [a[0] ?? "", b[0] ?? ""];
  return (
    x.slice(0, 2) === y.slice(0, 2) &&
    (x.startsWith(y) || y.startsWith(x) || x.length === 1 || y.length === 1)
  );
}

/** Which people have a word in their name; a report may name thousands, and each is looked for many times. */
export type NameIndex = Map<string, number[]>;

const keysOf = (word: string): readonly string[] =>
  word.includes("-")
    ? [single(word), single(word.slice(word.lastIndexOf("-") + 1))]
    : [single(word)];

export function indexName(index: NameIndex, parts: readonly string[], person: number): void {
  for (const key of new Set(parts.flatMap(keysOf))) {
    const list = index.get(key);
    if (list) list.push(person);
    else index.set(key, [person]);
  }
}

/** People who share one of these words, in the order in which they were indexed. */
export const sharing = (index: NameIndex, words: readonly string[]): readonly number[] =>
  [...new Set(words.flatMap(keysOf).flatMap((key) => index.get(key) ?? []))].sort((a, b) => a - b);

/** The people whom a name may mean, best fit first; ties in the order in which they were found. */
export function fittingPeople(
  parts: readonly string[],
  people: readonly DraftPerson[],
  index: NameIndex,
): readonly { readonly person: number; readonly fit: number }[] {
  const fits: { person: number; fit: number }[] = [];
  for (const person of sharing(index, parts.slice(-1))) {
    const fit = nameFit(parts, people[person]?.parts ?? []);
    if (fit > 0) fits.push({ person, fit });
  }
  return fits.sort((a, b) => b.fit - a.fit || a.person - b.person);
}
