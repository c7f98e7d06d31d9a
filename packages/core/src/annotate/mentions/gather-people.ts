import type { DraftPerson } from "./draft.ts";
import type { Name } from "./find-names.ts";
import { speaksAsPerson } from "./find-names.ts";
import type { Office } from "./find-offices.ts";
import { isHonoured } from "./honoured.ts";
import { fittingPeople, indexName, type NameIndex, sameFullName, sharing } from "./match-names.ts";
import { rolesAgree } from "./office-words.ts";
import { type Words, wordsOf } from "./words.ts";

/** Who is named, and whom each name means (by index into `people`; -1: the words are no person's name). */
export type Gathered = {
  readonly people: DraftPerson[];
  readonly who: readonly number[];
};

/**
 * Joins the names of one person: full names first, then surnames and other short forms, which go to the full name
 * that they fit; a short form that fits none is a person named so.
 */
export function gatherPeople(
  words: Words,
  names: readonly Name[],
  offices: readonly Office[],
): Gathered {
  const people: DraftPerson[] = [];
  const index: NameIndex = new Map();
  const who = new Array<number>(names.length).fill(-1);
  const known: Known = { people, names, who, offices, index, living: new Set() };
  for (const [at, name] of names.entries()) {
    if (name.parts.length < 2) continue;
    who[at] = fullName(words, known, name);
    if (!isHonoured(words, name, offices)) known.living.add(who[at]);
  }
  for (const [at, name] of names.entries()) {
    if (who[at] === -1 && name.parts.length === 1) who[at] = shortName(words, known, at);
  }
  dropAddresses(words, known);
  const ofPerson = people.map((): Name[] => []);
  for (const [at, name] of names.entries()) ofPerson[who[at] ?? -1]?.push(name);
  for (const [person, draft] of people.entries()) {
    const mine = ofPerson[person] ?? [];
    draft.gender = mine.find((name) => name.gender)?.gender ?? null;
    draft.honoured = mine.every((name) => isHonoured(words, name, offices));
  }
  return inTextOrder(people, who);
}

function fullName(words: Words, { people, index }: Known, name: Name): number {
  const ends = [name.parts[0] ?? "", name.parts.at(-1) ?? ""];
  const same = sharing(index, ends).find((person) =>
    sameFullName(people[person]?.parts ?? [], name.parts),
  );
  return same ?? add(words, { people, index }, name);
}

function add(words: Words, known: Pick<Known, "people" | "index">, name: Name): number {
  const person = known.people.push(newPerson(nameText(words, name), name.parts)) - 1;
  indexName(known.index, name.parts, person);
  return person;
}

const PATRONYMIC = /(?:ovich|evich|ich|ovna|evna|ichna)$/u;

/**
 * "Thank you, Petr Petrovich": a given name with a patronymic is a form of address where the report has someone of that
 * given name, or where it stands in speech right behind a comma. It names no further person.
 */
function dropAddresses(words: Words, { people, names, who, index }: Known): void {
  for (const [at, name] of names.entries()) {
    const [given, patronymic] = name.parts;
    if (name.parts.length !== 2 || name.offices.length > 0 || !PATRONYMIC.test(patronymic ?? ""))
      continue;
    const known = sharing(index, [given ?? ""]).some((person) => {
      const parts = people[person]?.parts ?? [];
      return parts.length > 1 && parts[0] === given && parts.at(-1) !== patronymic;
    });
    const address = words.low[name.first - 1] === "," && words.low[name.behind] === ",";
    if (known || address) who[at] = -1;
  }
}

const newPerson = (name: string, parts: readonly string[]): DraftPerson => ({
  name,
  named: true,
  parts,
  gender: null,
  honoured: false,
  offices: [],
});

type Known = {
  readonly people: DraftPerson[];
  readonly names: readonly Name[];
  readonly who: number[];
  readonly offices: readonly Office[];
  readonly index: NameIndex;
  /** people whom some mention does not merely honour */
  readonly living: Set<number>;
};

function shortName(words: Words, known: Known, at: number): number {
  const { people, names, who, offices, index } = known;
  const name = names[at];
  if (!name) return -1;
  const fits = fittingPeople(name.parts, people, index);
  const best = fits.filter(({ fit }) => fit === fits[0]?.fit);
  const titled = name.offices.length > 0;
  if (best.length === 1 && best[0]) {
    // a first name alone means the person only where it stands alone
    return best[0].person;
  }
  if (best.length > 1) {
    const role = offices[name.offices[0] ?? -1]?.role ?? null;
    const agreeing = best.filter(({ person }) => role !== null && hasRole(known, person, role));
    const living = best.filter(({ person }) => known.living.has(person));
    const pool = [agreeing, living, best].find((list) => list.length > 0) ?? best;
    return latest(
      names,
      who,
      at,
      pool.map(({ person }) => person),
    );
  }
  if (name.trust === "sure" || titled || speaksAsPerson(words, name)) {
    return add(words, known, name);
  }
  return -1;
}

function hasRole(known: Known, person: number, role: string): boolean {
  return known.names.some(
    (name, index) =>
      known.who[index] === person &&
      name.offices.some((office) => rolesAgree(known.offices[office]?.role ?? "", role)),
  );
}

/** Of several people that a surname fits, the one named last before it, else the first after it. */
function latest(
  names: readonly Name[],
  who: readonly number[],
  index: number,
  pool: readonly number[],
): number {
  for (let before = index - 1; before >= 0; before--) {
    const person = who[before] ?? -1;
    if (names[before] && pool.includes(person)) return person;
  }
  return pool[0] ?? -1;
}

/** A name in normal form: white space single, words in capitals with one ("Wu LAN" → "Wu Lan"). */
function nameText(words: Words, name: Name): string {
  return wordsOf(words, name.first, name.last)
    .split(" ")
    .map((word) =>
      /^\p{Lu}{3,}(?:[-'’]\p{Lu}{2,})*,?$/u.test(word) && !/^(?:III|VIII|XIV|XVI)$/u.test(word)
        ? capitalised(word)
        : word,
    )
    .join(" ");
}

const capitalised = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, mark: string, letter: string) => mark + letter.toUpperCase(),
    );

/** People in the order in which the text first names them. */
function inTextOrder(people: readonly DraftPerson[], who: readonly number[]): Gathered {
  const order = [...new Set(who.filter((person) => person >= 0))];
  const place = new Map(order.map((person, index) => [person, index]));
  return {
    people: order.flatMap((person) => people[person] ?? []),
    who: who.map((person) => place.get(person) ?? -1),
  };
}
