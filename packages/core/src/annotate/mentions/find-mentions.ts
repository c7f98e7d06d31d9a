import type {
  Mention,
  Person,
  PersonOffice,
  Quotation,
  Sentence,
  Token,
} from "../../model/annotation.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { titlesBehind } from "./appositions.ts";
import { bodyOf } from "./body-offices.ts";
import { completeOffices } from "./complete-offices.ts";
import type { Draft, DraftPerson, Range } from "./draft.ts";
import { findNames } from "./find-names.ts";
import { findOffices } from "./find-offices.ts";
import { findThings, type Things } from "./find-things.ts";
import { gatherPeople } from "./gather-people.ts";
import { type HeadlineOffice, headlineOffices } from "./headline-offices.ts";
import { homeState } from "./home-state.ts";
import { mainOffice } from "./main-office.ts";
import { resolveReferences } from "./resolve-references.ts";
import { takeOffices } from "./take-offices.ts";
import { isMonthOrDay } from "./word-classes.ts";
import { viewWords, type Words } from "./words.ts";

/**
 * Everyone and everything that the report names or points to, and the people meant. Names, offices without name,
 * pronouns and groups are resolved to people; states, regions, cities, places and bodies carry their usual name.
 * In text order; a place inside a person's title ("President of Norvania") is a mention of its own inside the other.
 * Leaves out pronouns inside quotations, which speak from another mouth.
 */
export function findMentions(input: {
  readonly report: Report;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}): { readonly mentions: readonly Mention[]; readonly people: readonly Person[] } {
  const words = viewWords({ ...input, text: input.report.text });
  const home = homeState(input.report);
  const things = findThings(words);
  const offices = findOffices(words, things);
  const names = findNames(words, things, offices);
  const gathered = gatherPeople(words, names, offices);
  const behind = titlesBehind(words, things, { names, offices });
  const given = takeOffices(words, things, { names, behind, offices, gathered });
  const drafts = resolveReferences({
    words,
    names,
    behind,
    given,
    offices,
    gathered,
    home,
    bodyOf: (role) => bodyOf(role, input.report, things),
  });
  completeOffices(words, things, gathered.people, home);
  const kept = [...drafts, ...thingDrafts(words, things, drafts)].sort(
    (a, b) => a.at.first - b.at.first || b.at.last - a.at.last,
  );
  const mentions = kept.map((draft) => toMention(words, draft, gathered.people));
  const headline = headlineOffices(input.report.title, gathered.people);
  return { mentions, people: toPeople(kept, gathered.people, headline) };
}

/** Named things outside of persons' names. */
function thingDrafts(words: Words, things: Things, drafts: readonly Draft[]): readonly Draft[] {
  const heads = new Set<number>();
  for (const { kind, head } of drafts) {
    if (kind === "person") for (let at = head.first; at < head.last; at++) heads.add(at);
  }
  return things.list.flatMap((thing): Draft[] => {
    if (
      thing.kind === "event" ||
      heads.has(thing.first) ||
      isMonthOrDay(words.low[thing.first] ?? "")
    )
      return [];
    const { kind, name, code, adjective, possessive } = thing;
    const at = { first: thing.first, last: thing.last };
    const nobody = { office: null, people: [], reason: null };
    return [{ kind, at, head: at, name, ...nobody, code, adjective, possessive }];
  });
}

const spanOfRange = (words: Words, range: Range): Span => ({
  start: words.tokens[range.first]?.start ?? 0,
  end: words.tokens[range.last - 1]?.end ?? 0,
});

function toMention(words: Words, draft: Draft, people: readonly DraftPerson[]): Mention {
  const { office } = draft;
  const person = draft.people.length === 1 ? people[draft.people[0] ?? -1] : undefined;
  const held =
    office && person
      ? (person.offices.find((other) => other.roleAt.first === office.roleAt.first) ?? office)
      : office;
  const ofAt = held?.ofAt ?? null;
  const at = spanOfRange(words, draft.at);
  return {
    start: at.start,
    end: at.end,
    kind: draft.kind,
    head: spanOfRange(words, draft.head),
    name: draft.name,
    role: held?.role ?? null,
    of: held?.of ?? null,
    roleSpan: held ? spanOfRange(words, held.roleAt) : null,
    ofSpan: ofAt ? spanOfRange(words, ofAt) : null,
    people: draft.people,
    reason: draft.reason,
    code: draft.code,
    adjective: draft.adjective,
    possessive: draft.possessive,
  };
}

function toPeople(
  drafts: readonly Draft[],
  people: readonly DraftPerson[],
  headline: ReadonlyMap<number, HeadlineOffice>,
): readonly Person[] {
  const mentions = people.map((): number[] => []);
  const startingAt = new Map<number, number>();
  for (const [index, draft] of drafts.entries()) {
    for (const person of draft.people) mentions[person]?.push(index);
    const ofPerson = draft.kind === "person" || draft.kind === "office";
    if (ofPerson && !startingAt.has(draft.at.first)) startingAt.set(draft.at.first, index);
  }
  return people.map((person, index) => {
    const told = [...person.offices].filter(({ former }) => !former || person.offices.length === 1);
    const main = mainOffice(told);
    const offices: PersonOffice[] = [];
    for (const office of main ? [main, ...told.filter((other) => other !== main)] : told) {
      const mention = startingAt.get(office.by);
      if (
        mention === undefined ||
        offices.some(({ role, of }) => role === office.role && of === office.of)
      )
        continue;
      offices.push({ role: office.role, of: office.of, mention });
    }
    const inHeadline = headline.get(index);
    const naming = mentions[index]?.[0];
    if (offices.length === 0 && inHeadline && naming !== undefined)
      offices.push({ ...inHeadline, mention: naming });
    const first = offices[0];
    return {
      name: person.name,
      named: person.named,
      role: first?.role ?? null,
      of: first?.of ?? null,
      offices,
      mentions: mentions[index] ?? [],
      honoured: person.honoured,
    };
  });
}
