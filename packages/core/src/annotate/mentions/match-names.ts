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
  a === b || b.endsWith(`-${a}`) || a.endsWith(`-${b}`);

/** True for two full names of one person: "Per Lind" and "Per A. Lind", "Jo Lind" and "Joseph Lind". */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.every((word) => long.includes(word))) {
    return short.at(-1) === long.at(-1) || short[0] === long[0];
  }
  if (short.at(-1) !== long.at(-1)) return false;
  const [x, y] = [a[0] ?? "", b[0] ?? ""];
  return (
    x.slice(0, 2) === y.slice(0, 2) &&
    (x.startsWith(y) || y.startsWith(x) || x.length === 1 || y.length === 1)
  );
}

/** The people whom a name may mean, best fit first; ties in the order given. */
export function fittingPeople(
  parts: readonly string[],
  people: readonly DraftPerson[],
): readonly { readonly person: number; readonly fit: number }[] {
  const fits: { person: number; fit: number }[] = [];
  for (const [person, { parts: full, named }] of people.entries()) {
    const fit = named ? nameFit(parts, full) : 0;
    if (fit > 0) fits.push({ person, fit });
  }
  return fits.sort((a, b) => b.fit - a.fit || a.person - b.person);
}
