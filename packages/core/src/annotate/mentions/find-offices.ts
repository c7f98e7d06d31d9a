import { STATES } from "../../lexicon/states.ts";
import type { Thing, Things } from "./find-things.ts";
import { officeEnd } from "./office-end.ts";
import {
  headNoun,
  isNameLikeTitle,
  isOfficeModifier,
  isOfficeStatus,
  isRank,
} from "./office-words.ts";
import { isCommon, isFunctionWord, isMonthOrDay } from "./word-classes.ts";
import { afterClitic, isClitic, type Words, wordsOf } from "./words.ts";

/**
 * A title in the text, with or without a name beside it; token indexes, ends not included. `first` to `last` is the
 * whole phrase with "the" and what it belongs to; `roleFirst` to `roleLast` the title alone.
 */
export type Office = {
  readonly first: number;
  readonly last: number;
  readonly roleFirst: number;
  readonly roleLast: number;
  readonly head: number;
  readonly role: string;
  readonly of: Belongs | null;
  readonly plural: boolean;
  readonly definite: boolean;
  /** "his Turkish counterpart": the same office as another person's */
  readonly counterpart: boolean;
  /** "the country's", "his": stands where the state would, but only points to it */
  readonly possessor: number | null;
  readonly former: boolean;
  readonly rank: boolean;
};

/** What an office belongs to, and the tokens that say so. */
export type Belongs = {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly code: string | null;
  readonly kind: Thing["kind"];
};

/** Every title phrase of the text, in text order. Nested ones ("adviser to the President") give two. */
export function findOffices(words: Words, things: Things): readonly Office[] {
  const offices: Office[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const office = officeAt(words, things, at);
    if (!office) continue;
    offices.push(office);
    at = Math.max(at, headEnd(words, office.head) - 1);
  }
  return offices;
}

const STATE_BY_CODE = new Map(STATES.map(({ code, name }) => [code, name]));

const thingAt = (things: Things, at: number): Thing | undefined => things.list[things.at[at] ?? -1];

/** Several head nouns in a row are one title ("Vice President", "Chief Executive Officer"): where they end. */
function headEnd(words: Words, head: number): number {
  let last = head + 1;
  if (
    /^(?:general|elect|designate|plenipotentiary|emeritus)$/u.test(words.low[last] ?? "") &&
    !isRank(words.low[head] ?? "")
  )
    last++;
  return last;
}

function officeAt(words: Words, things: Things, at: number): Office | null {
  const low = words.low[at] ?? "";
  const counterpart = low === "counterpart" || low === "counterparts";
  const rank = isRank(low) && (words.capital[at] ?? false) && !headNoun(low);
  const noun = counterpart || rank ? { noun: low, plural: low === "counterparts" } : headNoun(low);
  const inside = thingAt(things, at);
  if (!noun || (inside && !(inside.generic && at === inside.last - 1)) || continues(words, at))
    return null;
  if (rank && isRank(words.low[at + 1] ?? "")) return null;
  const chief =
    low === "chief" && words.capital[at] && /^(?:,|and)$/u.test(words.low[at - 1] ?? "");
  if (chief && words.capital[at + 1] && !isCommon(words, at + 1)) return null;
  // "Minister of State (MOS)": a short form behind the title itself
  if (words.low[at - 1] === "(" && words.low[at + 1] === ")") return null;
  // "Minister for Law Professor X": a degree before a name is a style, no office
  if (low === "professor" && words.capital[at] && words.capital[at + 1]) return null;
  if (isVerb(words, at) || isNamePart(words, things, at) || qualifies(words, at)) return null;
  let head = at;
  while (
    headNoun(words.low[head + 1] ?? "") &&
    !isNameLikeTitle(words.low[head + 1] ?? "") &&
    sameCase(words, head, head + 1) &&
    !noun.plural &&
    !counterpart
  ) {
    if (words.sentence[head] !== words.sentence[head + 1]) break;
    head++;
  }
  const left = growLeft(words, things, at);
  const right = officeEnd(words, things, { head, last: headEnd(words, head), of: left.of });
  const plural = counterpart ? noun.plural : (headNoun(words.low[head] ?? "")?.plural ?? false);
  const role = roleText(words, { first: left.roleFirst, last: right.roleLast, head, plural });
  return {
    first: left.first,
    last: right.last,
    roleFirst: left.roleFirst,
    roleLast: right.roleLast,
    head,
    role,
    of: left.of ?? right.of,
    plural,
    definite: left.definite,
    counterpart,
    possessor: left.possessor,
    former: left.former,
    rank,
  };
}

