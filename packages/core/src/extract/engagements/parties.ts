import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_ENDS,
  CLAUSE_VERBS,
  GROUP_NOUNS,
} from "../../lexicon/engagement-words.ts";
import type { Mention, TurnParagraph } from "../../model/annotation.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { type Item, isPersonal, isWhen, isWord, pointsBack, type Scene } from "./items.ts";
import { outletOffice } from "./outlet-office.ts";
import { pluralOffices } from "./plural-offices.ts";
import type { Party } from "./telling.ts";
import { titleSpeaker } from "./title-speaker.ts";

/** Who stands before a verb or behind it, read from a sentence's items. Nobody honoured takes part. */
export function partiesIn(scene: Scene, item: Item, part: string | null = null): readonly Party[] {
  const { mention } = item;
  if (!mention) return [];
  const { people } = scene.annotated;
  const parties: Party[] = [];
  for (const index of mention.people) {
    const person = people[index];
    if (!person || person.honoured) continue;
    const at = { start: mention.start, end: mention.end };
    const { name, role, of } = person;
    parties.push({ name, role, of, at, part, reason: mention.reason });
  }
  return parties.length > 0 ? parties : unnamedHolder(mention, part);
}

/** "the Prime Minister of Nordland", whom the report never names. */
function unnamedHolder(mention: Mention, part: string | null): readonly Party[] {
  if (mention.kind !== "office" || !mention.of) return [];
  const { name, role, of, reason } = mention;
  return [{ name, role, of, at: { start: mention.start, end: mention.end }, part, reason }];
}

export type PartyList = {
  readonly parties: readonly Party[];
  /** Index of the item after (or, for a subject, before) the list. */
  readonly next: number;
  /** "his visiting counterpart": the object is a guest. */
  readonly visiting: boolean;
};

const NOBODY: PartyList = { parties: [], next: 0, visiting: false };
const JOINERS = new Set([
  "and",
  ",",
  "&",
  "as",
  "well",
  "along",
  "together",
  "with",
  "also",
  "both",
  "/",
]);
const LEADERS = new Set([
  "led",
  "headed",
  "chaired",
  "comprising",
  "including",
  "composed",
  "comprised",
]);
const FAR = 14;

/**
 * The persons named from `from` on as the object of a verb: "a delegation led by X", "his counterpart Y and Z".
 * Empty where something else comes first ("an award from X", "the criteria").
 */
export function objectsFrom(scene: Scene, from: number): PartyList {
  const { items } = scene;
  const parties: Party[] = [];
  let part: string | null = null;
  let visiting = false;
  let blocked = false;
  let at = from;
  let last = from;
  for (; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (isPersonal(item) || (item.mention?.kind === "pronoun" && !item.mention.possessive)) {
      if (blocked || (parties.length > 0 && startsClause(items, at))) break;
      parties.push(...partiesIn(scene, item, part));
      if (/\bvisiting\b/u.test(item.lower)) visiting = true;
      last = at + 1;
      part = null;
      continue;
    }
    if (parties.length > 0) {
      if (!JOINERS.has(item.lower) || !listGoesOn(items, at)) break;
      continue;
    }
    const several = pluralOffices(scene, at);
    if (several && !blocked) return { ...several, visiting };
    if (at - from > FAR || (at === from && item.text === ",")) break;
    if (LEADERS.has(item.lower)) {
      part = "head of delegation";
      blocked = false;
    } else if (item.lower === "visiting") visiting = true;
    else if (item.lower === "from" || item.lower === "of")
      blocked = (part === null && !afterGroup(items, from, at)) || blocked;
    else if (endsObject(item, part !== null)) break;
  }
  return { parties: distinct(parties), next: last, visiting };
}

/** Nothing that belongs to the object follows: a preposition, a clause, a stop. */
function endsObject(item: Item, led: boolean): boolean {
  if (item.mention || item.time) return false;
  if (item.lower === "by") return !led;
  return isWord(item, OBJECT_ENDS) || /^[.;:!?()]$/u.test(item.text) || isWord(item, CLAUSE_ENDS);
}

