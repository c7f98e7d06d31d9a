import { foldName, holdsWords } from "./fold.ts";

/** What tells one holder of a name from another: the folded name, and what the office belongs to ("" where untold). */
export type PersonIdentity = { readonly name: string; readonly of: string };

/** The identity of a person as one report gives it. */
export function personIdentity(person: {
  readonly name: string;
  readonly of: string | null;
}): PersonIdentity {
  return { name: foldName(person.name), of: foldName(person.of ?? "") };
}

/** "nordland" and "republic of nordland" are one; "foreign ministry of nordland" serves nordland. */
const agrees = (a: string, b: string): boolean => a === b || holdsWords(a, b) || holdsWords(b, a);

/**
 * Who is who among the people of one full name, told by what their offices belong to: lists of `of` values, each list one
 * person. Offices of one state (or of a body named after it) are one person's, whatever the role: a minister may become
 * president. Those of different states stay apart. An account without office ("") joins where there is only one person
 * to mean, else it stands alone. The result doesn't depend on the order of `ofs`; each list and the lists are sorted.
 */
export function groupByOffice(ofs: readonly string[]): readonly (readonly string[])[] {
  const told = [...new Set(ofs)].filter((of) => of !== "").sort();
  const groups: string[][] = [];
  for (const of of told) {
    const joined = groups.filter((group) => group.some((other) => agrees(of, other)));
    const rest = groups.filter((group) => !joined.includes(group));
    groups.length = 0;
    groups.push(...rest, [...joined.flat(), of].sort());
  }
  if (ofs.includes("")) {
    const only = groups.length === 1 ? groups[0] : undefined;
    if (only) only.unshift("");
    else groups.push([""]);
  }
  return groups.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}