const sameCase = (words: Words, a: number, b: number): boolean =>
  words.capital[a] === words.capital[b];

/** True inside a longer title that an earlier head opens: "minister" in "vice minister", "state" in "head of state". */
const continues = (words: Words, at: number): boolean =>
  headNoun(words.low[at - 1] ?? "") !== null &&
  !headNoun(words.low[at - 1] ?? "")?.plural &&
  sameCase(words, at - 1, at) &&
  words.sentence[at - 1] === words.sentence[at];

/** "Amir Orsa", "Imran Khan" against "the Amir", "Amir of Lenn", "Norvanian Sultan Haitham". */
function isNamePart(words: Words, things: Things, at: number): boolean {
  if (!isNameLikeTitle(words.low[at] ?? "") || !words.capital[at]) return false;
  const before = words.low[at - 1] ?? "";
  if (words.low[at + 1] === "of" || /^(?:the|majesty|highness|chief|crown|vice)$/u.test(before))
    return false;
  const owner = thingAt(things, at - 1);
  return !(owner?.kind === "state" || isClitic(words, at - 1));
}

/** "Deputy Supreme Commander", "Chief Scientific Adviser": the head stands further on. */
function qualifies(words: Words, at: number): boolean {
  if (!/^(?:deputy|chief|assistant|head|lead|principal|executive)$/u.test(words.low[at] ?? ""))
    return false;
  const upper = words.capital[at];
  for (let next = at + 1; next < at + 4; next++) {
    const low = words.low[next] ?? "";
    if (words.capital[next] !== upper || words.sentence[next] !== words.sentence[at]) return false;
    if (headNoun(low)) return next > at + 1;
    if (!isOfficeModifier(low) && !(upper && isCommon(words, next))) return false;
  }
  return false;
}

/** "heads a delegation", "to chair the session", "will lead": a head noun's form used as a verb. */
function isVerb(words: Words, at: number): boolean {
  if (words.capital[at]) return false;
  const low = words.low[at] ?? "";
  const before = words.low[at - 1] ?? "";
  if (
    /^(?:heads|chairs|aides|judges|charge|charges|head|chair|representative|representatives)$/u.test(
      low,
    )
  ) {
    const after = words.low[at + 1] ?? "";
    return (
      before === "to" ||
      before === "who" ||
      /^(?:a|an|the|by|his|her|with)$/u.test(after) ||
      low.startsWith("charge")
    );
  }
  return false;
}

type Left = {
  readonly first: number;
  readonly roleFirst: number;
  readonly of: Belongs | null;
  readonly definite: boolean;
  readonly possessor: number | null;
  readonly former: boolean;
};

function growLeft(words: Words, things: Things, head: number): Left {
  let roleFirst = head;
  const sentence = words.sentence[head];
  for (let at = head - 1; at >= 0 && words.sentence[at] === sentence; at = roleFirst - 1) {
    const next = stepLeft(words, things, at, roleFirst, head);
    if (next === null) break;
    roleFirst = next;
  }
  let first = roleFirst;
  let former = /^(?:ex|then)-/u.test(words.low[head] ?? "");
  const skipStatus = (): void => {
    while (isOfficeStatus(words.low[first - 1] ?? "") && words.sentence[first - 1] === sentence) {
      if (/^(?:former|ex|late)$/u.test(words.low[first - 1] ?? "")) former = true;
      first--;
      if (words.low[first - 1] === "-") first--;
    }
  };
  skipStatus();
  const owner = ownerBefore(words, things, first, head);
  if (owner) first = owner.first;
  skipStatus();
  const before = words.low[first - 1] ?? "";
  let possessor: number | null = null;
  let definite = owner !== null;
  if (words.sentence[first - 1] === sentence) {
    if (/^(?:the|a|an|this)$/u.test(before)) {
      definite = before === "the";
      first--;
    } else if (/^(?:his|her|their|its|our|my)$/u.test(before)) {
      possessor = first - 1;
      first--;
      definite = true;
    } else if (isClitic(words, first - 1) && !owner) {
      possessor = first - 2;
    }
  }
  return { first, roleFirst, of: owner, definite, possessor, former };
}