const OBJECT_ENDS = new Set([
  "with",
  "to",
  "for",
  "in",
  "on",
  "at",
  "during",
  "about",
  "into",
  "under",
  "over",
  "against",
  "through",
  "towards",
  "toward",
  "via",
  "between",
  "upon",
  "regarding",
  "within",
  "is",
  "was",
  "were",
  "are",
  "has",
  "have",
  "will",
  "than",
  "not",
]);

/** "of" and "from" keep the object only behind a group ("a delegation from", "members of"). */
function afterGroup(items: readonly Item[], from: number, at: number): boolean {
  for (let before = at - 1; before >= from && before > at - 6; before--)
    if (isWord(items[before], GROUP_NOUNS)) return true;
  return items[at - 1]?.mention != null;
}

/** A joining word at `at` leads on to another person before anything else does. */
function listGoesOn(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + 9); next++) {
    const item = items[next];
    if (!item) return false;
    if (isPersonal(item)) return !startsClause(items, next);
    if (item.time || isWord(item, OBJECT_ENDS) || isWord(item, CLAUSE_ENDS)) return false;
    if (/^[.;:!?()]$/u.test(item.text) || isWord(item, CLAUSE_VERBS)) return false;
    if (/^\p{Ll}{3,}(?:ed|ing)$/u.test(item.text)) return false;
  }
  return false;
}

/** "… with A, and B said": B opens a clause of its own. */
const startsClause = (items: readonly Item[], at: number): boolean =>
  isWord(items[at + 1], CLAUSE_VERBS) && !isWord(items[at + 1], MAYBE_AFTER_NAME);
const MAYBE_AFTER_NAME = new Set(["also"]);

/**
 * The persons who are the subject of the verb at `verb`: next to it, joined by "and"; else those who open the sentence.
 */
export function subjectOf(scene: Scene, verb: number): PartyList {
  const { items } = scene;
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at--;
  if (isWord(items[at], RELATIVES)) {
    at--;
    while (at >= 0 && items[at]?.text === ",") at--;
    if (isPersonal(items[at]))
      return { ...NOBODY, parties: partiesIn(scene, items[at] as Item), next: at };
  }
  if (isPersonal(items[at]) || pointsBack(items[at]) || isFirstPerson(items[at]))
    return listBefore(scene, at);
  return openingSubject(scene, verb);
}

const RELATIVES = new Set(["who", "which"]);
const FIRST_PERSON = new Set(["i", "we"]);
export const isFirstPerson = (item: Item | undefined): boolean => isWord(item, FIRST_PERSON);

/** "I" in a transcript is whose turn it is, in a statement whom the title names. */
function firstPerson(scene: Scene, at: number): readonly Party[] {
  const item = scene.items[at];
  if (!item) return [];
  const place = { start: item.start, end: item.end };
  const turn = turnAt(scene.annotated.turns, item.start);
  if (!turn) {
    return scene.quoted[at] || item.lower !== "i" ? [] : writer(scene.annotated.report, place);
  }
  // two who talk say "we" of each other
  const both = item.lower === "we" && scene.speakers.length === 2;
  const who = both ? scene.speakers : turn.speaker === null ? [] : [turn.speaker];
  const reason = both ? "the two who speak" : "the speaker of this turn";
  return who.flatMap((index) => {
    const person = scene.annotated.people[index];
    if (!person) return [];
    return [{ name: person.name, role: person.role, of: person.of, at: place, part: null, reason }];
  });
}

/** Who writes "I" in a statement: whom its title names, else the office whose own outlet it is. */
function writer(report: Report, at: Span): readonly Party[] {
  const name = titleSpeaker(report);
  const rest = { at, part: null } as const;
  if (name)
    return [{ ...rest, name, role: null, of: null, reason: "the speaker named in the title" }];
  const office = outletOffice(report);
  return office ? [{ ...rest, ...office, reason: `the outlet is that of the ${office.name}` }] : [];
}

