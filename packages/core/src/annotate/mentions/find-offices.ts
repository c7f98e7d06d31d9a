import { type Thing, type Things, thingAt } from "./find-things.ts";
import { officeEnd } from "./office-end.ts";
import { officeStart } from "./office-start.ts";
import { headNoun, isNameLikeTitle, isOfficeModifier, isRank } from "./office-words.ts";
import { isCommon, isParticle } from "./word-classes.ts";
import { isClitic, type Words, wordsOf } from "./words.ts";

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
  const left = officeStart(words, things, at);
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
  if (rules(words, things, at)) return false;
  const owner = thingAt(things, at - 1);
  return !(owner?.kind === "state" || isClitic(words, at - 1));
}

/** "Sultan Haitham bin Tariq of Norvania": a state behind the name. */
function rules(words: Words, things: Things, at: number): boolean {
  let behind = at + 1;
  while (behind < at + 7 && (words.capital[behind] || isParticle(words.low[behind] ?? "")))
    behind++;
  const from = words.low[behind + 1] === "the" ? behind + 2 : behind + 1;
  const state = thingAt(things, from);
  return (
    behind > at + 1 && words.low[behind] === "of" && state?.kind === "state" && !state.adjective
  );
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
