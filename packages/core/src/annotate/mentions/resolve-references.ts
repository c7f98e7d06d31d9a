import type { Behind } from "./appositions.ts";
import { actsUnnamed, isBare } from "./bare-holder.ts";
import { isBodyRole } from "./body-offices.ts";
import { spreadOffices } from "./complete-offices.ts";
import { type Draft, type DraftOffice, type DraftPerson, officeOf } from "./draft.ts";
import type { Name } from "./find-names.ts";
import type { Office } from "./find-offices.ts";
import type { Gathered } from "./gather-people.ts";
import { groupMention } from "./group-mention.ts";
import type { HomeState } from "./home-state.ts";
import { rolesAgree, sameRole } from "./office-words.ts";
import { pronounMention } from "./pronoun-mention.ts";
import { candidates, type Focus, personInFocus, recent } from "./reference-state.ts";
import { resolveOffice } from "./resolve-office.ts";
import { isClitic, type Words, wordsOf } from "./words.ts";

type Input = {
  readonly words: Words;
  readonly names: readonly Name[];
  readonly behind: readonly Behind[];
  readonly given: readonly (readonly DraftOffice[])[];
  readonly offices: readonly Office[];
  readonly gathered: Gathered;
  readonly home: HomeState | null;
  /** the body of states whose office a bare role is, as far as the report shows it */
  readonly bodyOf: (role: string) => string | null;
};

const BEFORE_OBJECT =
  /^(?:of|with|by|to|for|from|between|including|on|against|about|behalf|at|under|after|before|than|like)$/u;
const DEALING =
  /^(?:met|meets?|meeting|meetings|talks?|talked|call|called|calls|conversation|conversations|received|receives|hosted|spoke|discuss|discussed|telephone|phone|visit|with|welcomed|held)$/u;

/**
 * Goes through the text once and gives every mention of a person: names, offices, pronouns and groups, each resolved
 * by what stands before it. Adds holders whom the report never names to `gathered.people`, and offices that a
 * reference tells of a person.
 */
export function resolveReferences(input: Input): readonly Draft[] {
  const { words, names, offices } = input;
  spreadOffices(input.gathered.people);
  const focus: Focus = { people: input.gathered.people, seen: [], pair: [], aside: null };
  const drafts: Draft[] = [];
  const nameAt = new Map(names.map((name, index) => [name.start, index]));
  const officeAt = freeOffices(input);
  for (let at = 0; at < words.tokens.length; ) {
    const draft =
      namedPerson(input, nameAt.get(at)) ??
      bareOffice(input, focus, offices[officeAt.get(at) ?? -1]) ??
      groupMention(words, input.gathered, focus, at) ??
      pronounMention(words, focus, at);
    if (!draft) {
      at++;
      continue;
    }
    drafts.push(draft);
    notice(words, focus, draft);
    // a title behind a name may hold another name: "adviser to President X"
    at = draft.kind === "person" ? draft.head.last : Math.max(draft.head.last, draft.at.last);
  }
  return drafts;
}

/** Titles that no name has and that stand in no name's phrase or other title, by their first token. */
function freeOffices(input: Input): ReadonlyMap<number, number> {
  const taken = new Set<number>();
  for (const [index, name] of input.names.entries()) {
    if ((input.gathered.who[index] ?? -1) < 0) continue;
    for (const office of [...name.offices, ...(input.behind[index]?.offices ?? [])])
      taken.add(office);
  }
  const free = new Map<number, number>();
  let end = 0;
  for (const [index, office] of input.offices.entries()) {
    const inside = office.first < end;
    end = Math.max(end, office.last);
    if (!taken.has(index) && !inside) free.set(office.first, index);
  }
  return free;
}