/** Where the title starts once the word at `at` is taken in; null where it is no part of it. */
function stepLeft(
  words: Words,
  things: Things,
  at: number,
  roleFirst: number,
  head: number,
): number | null {
  const low = words.low[at] ?? "";
  const upper = words.capital[head] ?? false;
  const thing = thingAt(things, at);
  if (thing) {
    // "Foreign Ministry spokesman" is a title; a longer name before one is what it belongs to
    const part = thing.generic && thing.last - thing.first <= 3;
    return part && thing.last === roleFirst ? thing.first : null;
  }
  if (/^(?:counterpart|highness|majesty|excellency)$/u.test(low) || isMonthOrDay(low)) return null;
  if (/^(?:royal|imperial)$/u.test(low) && /^(?:highness|majesty)$/u.test(words.low[at + 1] ?? ""))
    return null;
  if (isOfficeModifier(low) && (words.capital[at] === upper || (!upper && !words.capital[at])))
    return at;
  if (!upper && words.capital[at] && isOfficeModifier(low) && !words.opens[at]) return at;
  if (!upper && words.opens[at] && isOfficeModifier(low)) return at;
  if ((low === "and" || low === "&") && roleFirst < head) {
    const before = at - 1;
    const joins =
      words.capital[before] === upper &&
      isOfficeModifier(words.low[before] ?? "") &&
      !headNoun(words.low[before] ?? "") &&
      !/^(?:deputy|vice|first|senior|acting)$/u.test(words.low[roleFirst] ?? "");
    return joins ? before : null;
  }
  const portfolio =
    upper &&
    words.capital[at] &&
    isCommon(words, at) &&
    !isFunctionWord(low) &&
    !headNoun(low) &&
    !words.opens[at];
  return portfolio ? at : null;
}

/** The state, region, city or body right before a title, with or without a possessive "'s". */
function ownerBefore(words: Words, things: Things, first: number, head: number): Belongs | null {
  let last = first;
  if (isClitic(words, last - 1)) last--;
  else if (words.low[last - 1] === "'") last--;
  const thing = thingAt(things, last - 1);
  if (!thing || thing.last !== last || thing.kind === "event" || thing.kind === "place")
    return null;
  if (words.sentence[thing.first] !== words.sentence[first]) return null;
  if (afterClitic(words, thing.last) > first) return null;
  // "in Washington, D.C. Secretary Orsa said": the stop ends a sentence that the abbreviation hides
  if (thing.kind === "city" && words.tokens[thing.last - 1]?.text.endsWith(".")) return null;
  // "Lenn's ambassador": a capital before a national office stands for its state
  const seat =
    thing.kind === "city" &&
    thing.code !== null &&
    /^(?:ambassador|minister|envoy|spokesman|spokesperson|diplomat|negotiator)$/u.test(
      words.low[head] ?? "",
    );
  const state = seat ? STATE_BY_CODE.get(thing.code) : undefined;
  if (state)
    return { name: state, first: thing.first, last: thing.last, code: thing.code, kind: "state" };
  return {
    name: thing.name,
    first: thing.first,
    last: thing.last,
    code: thing.code,
    kind: thing.kind,
  };
}

type RolePlace = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly plural: boolean;
};

/** The title's words: without "ex-", in the singular, words in capitals with one. */
function roleText(words: Words, place: RolePlace): string {
  const head = words.tokens[place.head]?.text ?? "";
  const one = place.plural ? singular(head) : head;
  const before = wordsOf(words, place.first, place.head);
  const behind = wordsOf(words, place.head + 1, place.last);
  const role = [before, one, behind].filter((part) => part !== "").join(" ");
  return calm(role.replace(/^(?:ex|then)-/iu, ""));
}

const singular = (word: string): string =>
  word.endsWith("men")
    ? `${word.slice(0, -2)}an`
    : word.endsWith("ies")
      ? `${word.slice(0, -3)}y`
      : word.replace(/s$/u, "");

/** "PRIME MINISTER" → "Prime Minister"; not "PM". */
const calm = (role: string): string =>
  /^[\p{Lu}\s-]{5,}$/u.test(role)
    ? role
        .toLowerCase()
        .replace(/\b(?!of\b|for\b|and\b|the\b)\p{L}/gu, (letter) => letter.toUpperCase())
    : role;
