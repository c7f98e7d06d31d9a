import {
  MONARCHIES,
  NO_MINISTERS,
  NO_PRESIDENT,
  NO_PRIME_MINISTER,
} from "../../lexicon/governments.ts";
import { ORGANISATIONS } from "../../lexicon/organisations.ts";
import { STATES } from "../../lexicon/states.ts";
import type { DraftPerson, TakenOffice } from "./draft.ts";
import type { Thing, Things } from "./find-things.ts";
import { hasOwnBody, isCounterpart, isGuest } from "./guest-signs.ts";
import type { HomeState } from "./home-state.ts";
import { rolesAgree, roleWords } from "./office-words.ts";
import type { Words } from "./words.ts";

/** Offices of a state or its government, which an account of its own state names without saying whose. */
const NATIONAL =
  /\bpresident\b|minister|secretary of|(?:treasury|foreign|defen[cs]e|health|deputy|under|assistant|cabinet) secretary|chancellor|\bking\b|queen|\bemir\b|sultan|envoy|national security|governor.general|ministry|\bparliament\b|central bank|prosecutor|attorney|chief of staff|supreme leader|first lady|congress|cabinet|(?:federal|state) councill?or|national assembly|(?:party )?general secretary|state secretary/iu;
/** Offices that a guest may as well hold: a visit's place tells more than the report's own state. */
const ANYWHERE =
  /\bpresident\b|\bminister\b|\bking\b|queen|\bemir\b|sultan|premier|chancellor|speaker|councill?or|assembly|general secretary|state secretary/iu;
/** Heads of states and governments are named without their state all over the world: "President Orsa" is nobody's own. */
const HEAD = /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)$/u;
/** Offices that a state has one of. */
const SINGLE =
  /^(?:vice )?president$|^(?:prime|foreign|finance|defence|interior) minister$|^(?:king|queen|emir|sultan|chancellor|first lady)$/u;

const CODES = new Map(STATES.map(({ name, code }) => [name, code]));
/** What only foreigners hold offices of: other states, bodies of states. */
const ABROAD = new Set([...CODES.keys(), ...ORGANISATIONS.map((row) => row.split("|")[0] ?? "")]);
const NAMES = new Map(STATES.map(({ name, code }) => [code, name]));
const CAPITAL_CODES = new Set(STATES.map(({ code }) => code));
const PRESIDENTLESS = new Set(NO_PRESIDENT);
const PREMIERLESS = new Set(NO_PRIME_MINISTER);
const MINISTERLESS = new Set(NO_MINISTERS);
const CROWNED = new Set(MONARCHIES);

/**
 * Fills in what an office belongs to where its own words don't say: another mention of the same office of the same
 * person; for a guest's office the state that is visited in the same sentence; for an office of the report's own state
 * that state, where the text names it or its capital, where it has such an office and nobody else is told to hold it.
 */
export function completeOffices(
  words: Words,
  things: Things,
  people: readonly DraftPerson[],
  home: HomeState | null,
): void {
  spreadOffices(people);
  const holders = holdersOf(people, home);
  const foreigners = people.filter(({ offices }) =>
    offices.some(({ of }) => of !== null && of !== home?.name && ABROAD.has(of)),
  );
  const aboutGuest = foreigners.some((person) => person === people[0]);
  for (const [index, person] of people.entries()) {
    for (const [at, office] of person.offices.entries()) {
      if (office.of !== null) continue;
      if (!person.honoured) {
        const state = ownState(words, things, {
          holders,
          person,
          office,
          home,
          lead: index === 0,
          foreigners,
          aboutGuest,
        });
        if (!state) continue;
        person.offices[at] = { ...office, of: state.name, ofAt: state.at };
        const single = singleRole(office.role);
        if (state.name === home?.name && single && !holders.has(single))
          holders.set(single, person);
      }
    }
  }
}

/** What one mention of an office says it belongs to holds for the same person's same office elsewhere. */
export function spreadOffices(people: readonly DraftPerson[]): void {
  for (const { offices } of people) {
    for (const [at, office] of offices.entries()) {
      const told = offices.find(
        (other) => other.of !== null && rolesAgree(other.role, office.role),
      );
      if (office.of === null && told) offices[at] = { ...office, of: told.of, ofAt: told.ofAt };
    }
  }
}

/** The role's words, where a state has one holder of it; null for any other. */
function singleRole(role: string): string | null {
  const words = roleWords(role).join(" ");
  return SINGLE.test(words) ? words : null;
}

/** Who is told to hold the single offices of the report's own state. */
function holdersOf(
  people: readonly DraftPerson[],
  home: HomeState | null,
): Map<string, DraftPerson> {
  const holders = new Map<string, DraftPerson>();
  for (const person of people) {
    for (const { role, of } of person.offices) {
      const single = of !== null && of === home?.name ? singleRole(role) : null;
      if (single && !holders.has(single)) holders.set(single, person);
    }
  }
  return holders;
}

