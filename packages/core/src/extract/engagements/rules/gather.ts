import {
  ATTEND_VERBS,
  CEREMONY_NOUNS,
  CLAUSE_ENDS,
  FORUM_NOUNS,
  SESSION_NOUNS,
} from "../../../lexicon/engagement-words.ts";
import type { EngagementType } from "../../../model/record.ts";
import { placeIn, wordsTold } from "../circumstances.ts";
import { type Item, isPersonal, isWord, type Scene } from "../items.ts";
import { objectsFrom, subjectOf } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import type { Told } from "../telling.ts";

/** "X attended the Tarvel Forum", "X took part in the opening ceremony of …": the gathering's name is the occasion. */
export const attend: Rule = {
  name: "attend",
  words: [...ATTEND_VERBS, "part"],
  read(scene, at) {
    const { items } = scene;
    let from = at + 1;
    if (items[at]?.lower === "part") {
      if (!/^(?:took|takes|take|taking)$/u.test(items[at - 1]?.lower ?? "")) return null;
    }
    if (/^(?:in|at|to)$/u.test(items[from]?.lower ?? "")) from++;
    const name = gatheringFrom(items, from);
    if (!name) return null;
    const subject = subjectOf(scene, items[at]?.lower === "part" ? at - 1 : at);
    if (subject.parties.length === 0) return null;
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end: name.end },
      {
        rule: "attend",
        finite: true,
        type: name.type,
        others: subject.parties,
        occasion: wordsTold(scene, name.first, name.end),
      },
    );
  },
};

type Gathering = {
  readonly type: EngagementType;
  readonly first: number;
  readonly noun: number;
  readonly end: number;
};

/** The name of a gathering that opens at `from`: "the third Tarvel Investment Forum 2021". */
function gatheringFrom(items: readonly Item[], from: number): Gathering | null {
  let first = from;
  if (/^(?:the|a|an|its|their|his|her)$/u.test(items[first]?.lower ?? "")) first++;
  for (let at = first; at < Math.min(items.length, first + 12); at++) {
    const item = items[at];
    if (!item || isPersonal(item) || /^[.,;:]$/u.test(item.text)) return null;
    if (isWord(item, CLAUSE_ENDS)) return null;
    const type = gatheringType(item);
    if (type) return { type, first, noun: at, end: nameEnd(items, at + 1) };
  }
  return null;
}

/** What kind of gathering a word or a named body's last word tells: null for none. */
export function gatheringType(item: Item): EngagementType | null {
  const last = item.lower.split(/\s+/u).at(-1) ?? "";
  if (item.mention && item.mention.kind !== "organisation") return null;
  if (FORUM_NOUNS.has(last)) return "forum";
  return CEREMONY_NOUNS.has(last) ? "ceremony" : null;
}

/** Behind the noun: a year, "of/on …" up to the next place, time or clause. */
function nameEnd(items: readonly Item[], from: number): number {
  let end = from;
  if (/^\p{Nd}{4}$/u.test(items[end]?.text ?? "")) end++;
  if (!isWord(items[end], new Set(["of", "on", "for"]))) return end;
  for (let at = end + 1; at < Math.min(items.length, end + 14); at++) {
    const item = items[at];
    if (!item || item.time || /^[.,;:()]$/u.test(item.text)) return at;
    if (
      isWord(item, CLAUSE_ENDS) ||
      isWord(item, new Set(["in", "at", "held", "on", "and", "will"]))
    )
      return at;
  }
  return end;
}

const TAKEN = new Set([
  "held",
  "hosted",
  "organised",
  "organized",
  "convened",
  "launched",
  "opened",
]);

/**
 * A gathering told without its guests: "the regional forum held in Tarvel", "a summit will take place in Tarvel",
 * "the first meeting of the joint commission was held in 2018". Silent on plurals and where neither place nor date is told.
 */
export const gathering: Rule = {
  name: "gathering",
  words: [...FORUM_NOUNS, ...CEREMONY_NOUNS, ...SESSION_NOUNS, "talks"],
  read(scene, at) {
    const { items } = scene;
    const item = items[at];
    if (!item) return null;
    const verb = takesPlace(items, at + 1);
    if (verb < 0) return null;
    const first = phraseStart(items, at);
    if (first === at || bare(items, first, at)) return null;
    if (items[first - 1]?.mention?.possessive) return null;
    const type: EngagementType = FORUM_NOUNS.has(item.lower)
      ? "forum"
      : CEREMONY_NOUNS.has(item.lower)
        ? "ceremony"
        : "meeting";
    const told = tellingOf(
      scene,
      { subject: first, verb: at, end: verb + 1 },
      {
        rule: "gathering",
        finite: false,
        type,
        occasion: nameTold(scene, first, Math.min(verb, nameEnd(items, at + 1))),
      },
    );
    const place = told.place ?? placeIn(items, verb, items.length);
    return told.date || place ? { ...told, place } : null;
  },
};

/** Index of "held", "took place" that belongs to the noun before; -1 without. */
function takesPlace(items: readonly Item[], from: number): number {
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const item = items[at];
    if (!item || /^[.;:]$/u.test(item.text)) return -1;
    if (/^(?:took|take|takes|taking|taken)$/u.test(item.lower) && items[at + 1]?.lower === "place")
      return at + 1;
    if (isWord(item, TAKEN) && items[at + 1]?.lower !== "talks") return at;
    if (isWord(item, new Set(["said", "who", "with", "discussed", "also", "met"]))) return -1;
  }
  return -1;
}

function phraseStart(items: readonly Item[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && at - before < 10; before--) {
    const item = items[before];
    if (!item || item.time || /^[.,;:()]$/u.test(item.text)) break;
    if (item.mention && isPersonal(item)) break;
    if (/^(?:the|a|an|this|that)$/u.test(item.lower)) return before;
    if (
      isWord(
        item,
        new Set([
          "of",
          "in",
          "at",
          "to",
          "and",
          "for",
          "on",
          "with",
          "during",
          "that",
          "was",
          "is",
          "said",
          "held",
          "had",
        ]),
      )
    )
      break;
    first = before;
  }
  return first;
}

/** "the meeting was held": nothing says which. */
const bare = (items: readonly Item[], first: number, at: number): boolean =>
  at - first < 2 &&
  /^(?:the|this|a)$/u.test(items[first]?.lower ?? "") &&
  items[at + 1]?.lower !== "of" &&
  items[at + 1]?.lower !== "on";

function nameTold(scene: Scene, first: number, end: number): Told | null {
  const from = /^(?:the|a|an|this|that)$/u.test(scene.items[first]?.lower ?? "")
    ? first + 1
    : first;
  return wordsTold(scene, from, end);
}

export const hasPersons = (scene: Scene, at: number): boolean =>
  objectsFrom(scene, at).parties.length > 0;