function namedPerson(input: Input, index: number | undefined): Draft | null {
  if (index === undefined) return null;
  const { words, names, behind, given, gathered } = input;
  const name = names[index];
  const who = gathered.who[index] ?? -1;
  const person = gathered.people[who];
  if (!name || !person) return null;
  const last = behind[index]?.last ?? name.behind;
  const written = wordsOf(words, name.first, name.last);
  const short = written !== person.name;
  return {
    kind: "person",
    at: { first: name.start, last },
    head: { first: name.first, last: name.last },
    name: person.name,
    office: given[index]?.find(({ rank }) => !rank) ?? given[index]?.[0] ?? null,
    people: [who],
    reason: short ? `"${written}" is ${person.name}` : null,
    code: null,
    adjective: false,
    possessive: isPossessive(words, name.behind),
  };
}

const isPossessive = (words: Words, at: number): boolean =>
  isClitic(words, at) || (words.low[at] === "'" && /s$/u.test(words.low[at - 1] ?? ""));

function bareOffice(input: Input, focus: Focus, office: Office | undefined): Draft | null {
  if (!office || office.plural || office.rank) return null;
  const { words, home, gathered } = input;
  const told = office.definite || office.of !== null || (words.capital[office.roleFirst] ?? false);
  if (!told || /^(?:a|an)$/u.test(words.low[office.first] ?? "") || isGeneral(words, office))
    return null;
  const sentence = words.sentence[office.head] ?? -1;
  if (office.counterpart) return bareCounterpart(input, focus, office, sentence);
  const of = office.of?.name ?? null;
  const lead = gathered.who.find((who) => who >= 0) ?? null;
  // a body's office is no state's
  const state = isBodyRole(office.role) ? null : home;
  const found = resolveOffice(focus, { office, of, sentence, home: state, lead });
  const base = {
    kind: "office" as const,
    at: { first: office.first, last: office.last },
    head: { first: office.head, last: office.head + 1 },
    office: officeOf(office),
    code: null,
    adjective: false,
    possessive: isPossessive(words, office.last),
  };
  if (found.kind === "nobody") {
    const holder = bareHolder(input, office);
    if (holder) return { ...base, ...holder };
    if (!office.definite) return null;
    return {
      ...base,
      name: of ? `${office.role} of ${of}` : office.role,
      people: [],
      reason: null,
    };
  }
  if (found.kind === "holder") {
    const person = unnamed(
      gathered.people,
      found.name,
      { ...officeOf(office), role: found.role, of: found.of },
      office.first,
    );
    return { ...base, name: found.name, people: [person], reason: found.reason };
  }
  const person = gathered.people[found.person];
  if (person && found.takes) learn(person, office);
  return {
    ...base,
    name: person?.name ?? office.role,
    people: [found.person],
    reason: found.reason,
  };
}

/** "The Secretary-General", whom the report never names: one unnamed holder, from where he first acts. */
function bareHolder(
  { words, gathered, bodyOf }: Input,
  office: Office,
): Pick<Draft, "name" | "people" | "reason"> | null {
  if (!isBare(words, office)) return null;
  const of = bodyOf(office.role);
  const held = officeOf(office);
  const name = of === null ? held.role : `${held.role} of ${of}`;
  const known = gathered.people.some((person) => !person.named && person.name === name);
  if (!known && !actsUnnamed(words, office)) return null;
  const person = unnamed(gathered.people, name, { ...held, of }, office.first);
  return { name, people: [person], reason: of === null ? null : `the report's body is ${of}` };
}

/** "a president", "former presidents", "President-elect" in general, "as President": no one in particular. */
function isGeneral(words: Words, office: Office): boolean {
  const before = words.low[office.first - 1] ?? "";
  if (/^(?:each|every|any|no|next|future|as)$/u.test(before)) return true;
  return office.former && office.of === null;
}

/** What a reference tells of its person beside what is known: an office at all, or what a known one belongs to. */
function learn(person: DraftPerson, office: Office): void {
  const role = office.role;
  if (/^(?:head|leader|diplomat)s?\b/iu.test(role) && !/^head of government/iu.test(role)) return;
  const same = person.offices.find((held) => sameRole(held.role, role));
  if (same && (same.of !== null || office.of === null)) return;
  if (same && office.of) {
    const at = person.offices.indexOf(same);
    const ofAt = { first: office.of.first, last: office.of.last };
    person.offices[at] = { ...same, of: office.of.name, ofAt };
    return;
  }
  if (person.offices.length === 0 || office.of !== null) {
    person.offices.push({ ...officeOf(office), by: office.first, full: false });
  }
}