type Case = {
  readonly holders: ReadonlyMap<string, DraftPerson>;
  readonly person: DraftPerson;
  readonly office: TakenOffice;
  readonly home: HomeState | null;
  readonly lead: boolean;
  readonly foreigners: readonly DraftPerson[];
  /** the report's first person is a foreigner: those whom it tells to be met are its own state's */
  readonly aboutGuest: boolean;
};
type State = {
  readonly name: string;
  readonly at: { readonly first: number; readonly last: number };
};

/** Nothing but a stop, a comma or "the" stands before: the mention is a subject, not what a verb deals with. */
function opensClause(words: Words, by: number): boolean {
  const before = words.low[by - 1] === "the" ? by - 2 : by - 1;
  return (
    before < 0 ||
    words.sentence[before] !== words.sentence[by] ||
    /^[,:;–—-]$/u.test(words.low[before] ?? "")
  );
}

function ownState(words: Words, things: Things, about: Case): State | null {
  const { person, office, home, lead } = about;
  if (isCounterpart(words, office) || hasOwnBody(words, office)) return null;
  const homeCode = home ? (CODES.get(home.name) ?? null) : null;
  const head = HEAD.test(roleWords(office.role).join(" "));
  // a head named by surname alone is one whom all readers know: of whatever state
  if (!lead && ANYWHERE.test(office.role) && (!head || person.parts.length > 1)) {
    const visited = visitedState(words, things, office.by, homeCode);
    if (visited === "several") return null;
    if (visited) return visited;
  }
  // only the person with whom a report opens is its own state's head without a word that says so
  if (head && !(lead && opensClause(words, office.by))) return null;
  // a title in lower case opens no introduction: it is rarely that of the report's own state
  if (!/\p{Lu}/u.test(office.role)) return null;
  if (!home || !NATIONAL.test(office.role)) return null;
  if (!hasOffice(homeCode, office.role)) return null;
  const single = singleRole(office.role);
  const open = !about.aboutGuest && ANYWHERE.test(office.role);
  if (open && isGuest(words, things, person, homeCode, about.foreigners)) return null;
  const holder = about.holders.get(single ?? "");
  if (holder !== undefined && holder !== person) return null;
  const place = placeOfHome(things, home);
  return place && { name: home.name, at: { first: place.first, last: place.last } };
}

/** False where the state's form of government has no such office. */
function hasOffice(code: string | null, role: string): boolean {
  if (code === null) return true;
  if (/\bpresident\b/iu.test(role) && PRESIDENTLESS.has(code)) return false;
  if (/prime minister|premier/iu.test(role) && PREMIERLESS.has(code)) return false;
  if (/\bminister\b/iu.test(role) && MINISTERLESS.has(code)) return false;
  return !(/\b(?:king|queen|emir|sultan|prince)\b/iu.test(role) && !CROWNED.has(code));
}

/** Where the text names the report's own state: the state itself, else its capital. */
const placeOfHome = (things: Things, home: HomeState): Thing | null =>
  things.list.find(({ kind, name }) => kind === "state" && name === home.name) ??
  things.list.find(
    ({ kind, code }) => kind === "city" && code !== null && code === CODES.get(home.name),
  ) ??
  null;

/**
 * "In Zelm she will meet Foreign Minister X": the one foreign state or capital before it that someone is in or goes to;
 * "several" where it is told with others ("to Zelm and Lenn").
 */
function visitedState(
  words: Words,
  things: Things,
  by: number,
  homeCode: string | null,
): State | "several" | null {
  const sentence = words.sentence[by] ?? -1;
  for (let at = by - 1; at >= 0 && words.sentence[at] === sentence; at--) {
    const thing = things.list[things.at[at] ?? -1];
    if (!thing || thing.first !== at || thing.adjective || !/^(?:state|city)$/u.test(thing.kind))
      continue;
    const before = words.low[thing.first - 1] === "the" ? thing.first - 2 : thing.first - 1;
    if (!/^(?:in|to|visit|visits|visited|visiting)$/u.test(words.low[before] ?? "")) continue;
    if (joinsAnother(words, things, thing)) return "several";
    if (thing.code === homeCode || (thing.kind === "city" && !CAPITAL_CODES.has(thing.code)))
      continue;
    const name =
      thing.kind === "city" ? (thing.code === null ? null : NAMES.get(thing.code)) : thing.name;
    if (name) return { name, at: { first: thing.first, last: thing.last } };
  }
  return null;
}

/** "to Madrid and Algiers": another state or city follows at once. */
function joinsAnother(words: Words, things: Things, thing: Thing): boolean {
  if (!/^(?:and|,|&|then)$/u.test(words.low[thing.last] ?? "")) return false;
  const next = /^(?:and|then|to)$/u.test(words.low[thing.last + 1] ?? "")
    ? thing.last + 2
    : thing.last + 1;
  const other = things.list[things.at[next] ?? -1];
  return (
    other !== undefined &&
    !other.adjective &&
    /^(?:state|city)$/u.test(other.kind) &&
    other.code !== thing.code
  );
}
