import { PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import type { Belongs } from "./find-offices.ts";
import type { Thing, Things } from "./find-things.ts";
import { headNoun, isOfficeModifier } from "./office-words.ts";
import { isCommon, isFunctionWord, isGivenName } from "./word-classes.ts";
import { afterClitic, isClitic, type Words } from "./words.ts";

type Head = { readonly head: number; readonly last: number; readonly of: Belongs | null };
type End = { readonly last: number; readonly roleLast: number; readonly of: Belongs | null };

const PERSON_VERB = new Set(PERSON_VERBS);
/** Heads whose "to …" or "in …" says to whom they are sent, as part of the title: "Ambassador to Norvania". */
const SENT =
  /^(?:ambassador|envoy|representative|consul|delegate|negotiator|chargé|charge|adviser|advisor|assistant|aide|secretary|deputy|spokesman|spokesperson|spokeswoman|observer|chief|counsel|liaison)s?$/u;
const PREPOSITION = /^(?:of|for|to|on|at|in|with)$/u;

/**
 * Where a title ends that is open to the right: over its portfolio ("of Foreign Affairs and Trade", "to the President
 * for Climate") and over what it belongs to ("of the Lenn Region of Norvania"), which is the first of those told.
 */
export function officeEnd(words: Words, things: Things, start: Head): End {
  let { last, of } = start;
  let roleLast = start.last;
  const low = words.low[start.head] ?? "";
  const sentence = words.sentence[start.head];
  last = afterShort(words, last);
  while (PREPOSITION.test(words.low[last] ?? "") && words.sentence[last] === sentence) {
    const preposition = words.low[last] ?? "";
    let from = last + 1;
    if (/^(?:the|its|their|his|her)$/u.test(words.low[from] ?? "")) from++;
    const sent = preposition === "to" && SENT.test(low);
    if (
      /^(?:to|on|at|in|with)$/u.test(preposition) &&
      !sent &&
      !isPortfolioFor(words, preposition, low, from)
    )
      break;
    const thing = things.list[things.at[from] ?? -1];
    if (thing && thing.first === from) {
      const step = takeThing(words, things, { thing, low, sent, of });
      if (!step) break;
      if (step.inRole && last === roleLast) roleLast = step.last;
      of = step.of;
      last = afterShort(words, step.last);
      continue;
    }
    const end = portfolioEnd(words, things, from, start.head);
    if (end === null) {
      const owner = preposition === "of" ? unknownOwner(words, things, from) : null;
      if (owner && of === null) return { last: owner.last, roleLast, of: owner };
      break;
    }
    // a portfolio behind a state ("Minister of Norvania for Trade") would tear the title: it stays outside
    if (last === roleLast) roleLast = end;
    last = afterShort(words, end);
  }
  return { last, roleLast, of };
}

/** Behind "(SMS)", a short form in brackets; the same place where none stands there. */
function afterShort(words: Words, at: number): number {
  const short = /^\p{Lu}[\p{Lu}\p{Nd}]{1,6}$/u.test(words.tokens[at + 1]?.text ?? "");
  return words.low[at] === "(" && words.low[at + 2] === ")" && short ? at + 3 : at;
}

/** "in the Office of", "at the Treasury" belong to few heads; "on Climate" to envoys and secretaries. */
const isPortfolioFor = (words: Words, preposition: string, head: string, from: number): boolean =>
  preposition === "on" &&
  /^(?:envoy|adviser|advisor|rapporteur|representative|coordinator|secretary)$/u.test(head) &&
  (words.capital[from] ?? false) &&
  isCommon(words, from);

type Step = { readonly last: number; readonly of: Belongs | null; readonly inRole: boolean };

function takeThing(
  words: Words,
  things: Things,
  at: {
    readonly thing: Thing;
    readonly low: string;
    readonly sent: boolean;
    readonly of: Belongs | null;
  },
): Step | null {
  const { thing, sent, of } = at;
  if (thing.kind === "event") {
    return { last: thing.last, of, inRole: true };
  }
  if (sent) {
    // "adviser to the Norvanian President": another's office inside the title
    const inner = nestedEnd(words, afterClitic(words, thing.last));
    if (thing.kind === "state" && inner !== null && !headNoun(words.low[thing.first - 1] ?? "")) {
      const { name, first, last, code, kind } = thing;
      return { last: inner, of: of ?? { name, first, last, code, kind }, inRole: true };
    }
    return thing.adjective ? null : { last: thing.last, of, inRole: true };
  }
  if (thing.adjective) {
    const body = things.list[things.at[thing.last] ?? -1];
    if (body?.kind !== "organisation" || body.first !== thing.last) return null;
    const name = `${body.name} of ${thing.name}`;
    const belongs = { name, first: thing.first, last: body.last, code: null, kind: body.kind };
    return { last: body.last, of: of ?? belongs, inRole: false };
  }
  const inside = things.list[things.at[thing.last + 1] ?? -1];
  if (thing.kind === "state" && isClitic(words, thing.last) && inside?.first === thing.last + 1) {
    // "Governor of Norvania's Zelm Region"
    const belongs = {
      name: inside.name,
      first: thing.first,
      last: inside.last,
      code: inside.code,
      kind: inside.kind,
    };
    return inside.adjective ? null : { last: inside.last, of: of ?? belongs, inRole: false };
  }
  const forces = things.list[things.at[thing.last] ?? -1];
  if (thing.kind === "state" && forces?.kind === "organisation" && forces.first === thing.last) {
    const name = `${thing.name} ${forces.name}`;
    const belongs = { name, first: thing.first, last: forces.last, code: null, kind: forces.kind };
    return { last: forces.last, of: of ?? belongs, inRole: false };
  }
  if (
    /^(?:minister|secretary)/u.test(at.low) &&
    thing.kind === "organisation" &&
    thing.generic &&
    thing.last === thing.first + 1
  ) {
    return { last: thing.last, of, inRole: true };
  }
  const bare =
    thing.generic && thing.last === thing.first + 1 && words.low[thing.first - 1] !== "the";
  if (bare || (thing.generic && /^(?:.* )?(?:board|office|apparatus)$/iu.test(thing.name))) {
    const from = words.low[thing.last + 1] === "the" ? thing.last + 2 : thing.last + 1;
    const nested = words.low[thing.last] === "of" ? nestedEnd(words, from) : null;
    return { last: nested ?? thing.last, of, inRole: true };
  }
  let last = thing.last;
  let name = thing.name;
  if (thing.kind === "organisation" && words.low[last] === "of") {
    const from = words.low[last + 1] === "the" ? last + 2 : last + 1;
    const owner = things.list[things.at[from] ?? -1];
    if (owner?.kind === "state" && !owner.adjective && owner.first === from) {
      name = `${name} of ${owner.name}`;
      last = owner.last;
    }
  }
  const belongs: Belongs = { name, first: thing.first, last, code: thing.code, kind: thing.kind };
  return { last, of: of ?? belongs, inRole: false };
}

/** Behind the capitalised (or, for a title in lower case, plain) words of a portfolio; null where none stand there. */
function portfolioEnd(words: Words, things: Things, from: number, head: number): number | null {
  const nested = nestedEnd(words, from);
  if (nested !== null) return nested;
  const upper = words.capital[head] ?? false;
  const fits = (at: number): boolean => {
    const low = words.low[at] ?? "";
    if (words.tokens[at]?.kind !== "word" || isFunctionWord(low) || (things.at[at] ?? -1) >= 0)
      return false;
    if (words.sentence[at] !== words.sentence[head]) return false;
    if (!upper && !words.capital[at])
      return isOfficeModifier(low) || low === "affairs" || low === "state" || low === "staff";
    // "Minister of Justice": a portfolio that is also a title
    const title = headNoun(low) !== null && low !== "justice";
    if (!words.capital[at] || title || opensTitle(words, at)) return false;
    if (isCommon(words, at)) return true;
    const next =
      (words.capital[at + 1] ?? false) &&
      isCommon(words, at + 1) &&
      !headNoun(words.low[at + 1] ?? "");
    return next && !isGivenName(low) && words.sentence[at + 1] === words.sentence[head];
  };
  let at = from;
  while (true) {
    if (fits(at)) {
      at++;
      continue;
    }
    const next = joined(words, at);
    if (at === from || next === null || !fits(next)) break;
    at = next;
  }
  if (at > from) return at;
  if (!upper) return plainEnd(words, from, head);
  return null;
}

/** "head of the port", "director of the parliamentary group": a few everyday words behind a title in lower case. */
function plainEnd(words: Words, from: number, head: number): number | null {
  let at = from;
  for (; at < from + 4; at++) {
    const low = words.low[at] ?? "";
    const plain = words.tokens[at]?.kind === "word" && !words.capital[at] && isCommon(words, at);
    if (!plain || isFunctionWord(low) || PERSON_VERB.has(low) || low.endsWith("ed")) break;
  }
  const closes = /^(?:of|,|\.|and|who|\()$/u.test(words.low[at] ?? "") || words.capital[at];
  return at > from && closes && words.sentence[at - 1] === words.sentence[head] ? at : null;
}

/** "Head of Rosneft,", "Mayor of Lennar Anna Ozola": one unknown word before the phrase ends or a name starts. */
function unknownOwner(words: Words, things: Things, from: number): Belongs | null {
  const low = words.low[from] ?? "";
  if (!words.capital[from] || (things.at[from] ?? -1) >= 0) return null;
  if (isGivenName(low) || isCommon(words, from) || headNoun(low)) return null;
  const next = from + 1;
  const ends = /^(?:,|and|\)|\.|;)$/u.test(words.low[next] ?? "");
  const named =
    (words.capital[next] ?? false) &&
    (isGivenName(words.low[next] ?? "") ||
      ((words.capital[next + 1] ?? false) && !isCommon(words, next + 1))) &&
    !isCommon(words, next);
  if (!ends && !named) return null;
  const name = words.tokens[from]?.text ?? "";
  return { name, first: from, last: next, code: null, kind: "organisation" };
}

/** "and Second Minister for", "and Deputy Prime Minister": where the next title begins. */
function opensTitle(words: Words, at: number): boolean {
  if (!/^(?:and|&|,)$/u.test(words.low[at - 1] ?? "")) return false;
  let next = at;
  while (
    next < at + 3 &&
    isOfficeModifier(words.low[next] ?? "") &&
    !headNoun(words.low[next] ?? "")
  )
    next++;
  return next > at && headNoun(words.low[next] ?? "") !== null;
}

/** The word behind "and", ",", ", and", "of" inside a portfolio; null for any other token. */
function joined(words: Words, at: number): number | null {
  const low = words.low[at] ?? "";
  if (low === ",") return words.low[at + 1] === "and" ? at + 2 : at + 1;
  return low === "and" || low === "&" || low === "of" ? at + 1 : null;
}

/** "the President", "Foreign Minister", "Leader of the Revolution" as what someone is adviser to. */
function nestedEnd(words: Words, from: number): number | null {
  let at = from;
  while (
    at < from + 3 &&
    isOfficeModifier(words.low[at] ?? "") &&
    !headNoun(words.low[at + 1] ?? "")
  )
    at++;
  if (isOfficeModifier(words.low[at] ?? "") && headNoun(words.low[at + 1] ?? "")) at++;
  if (!headNoun(words.low[at] ?? "")) return null;
  return at + 1;
}