function unnamed(people: DraftPerson[], name: string, office: DraftOffice, by: number): number {
  const known = people.findIndex((person) => !person.named && person.name === name);
  if (known >= 0) return known;
  const offices = [{ ...office, by, full: false }];
  return people.push({ name, named: false, parts: [], gender: null, honoured: false, offices }) - 1;
}

/** "his Turkish counterpart" without a name: the named holder of the same office of that state, else nobody named. */
function bareCounterpart(
  input: Input,
  focus: Focus,
  office: Office,
  sentence: number,
): Draft | null {
  const { words, gathered } = input;
  const self = personInFocus(focus, sentence, null);
  const role = gathered.people[self?.person ?? -1]?.offices.find(({ rank }) => !rank)?.role ?? null;
  const of = office.of?.name ?? null;
  const base = {
    kind: "office" as const,
    at: { first: office.first, last: office.last },
    head: { first: office.head, last: office.head + 1 },
    office: null,
    code: null,
    adjective: false,
    possessive: isPossessive(words, office.last),
  };
  if (role === null) return { ...base, name: "counterpart", people: [], reason: null };
  const others = candidates(focus).filter((person) => person !== self?.person);
  const holds = (person: number, told: (office: DraftOffice) => boolean): boolean =>
    focus.people[person]?.offices.some(told) ?? false;
  const same = others.find((person) =>
    holds(person, (held) => of !== null && held.of === of && rolesAgree(held.role, role)),
  );
  const there = others.find((person) => of !== null && holds(person, (held) => held.of === of));
  const partner = of === null ? focus.pair.find((person) => person !== self?.person) : undefined;
  const known = same ?? there ?? partner ?? -1;
  if (known >= 0) {
    return {
      ...base,
      name: focus.people[known]?.name ?? "",
      people: [known],
      reason: "the other holder of the same office",
    };
  }
  if (of === null) return { ...base, name: "counterpart", people: [], reason: null };
  const name = `${role} of ${of}`;
  const person = unnamed(gathered.people, name, { ...officeOf(office), role, of }, office.first);
  return { ...base, name, people: [person], reason: "the same office of the other state" };
}

/** Keeps what later references look back to. */
function notice(words: Words, focus: Focus, draft: Draft): void {
  const sentence = words.sentence[draft.head.first] ?? -1;
  if (draft.people.length !== 1) return;
  const person = draft.people[0] ?? -1;
  if (focus.people[person]?.honoured) return;
  const before = words.low[draft.at.first - 1] ?? "";
  const possessive = draft.possessive;
  const mine = recent(focus).filter((seen) => seen.sentence === sentence);
  const subject = !possessive && !BEFORE_OBJECT.test(before) && !words.quoted[draft.head.first];
  focus.seen.push({ person, sentence, subject, last: draft.at.last });
  const other = mine.find((seen) => seen.person !== person);
  if (!other || draft.kind === "pronoun" || possessive) return;
  const pair = [other.person, person];
  const named = pair.every((index) => focus.people[index]?.named);
  if (focus.pair.length === 0) focus.pair = pair;
  else if (pair.every((index) => focus.pair.includes(index))) focus.aside = null;
  else if (named && dealing(words, sentence)) focus.aside = { pair, sentence };
}

/** True where a sentence tells of a meeting, a call or the like. */
function dealing(words: Words, sentence: number): boolean {
  const place = words.sentences[sentence];
  if (!place) return false;
  for (let at = place.first; at < Math.min(place.last, place.first + 150); at++)
    if (DEALING.test(words.low[at] ?? "")) return true;
  return false;
}
