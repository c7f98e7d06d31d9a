import { STATES } from "../../lexicon/states.ts";
import type { Belongs } from "./find-offices.ts";
import { type Thing, type Things, thingAt } from "./find-things.ts";
import { headNoun, isOfficeModifier, isOfficeStatus } from "./office-words.ts";
import { isCommon, isFunctionWord, isMonthOrDay } from "./word-classes.ts";
import { afterClitic, isClitic, type Words } from "./words.ts";

/**
 * What stands before a title's head noun: where the title and the whole phrase begin, what it belongs to ("Norvanian",
 * "Lenn's"), and the words before it that point to it ("the", "his", "former").
 */
export type OfficeStart = {
  readonly first: number;
  readonly roleFirst: number;
  readonly of: Belongs | null;
  readonly definite: boolean;
  readonly possessor: number | null;
  readonly former: boolean;
};

const STATE_BY_CODE = new Map(STATES.map(({ code, name }) => [code, name]));

/** Takes in the words before the head noun, as far as they belong to the title. */
export function officeStart(words: Words, things: Things, head: number): OfficeStart {
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
  return (
    stateBody(things, words, thing) ?? {
      name: thing.name,
      first: thing.first,
      last: thing.last,
      code: thing.code,
      kind: thing.kind,
    }
  );
}

/** "the Norvanian MFA", "the Central Bank of Norvania" before a title: the body with its state. */
function stateBody(things: Things, words: Words, thing: Thing): Belongs | null {
  const { last } = thing;
  if (
    thing.kind === "organisation" &&
    (thing.generic || /^M[A-Z][A-Za-z]{1,3}$/u.test(thing.name))
  ) {
    const clitic = isClitic(words, thing.first - 1) ? 2 : 1;
    const state = thingAt(things, thing.first - clitic);
    if (state?.kind !== "state" || state.last !== thing.first - clitic + 1) return null;
    if (words.sentence[state.first] !== words.sentence[thing.first]) return null;
    const name = `${thing.name} of ${state.name}`;
    return { name, first: state.first, last, code: null, kind: "organisation" };
  }
  if (thing.kind !== "state" || thing.adjective) return null;
  const of = words.low[thing.first - 1] === "the" ? thing.first - 2 : thing.first - 1;
  const body = words.low[of] === "of" ? thingAt(things, of - 1) : undefined;
  if (body?.kind !== "organisation" || !body.generic || body.last !== of) return null;
  if (words.sentence[body.first] !== words.sentence[thing.first]) return null;
  const name = `${body.name} of ${thing.name}`;
  return { name, first: body.first, last, code: null, kind: "organisation" };
}
