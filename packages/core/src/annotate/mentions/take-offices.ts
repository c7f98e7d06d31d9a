import type { Behind } from "./appositions.ts";
import { type DraftOffice, officeOf } from "./draft.ts";
import type { Name } from "./find-names.ts";
import type { Belongs, Office } from "./find-offices.ts";
import type { Things } from "./find-things.ts";
import type { Gathered } from "./gather-people.ts";
import type { Words } from "./words.ts";

/** Who shares a state with the person named before; two other offices may be of two states. */
const CONSORT = /^(?:queen|princess|crown princess|empress|first lady|king|prince)$/iu;

/** The offices that each name's own mention gives, by name; a counterpart's is the other's office. */
export function takeOffices(
  words: Words,
  things: Things,
  input: {
    readonly names: readonly Name[];
    readonly behind: readonly Behind[];
    readonly offices: readonly Office[];
    readonly gathered: Gathered;
  },
): readonly (readonly DraftOffice[])[] {
  const { names, behind, offices, gathered } = input;
  const given: DraftOffice[][] = [];
  for (const [index, name] of names.entries()) {
    const person = gathered.people[gathered.who[index] ?? -1];
    const mine: DraftOffice[] = [];
    given.push(mine);
    if (!person) continue;
    const after = behind[index];
    const first = offices[name.offices[0] ?? -1];
    // "his Norvanian counterpart, President X": the counterpart's state, the title's own words
    const twin = first?.counterpart && name.offices.length > 1 ? first : null;
    for (const at of [...name.offices, ...(after?.offices ?? [])]) {
      const office = offices[at];
      if (!office || office === twin) continue;
      const of =
        holderBefore(offices, at)?.of ??
        office.of ??
        twin?.of ??
        after?.of ??
        ownerOf(words, things, office) ??
        delegationOf(words, things, office) ??
        coordinated(given[index - 1], names[index - 1], office, words, things);
      const told = office.counterpart
        ? counterpartOf({ words, office, of, given, gathered, index })
        : officeOf(office, of);
      if (told) mine.push(told);
    }
    shareState(mine, things);
    // "King X and Queen Y of Norvania": the state behind a consort is the first's as well
    const next = names[index + 1];
    const shared = behind[index + 1]?.of ?? null;
    if (
      shared &&
      next?.offices.some((at) => CONSORT.test(offices[at]?.role ?? "")) &&
      words.low.slice(after?.last ?? name.behind, next.start).join(" ") === "and"
    ) {
      for (const [at, office] of mine.entries()) {
        const ofAt = { first: shared.first, last: shared.last };
        if (office.of === null) mine[at] = { ...office, of: shared.name, ofAt };
      }
    }
    const full = name.parts.length > 1;
    for (const office of mine) person.offices.push({ ...office, by: name.start, full });
  }
  return given;
}

/** "the Norvanian President's envoy": whose envoy it is. */
function holderBefore(offices: readonly Office[], at: number): Office | undefined {
  const before = offices[at - 1];
  return before && before.last - 1 === offices[at]?.possessor ? before : undefined;
}

/** "the country's foreign minister": the state named last before it in the sentence. */
function ownerOf(words: Words, things: Things, office: Office): Belongs | null {
  if (
    office.possessor === null ||
    !/^(?:country|nation|republic|state)$/u.test(words.low[office.possessor] ?? "")
  )
    return null;
  for (let at = office.possessor; at >= 0 && at > office.possessor - 60; at--) {
    const thing = things.list[things.at[at] ?? -1];
    if (thing?.kind === "state") {
      return {
        name: thing.name,
        first: thing.first,
        last: thing.last,
        code: thing.code,
        kind: "state",
      };
    }
  }
  return null;
}

/** "a delegation from the Lenn Region headed by Governor X", "the Lenn delegation led by Governor X". */
function delegationOf(words: Words, things: Things, office: Office): Belongs | null {
  if (
    words.low[office.first - 1] !== "by" ||
    !/^(?:led|headed|chaired)$/u.test(words.low[office.first - 2] ?? "")
  )
    return null;
  for (let at = office.first - 3; at > office.first - 14 && at >= 0; at--) {
    if (words.sentence[at] !== words.sentence[office.first]) return null;
    const thing = things.list[things.at[at] ?? -1];
    if (!thing || !/^(?:state|region|city|organisation)$/u.test(thing.kind)) continue;
    const near = words.low.slice(Math.max(0, thing.first - 4), thing.last + 4).join(" ");
    if (!/\b(?:delegation|mission|team|group)\b/u.test(near)) return null;
    return {
      name: thing.name,
      first: thing.first,
      last: thing.last,
      code: thing.code,
      kind: thing.kind,
    };
  }
  return null;
}

/** "the Finance Minister of Norvania, X, and Central Bank Governor Y": what the first belongs to, the second does. */
function coordinated(
  before: readonly DraftOffice[] | undefined,
  name: Name | undefined,
  office: Office,
  words: Words,
  things: Things,
): Belongs | null {
  const last = before?.at(-1);
  if (!last?.of || !last.ofAt || !name || office.rank) return null;
  if (things.list[things.at[last.ofAt.first] ?? -1]?.kind !== "state") return null;
  const gap = words.low.slice(name.behind, office.first).join(" ");
  if (!/^(?:, and|and|,|, as well as|along with|, accompanied by)$/u.test(gap)) return null;
  return { name: last.of, first: last.ofAt.first, last: last.ofAt.last, code: null, kind: "state" };
}

/** "Lenn Deputy Prime Minister and Foreign Minister X": titles told together belong to the one state told. */
function shareState(mine: DraftOffice[], things: Things): void {
  const told = mine.find(
    ({ ofAt }) => ofAt && things.list[things.at[ofAt.first] ?? -1]?.kind === "state",
  );
  if (!told) return;
  for (const [at, office] of mine.entries()) {
    if (office.of === null && !office.rank) mine[at] = { ...office, of: told.of, ofAt: told.ofAt };
  }
}

type Counterpart = {
  readonly words: Words;
  readonly office: Office;
  readonly of: Belongs | null;
  readonly given: readonly (readonly DraftOffice[])[];
  readonly gathered: Gathered;
  readonly index: number;
};

/** "his Turkish counterpart X": the office of the person named last before, of the other state. */
function counterpartOf(at: Counterpart): DraftOffice | null {
  for (let before = at.index - 1; before >= 0; before--) {
    const person = at.gathered.people[at.gathered.who[before] ?? -1];
    const other =
      at.given[before]?.find(({ rank }) => !rank) ?? person?.offices.find(({ rank }) => !rank);
    if (!other) continue;
    return {
      role: other.role,
      of: at.of?.name ?? null,
      roleAt: { first: at.office.head, last: at.office.head + 1 },
      ofAt: at.of ? { first: at.of.first, last: at.of.last } : null,
      rank: false,
      former: false,
    };
  }
  return null;
}