/** The turn's paragraph that holds a place, found by halving: transcripts are long. */
function turnAt(turns: readonly TurnParagraph[], place: number): TurnParagraph | null {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  return turn && place < turn.end ? turn : null;
}

const isBetween = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isWhen(item) ||
    isWord(item, ADVERBS) ||
    isWord(item, AUXILIARIES) ||
    item.text === "," ||
    item.lower === "on");

function listBefore(scene: Scene, last: number): PartyList {
  const { items } = scene;
  const found: (readonly Party[])[] = [];
  let at = last;
  while (at >= 0) {
    const item = items[at];
    if (!item) break;
    if (isPersonal(item) || pointsBack(item) || isFirstPerson(item)) {
      found.unshift(isFirstPerson(item) ? firstPerson(scene, at) : partiesIn(scene, item));
      let before = at - 1;
      let joined = false;
      while (
        before >= 0 &&
        (JOINERS.has(items[before]?.lower ?? "") || isModifier(items[before]))
      ) {
        if (JOINERS.has(items[before]?.lower ?? "")) joined = true;
        before--;
      }
      if (!joined || !(isPersonal(items[before]) || isFirstPerson(items[before]))) break;
      if (
        onlyComma(items, before, at) &&
        !found.some((list) => list.length > 0 && found.length > 1)
      )
        break;
      at = before;
      continue;
    }
    break;
  }
  return { parties: distinct(found.flat()), next: at, visiting: false };
}

/** "his", "Nordland's", "the" before a name in a list. */
const isModifier = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.mention !== null &&
    !isPersonal(item) &&
    (item.mention.possessive || item.mention.adjective)) ||
    item.lower === "'s" ||
    item.lower === "the" ||
    item.lower === "counterpart");

/** "X, Y met": a comma alone joins only inside a longer list. */
const onlyComma = (items: readonly Item[], from: number, to: number): boolean =>
  !items.slice(from + 1, to).some((item) => /^(?:and|&|with)$/u.test(item.lower));

const OPENING = new Set(
  "during in at following after on expressing under within as for by according prior before speaking upon with over".split(
    " ",
  ),
);

/** The persons who open the sentence, behind a leading "On Monday," or "During the talks,". */
export function openingSubject(scene: Scene, before: number): PartyList {
  const { items } = scene;
  let from = 0;
  if (isWord(items[0], OPENING)) {
    const comma = items.findIndex((item) => item.text === ",");
    if (comma > 0 && comma < before) from = comma + 1;
  }
  for (let at = from; at < before; at++) {
    const item = items[at];
    if (isFirstPerson(item)) return { ...NOBODY, parties: firstPerson(scene, at), next: at };
    if (!isPersonal(item) && !pointsBack(item)) continue;
    const parties: Party[] = [...partiesIn(scene, item as Item)];
    let next = at + 1;
    while (
      next < before &&
      JOINERS.has(items[next]?.lower ?? "") &&
      listGoesOnTo(items, next, before)
    ) {
      next++;
      while (next < before && !isPersonal(items[next])) next++;
      if (next < before) parties.push(...partiesIn(scene, items[next] as Item));
      next++;
    }
    return { parties: distinct(parties), next: at, visiting: false };
  }
  return NOBODY;
}

const listGoesOnTo = (items: readonly Item[], at: number, before: number): boolean => {
  if (!listGoesOn(items, at)) return false;
  for (let next = at + 1; next < before; next++) if (isPersonal(items[next])) return true;
  return false;
};

export function distinct(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => !seen.has(party.name) && seen.add(party.name));
}

/** "a delegation from …", "a group of senators": people whom the report doesn't name, as the object at `from`. */
export function isUnnamedGroup(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 9); at++) {
    if (isWord(items[at], GROUP_NOUNS)) return true;
    const item = items[at];
    if (!item || /^[.,;:]$/u.test(item.text)) return false;
    if (isWord(item, OBJECT_ENDS) && item.lower !== "with") return false;
  }
  return false;
}
