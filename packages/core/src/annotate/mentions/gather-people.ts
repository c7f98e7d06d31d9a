import type { DraftPerson } from "./draft.ts";
import type { Name } from "./find-names.ts";
import { speaksAsPerson } from "./find-names.ts";
import type { Office } from "./find-offices.ts";
import { isHonoured } from "./honoured.ts";
import { fittingPeople, sameFullName } from "./match-names.ts";
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
  const who = new Array<number>(names.length).fill(-1);
  for (const [index, name] of names.entries()) {
    if (name.parts.length < 2) continue;
    who[index] = fullName(words, people, name);
  }
  for (const [index, name] of names.entries()) {
    if (who[index] === -1 && name.parts.length === 1) {
      who[index] = shortName(words, { people, names, who, offices }, index);
    }
  }
  dropAddresses(words, people, names, who);
  for (const [person, draft] of people.entries()) {
    const mine = names.filter((_, index) => who[index] === person);
    draft.gender = mine.find((name) => name.gender)?.gender ?? null;
    draft.honoured = mine.every((name) => isHonoured(words, name, offices));
  }
  return inTextOrder(people, who);
}

function fullName(words: Words, people: DraftPerson[], name: Name): number {
  const known = people.findIndex(({ parts }) => sameFullName(parts, name.parts));
  if (known >= 0) return known;
  return people.push(newPerson(nameText(words, name), name.parts)) - 1;
}

const PATRONYMIC = /(?:ovich|evich|ich|ovna|evna|ichna)$/u;

/**
 * "Thank you, Petr Petrovich": a given name with a patronymic is a form of address where the report has someone of that
 * given name, or where it stands in speech right behind a comma. It names no further person.
 */
function dropAddresses(
  words: Words,
  people: readonly DraftPerson[],
  names: readonly Name[],
  who: number[],
): void {
  for (const [index, name] of names.entries()) {
    const [given, patronymic] = name.parts;
    if (name.parts.length !== 2 || name.offices.length > 0 || !PATRONYMIC.test(patronymic ?? ""))
      continue;
    const known = people.some(
      ({ parts }) => parts.length > 1 && parts[0] === given && parts.at(-1) !== patronymic,
    );
    const address = words.low[name.first - 1] === "," && words.low[name.behind] === ",";
    if (known || address) who[index] = -1;
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
  readonly who: readonly number[];
  readonly offices: readonly Office[];
};

function shortName(words: Words, known: Known, index: number): number {
  const { people, names, who, offices } = known;
  const name = names[index];
  if (!name) return -1;
  const fits = fittingPeople(name.parts, people);
  const best = fits.filter(({ fit }) => fit === fits[0]?.fit);
  const titled = name.offices.length > 0;
  if (best.length === 1 && best[0]) {
    // a first name alone means the person only where it stands alone
    return best[0].person;
  }
  if (best.length > 1) {
    const role = offices[name.offices[0] ?? -1]?.role ?? null;
    const agreeing = best.filter(({ person }) => role !== null && hasRole(known, person, role));
    const living = best.filter(({ person }) =>
      names.some((each, at) => who[at] === person && !isHonoured(words, each, offices)),
    );
    const pool = [agreeing, living, best].find((list) => list.length > 0) ?? best;
    return latest(
      names,
      who,
      index,
      pool.map(({ person }) => person),
    );
  }
  if (name.trust === "sure" || titled || speaksAsPerson(words, name)) {
    return people.push(newPerson(nameText(words, name), name.parts)) - 1;
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
